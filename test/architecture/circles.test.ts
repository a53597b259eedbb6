// Does anything lead back to itself? No file imports itself by way of others, in any package, not even for a type: what two
// files share has a file of its own.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const HOUSES = ['packages/core/src', 'packages/cli/src', 'packages/form/src', 'packages/demo/src', 'designer/src'];
const files = HOUSES.flatMap((house) =>
  readdirSync(join(ROOT, house), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => join(ROOT, house, f))
);

const imports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, to]) => resolve(dirname(file), to!)).filter(existsSync)
  ])
);

/** The first circle that is found from a file, as a path; files that lead to none are remembered. */
function circleFrom(file: string, path: readonly string[], sound: Set<string>): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (sound.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...path, file], sound);
    if (circle) return circle;
  }
  sound.add(file);
  return undefined;
}

describe('imports', () => {
  it('go round in no circle', () => {
    const sound = new Set<string>();
    expect(files.length).toBeGreaterThan(300);
    expect(
      files
        .map((file) => circleFrom(file, [], sound))
        .find((circle) => circle)
        ?.map((file) => relative(ROOT, file)) ?? []
    ).toEqual([]);
  });
});
