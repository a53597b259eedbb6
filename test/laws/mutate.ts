// Runs the laws on sources with one fault: ONETHING_MUTANT says which. Started by mutants.test.ts, one process a mutant;
// the last line of its output is JSON: the numbers of the laws that failed.

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { JUDGED } from '../judge/mutants.ts';
import { mutated, MUTANTS } from './mutants.ts';

const mutant = [...MUTANTS, ...JUDGED][Number(process.env['ONETHING_MUTANT'])];
const SRC = new URL('../../packages/core/src/', import.meta.url).href;
let applied = false;

if (mutant)
  registerHooks({
    load(url, context, next) {
      if (url !== SRC + mutant.file) return next(url, context);
      applied = true;
      return { format: 'module-typescript', shortCircuit: true, source: mutated(readFileSync(fileURLToPath(url), 'utf8'), mutant)[0]! };
    }
  });

const { algebra } = await import('./law/algebra.ts');
const { chosen } = await import('./law/choices.ts');
const { live } = await import('./law/live.ts');
const { mappings } = await import('./law/mapping.ts');
const { reading } = await import('./law/reading.ts');
const { way } = await import('./law/way.ts');
const { wholes } = await import('./law/whole.ts');
const { narrowings } = await import('./law/narrowing.ts');
const { judgements } = await import('../judge/judgements.ts');
const { prove } = await import('./law.ts');

const failed: string[] = [],
  enough = Number(process.env['ONETHING_ENOUGH'] ?? 3);
const laws = [...mappings, ...algebra, ...wholes, ...way, ...live, ...reading, ...chosen, ...narrowings, ...judgements];
for (const law of [...laws.filter((l) => l.no === mutant?.by), ...laws.filter((l) => l.no !== mutant?.by)]) {
  if (failed.length >= enough) break;
  try {
    await prove(law, { endOnFailure: true });
  } catch {
    failed.push(law.no);
  }
}
console.log(JSON.stringify({ applied, failed }));
