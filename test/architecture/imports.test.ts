// Does the house still stand as it was drawn? Stages meet in model/ and never import each other; the runtime knows
// nothing of design time; nothing outside imports a stage's insides.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../packages/core/src');
const STAGES = ['read', 'check', 'match', 'merge', 'plan', 'prove', 'report', 'emit'];

interface Import { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && !f.endsWith('.d.ts'));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/gm)].map(([, typeOnly, to]) => ({
    from: file, to: relative(SRC, resolve(SRC, dirname(file), to!)), typeOnly: typeOnly !== undefined,
  }));
}

/** Doors to the runtime, by what a page needs when. */
const DOORS = ['live', 'filing'];

/** The room of a file: `merge` for merge.ts and merge/pull.ts. */
function room(file: string): string {
  const first = file.split('/')[0]!.replace(/\.ts$/, '');
  return DOORS.includes(first) ? 'runtime' : first;
}
const told = (i: Import): string => `${i.from} → ${i.to}`;

describe('rooms of the core', () => {
  it('has an import for each stage that is drawn', () => {
    expect(imports.length).toBeGreaterThan(60);
    expect(STAGES.filter((stage) => files.includes(`${stage}.ts`)).length).toBeGreaterThanOrEqual(6);
  });

  it('keeps stages from importing each other', () => {
    const crossing = imports.filter((i) => STAGES.includes(room(i.from)) && STAGES.includes(room(i.to)) && room(i.from) !== room(i.to));
    expect(crossing.map(told)).toEqual([]);
  });

  it('keeps the model below everything', () => {
    expect(imports.filter((i) => room(i.from) === 'model' && room(i.to) !== 'model').map(told)).toEqual([]);
  });

  it('keeps the runtime to itself and the model', () => {
    expect(imports.filter((i) => room(i.from) === 'runtime' && !['runtime', 'model'].includes(room(i.to))).map(told)).toEqual([]);
  });

  it('loads no automata and no package where the runtime goes', () => {
    const reached = new Set<string>(['runtime.ts']);
    for (const file of reached) for (const i of imports) if (i.from === file && !i.typeOnly) reached.add(i.to);
    const packages = [...reached].filter((f) => /from '[^.'][^']*'/.test(readFileSync(join(SRC, f), 'utf8')));
    expect([...reached].filter((f) => f.endsWith('inhabit.ts') || f.endsWith('pattern/pattern.ts'))).toEqual([]);
    expect(packages).toEqual([]);
  });

  it('lets the composing stages be known to compose alone', () => {
    const users = imports.filter((i) => !i.typeOnly && ['match.ts', 'merge.ts', 'plan.ts', 'prove.ts', 'report.ts', 'emit.ts'].includes(i.to));
    expect(new Set(users.map((i) => i.from))).toEqual(new Set(['compose.ts']));
  });
});
