// Are these the types that the command line writes? TypeScript says whether each can stand in for the other.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type Composition, type Item } from '@onething/core';
import { afterAll, expect, it } from 'vitest';
import { typesOf } from '../../../packages/cli/src/commands/types.ts';
import { bundleOf, catalogue, library, SCENARIOS } from '../testing/examples.ts';
import { nameOf, typesText } from './types-text.ts';

const bundles = SCENARIOS.map(bundleOf);
const folder = join(import.meta.dirname, '../../../node_modules/.onething/types-test');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const namesIn = (text: string): string[] => [...text.matchAll(/^export interface (\w+)/gm)].map((m) => m[1]!);

it('writes the types of the command line for every example', async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const bundle of bundles) {
    const items = library.filter((i) => bundle.items.some((e) => e.item === i.id)) as Item[],
      composition = compose(catalogue, items, bundle) as Composition;
    const theirs = await typesOf(composition),
      ours = typesText(composition),
      mine = namesIn(ours);
    const wanted = namesIn(theirs).filter((name) => name.startsWith('Record') || name.startsWith('Payload_'));
    expect(mine.length).toBe(composition.items.length + 1);
    expect(wanted.length).toBe(mine.length);
    writeFileSync(join(folder, `${bundle.id}-theirs.ts`), theirs);
    writeFileSync(join(folder, `${bundle.id}-ours.ts`), ours);
    writeFileSync(
      join(folder, `${bundle.id}.ts`),
      [
        `import type * as A from './${bundle.id}-theirs.ts';`,
        `import type * as B from './${bundle.id}-ours.ts';`,
        'type Each<X, Y> = [X] extends [Y] ? ([Y] extends [X] ? true : false) : false;',
        'type Same<X, Y> = Each<X, Y> & Each<keyof X, keyof Y>;',
        ...mine.map((name, i) => `export const same${i}: Same<A.${wanted[i]}, B.${name}> = true;`)
      ].join('\n')
    );
  }
  const compiled = (): string => {
    try {
      return execFileSync(
        process.execPath,
        [
          join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc'),
          '--noEmit',
          '--strict',
          '--allowImportingTsExtensions',
          '--module',
          'nodenext',
          '--ignoreConfig',
          ...bundles.map((b) => join(folder, `${b.id}.ts`))
        ],
        { encoding: 'utf8' }
      );
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(compiled()).toBe('');
});

it('names types as TypeScript takes them', () => {
  expect(['Record_second-hand-home', 'Payload_FOOD', 'Payload_a.b'].map(nameOf)).toEqual([
    'Record_SecondHandHome',
    'Payload_FOOD',
    'Payload_AB'
  ]);
});
