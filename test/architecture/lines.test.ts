// Can every line be read? The formatter breaks what it may; what it may not break is a sentence, a pattern or a piece of markup
// that stands whole. Nothing else is wider than the columns that it is set to.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import format from '../../.oxfmtrc.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
const PLACES = ['packages', 'designer', 'examples/embedding', 'test'];
const files = PLACES.flatMap((place) =>
  readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
    .map((file) => join(ROOT, place, file))
    .filter((file) => /\.(?:tsx?|m[jt]s)$/.test(file) && !/\/(?:node_modules|dist|generated)\//.test(file))
);

/** A literal that may be broken nowhere, or styles and markup inside one. */
const whole = /['"`].{40,}|\/.{60,}\/|<\/?[a-z][\w-]*[\s>]|\$\{|[\w-]+: [^;]+;/;

it('is wider than the columns of the formatter only where a sentence, a pattern or markup stands whole', () => {
  const wide = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        (line.length > format.printWidth && !whole.test(line)) || (/^\s*(?:\/\/|\/?\*)/.test(line) && line.length > format.printWidth)
          ? [`${relative(ROOT, file)}:${i + 1}`]
          : []
      )
  );
  expect(files.length).toBeGreaterThan(500);
  expect(wide).toEqual([]);
});
