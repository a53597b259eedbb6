// What tsc leaves to be done in `dist`, run in a package's folder: generated JavaScript and its declarations are laid beside the
// output, and declarations name the files that are there, .js where the sources say .ts.

import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

for (const file of globSync('src/**/generated/*.{js,d.ts}')) {
  const target = join('dist', file.slice('src/'.length));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(file, target);
}

for (const file of globSync('dist/**/*.d.ts')) {
  const text = readFileSync(file, 'utf8'),
    named = text.replace(/((?:from|import)\s*\(?\s*)(['"])(\.[^'"]+)\.ts\2/g, '$1$2$3.js$2');
  if (named !== text) writeFileSync(file, named);
}
