// Does anything lead back to itself? No file imports itself by way of others, in any package, not even for a type or when it is
// fetched later: what two files share has a file of its own.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const HOUSES = ['core', 'papers', 'cli', 'form', 'demo']
  .map((name) => `packages/${name}/src`)
  .concat('designer/src', 'test', 'examples/embedding');
/** Let stand for now: the half of the element that is fetched later is typed by all that it holds. */
const LET_STAND = [['packages/form/src/views/view.ts', 'packages/form/src/later.ts']] as const;
const files = HOUSES.flatMap((house) =>
  readdirSync(join(ROOT, house), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f) && !f.includes('node_modules'))
    .map((f) => join(ROOT, house, f))
);

/** `import … from`, `export … from`, `import '…'`, `import('…')`, of types too. */
const importsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"`](\.[^'"`]+)['"`]/g)].map(([, to]) => to!);

const letStand = (file: string, to: string): boolean => LET_STAND.some(([a, b]) => file === join(ROOT, a) && to === join(ROOT, b));
const all = new Map(
  files.map((file) => [
    file,
    importsIn(readFileSync(file, 'utf8'))
      .map((to) => resolve(dirname(file), to))
      .filter(existsSync)
  ])
);
const imports = new Map([...all].map(([file, to]) => [file, to.filter((other) => !letStand(file, other))]));

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

  it('are seen however they are written', () => {
    const text = `import { a } from './a.ts'; export * from "./b.ts"; import './c.ts'; const d = await import('./d.ts'); type E = typeof import('./e.ts');
import type {
  F
} from './f.ts';`;
    expect(importsIn(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
  });

  it('that are let stand are still there', () => {
    expect(LET_STAND.filter(([file, to]) => !all.get(join(ROOT, file))?.includes(join(ROOT, to)))).toEqual([]);
  });

  it('of the designer lead from views and commands to the document, never back', () => {
    const back = [...all].flatMap(([file, to]) =>
      /designer\/src\/document\/.*(?<!\.test\.ts)$/.test(file) ? to.filter((other) => /designer\/src\/(views|commands)\//.test(other)) : []
    );
    expect(back.map((file) => relative(ROOT, file))).toEqual([]);
  });
});
