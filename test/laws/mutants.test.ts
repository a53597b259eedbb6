// Each mutant must be caught by at least one law. What catches it is printed.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { JUDGED } from '../judge/mutants.ts';
import { mutated, MUTANTS as OWN } from './mutants.ts';

const ROOT = join(import.meta.dirname, '../..'),
  SRC = join(ROOT, 'packages/core/src');
const pinned = join(ROOT, 'node_modules/node/bin/node');
const NODE = existsSync(pinned) ? pinned : process.execPath;
const MUTANTS = [...OWN, ...JUDGED];
const caught: string[] = [];

describe('mutants', () => {
  it.each(MUTANTS)('$name: stands at one place of the sources', (mutant) => {
    expect(mutated(readFileSync(join(SRC, mutant.file), 'utf8'), mutant)).toHaveLength(1);
  });

  it('holds every law on the sources as they are', async () => {
    expect(await lawsFailingOn(-1)).toEqual({ applied: false, failed: [] });
  }, 300_000);

  describe.concurrent('are caught', () => {
    it.concurrent.each(MUTANTS.map(({ name }, i) => ({ name, i })))(
      '$name',
      async ({ name, i }) => {
        const { applied, failed } = await lawsFailingOn(i);
        caught.push(`${name}: ${failed.join(', ') || 'NOBODY'}`);
        expect(applied, 'the mutant was never loaded').toBe(true);
        expect(failed.length).toBeGreaterThan(0);
      },
      120_000
    );
  });

  afterAll(() => {
    console.log(`mutants caught, with the first law that does it:\n  ${caught.sort().join('\n  ')}`);
  });
});

let free = 2;
const waiting: (() => void)[] = [];

/** Two processes at a time. */
async function lawsFailingOn(mutant: number): Promise<{ applied: boolean; failed: string[] }> {
  if (free === 0) await new Promise<void>((go) => waiting.push(go));
  else free--;
  try {
    return await new Promise((done, fail) => {
      const child = spawn(NODE, ['--conditions=source', '--no-warnings', join(import.meta.dirname, 'mutate.ts')], {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'inherit'],
        timeout: mutant < 0 ? 270_000 : 90_000,
        env: {
          ...process.env,
          ONETHING_MUTANT: String(mutant),
          ONETHING_RUNS: mutant < 0 ? '20' : '60',
          ONETHING_SEED: '1',
          ONETHING_ENOUGH: mutant < 0 ? '99' : '1'
        }
      });
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.on('error', fail);
      child.on('close', (code) => {
        const last = out.trim().split('\n').at(-1) ?? '';
        // a mutant that hangs or crashes is noticed too
        done(
          last.startsWith('{')
            ? (JSON.parse(last) as { applied: boolean; failed: string[] })
            : { applied: true, failed: [`ended with ${code}`] }
        );
      });
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}
