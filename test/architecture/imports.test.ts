// Does the house still stand as it was drawn? Every room says in its README what it may take from; stages meet in their types
// and never import each other; the runtime knows nothing of design time; other packages come in by the front doors.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PACKAGES = resolve(import.meta.dirname, '../../packages');
const SRC = join(PACKAGES, 'core/src');
const ROOMS = ['check', 'compose', 'examine', 'model', 'read', 'runtime', 'words'];
const STAGES = ['match', 'merge', 'plan', 'prove', 'report', 'emit'];
const MOST_DOORS = 10;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /(?<!\.test|\.d)\.ts$/.test(f));

const files = sourcesOf(SRC);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/gm)].map(([, typeOnly, to]) => ({
    from: file,
    to: relative(SRC, resolve(SRC, dirname(file), to!)),
    typeOnly: typeOnly !== undefined
  }));
}

/** Doors to the runtime, by what a page needs when. */
const DOORS = ['live', 'filing'];

/** The room of a file: `read` for read.ts and read/scan.ts. */
function room(file: string): string {
  const first = file.split('/')[0]!.replace(/\.ts$/, '');
  return DOORS.includes(first) ? 'runtime' : first;
}

/** The stage of a file in `compose/`. */
const stage = (file: string): string | undefined => STAGES.find((name) => RegExp(`^compose/${name}(\\.ts|/)`).test(file));
const told = (i: Import): string => `${i.from} → ${i.to}`;

/** What the README of a room lets in: the rooms named in its line `Takes from: …`. */
function takesFrom(name: string): string[] {
  const readme = join(SRC, name, 'README.md');
  const line = existsSync(readme) ? /^Takes from: (.*)\.$/m.exec(readFileSync(readme, 'utf8'))?.[1] : undefined;
  return line === undefined ? [] : line.split(', ').filter((one) => one !== 'nothing');
}

describe('rooms of the core', () => {
  it('are those that are drawn', () => {
    expect(imports.length).toBeGreaterThan(60);
    expect([...new Set(files.map(room))].filter((name) => name !== 'index').sort()).toEqual(ROOMS);
    expect(new Set(files.map(stage)).size).toBe(STAGES.length + 1);
  });

  it.each(ROOMS)('%s takes from nothing but what its README names', (name) => {
    const allowed = [name, ...takesFrom(name)];
    expect(imports.filter((i) => room(i.from) === name && !allowed.includes(room(i.to))).map(told)).toEqual([]);
    expect(takesFrom(name).filter((other) => !imports.some((i) => room(i.from) === name && room(i.to) === other))).toEqual([]);
  });

  it.each(ROOMS)('%s says in its README what lives there and what may not come in', (name) => {
    const text = readFileSync(join(SRC, name, 'README.md'), 'utf8');
    expect(text).toMatch(/^Takes from: .*\.$/m);
    expect(text).toMatch(/^Not here: .*\.$/m);
  });

  it('keep stages from importing each other', () => {
    expect(imports.filter((i) => stage(i.from) && stage(i.to) && stage(i.from) !== stage(i.to)).map(told)).toEqual([]);
  });

  it('load no automata and no package where the runtime goes', () => {
    const reached = new Set<string>(['runtime.ts']);
    for (const file of reached) for (const i of imports) if (i.from === file && !i.typeOnly) reached.add(i.to);
    const packages = [...reached].filter((f) => /from '[^.'][^']*'/.test(readFileSync(join(SRC, f), 'utf8')));
    expect([...reached].filter((f) => f.includes('inhabit') || f.endsWith('pattern/pattern.ts'))).toEqual([]);
    expect(packages).toEqual([]);
  });

  it('let the composing stages be known to compose alone', () => {
    const users = imports.filter((i) => !i.typeOnly && STAGES.some((name) => i.to === `compose/${name}.ts`));
    expect(new Set(users.map((i) => i.from))).toEqual(new Set(['compose.ts']));
  });
});

describe('floors', () => {
  it.each(['core', 'papers'])('of %s have at most ten doors, a file and the folder of its name being one', (name) => {
    const src = join(PACKAGES, name, 'src');
    const doors = new Map<string, Set<string>>();
    for (const file of sourcesOf(src)) {
      const parts = file.split('/');
      parts.forEach((part, i) => {
        const floor = parts.slice(0, i).join('/');
        doors.set(floor, (doors.get(floor) ?? new Set()).add(part.replace(/\.ts$/, '')));
      });
    }
    expect([...doors].filter(([, names]) => names.size > MOST_DOORS).map(([floor, names]) => `${floor || '.'}: ${names.size}`)).toEqual([]);
  });
});

describe('packages', () => {
  it('come into the core and the papers by their front doors', () => {
    const outside = ['papers', 'cli', 'demo', 'form'].flatMap((name) =>
      sourcesOf(join(PACKAGES, name, 'src')).map((f) => join(PACKAGES, name, 'src', f))
    );
    const inside = outside.filter((f) => /from '[^']*(?:core|papers)\/src\//.test(readFileSync(f, 'utf8')));
    expect(inside.map((f) => relative(PACKAGES, f))).toEqual([]);
  });
});
