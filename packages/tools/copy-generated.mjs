// tsc leaves plain JavaScript and declarations where they are; a build needs the generated ones beside its output.

import { cpSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

for (const file of globSync('src/**/generated/*.{js,d.ts}')) {
  const target = join('dist', file.slice('src/'.length));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(file, target);
}
