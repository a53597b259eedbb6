// Would the judge notice a fault of the core? Faults of the kinds that it found, or might have.

import type { Mutant } from '../laws/mutants.ts';

export const JUDGED: readonly Mutant[] = [
  {
    by: 'J1',
    name: 'lines: a part may be lost',
    file: 'compose/merge/partial-lines.ts',
    find: 'if (!items.some((item) => lines(item.fields).length)) return items;',
    replace: 'return items;'
  },
  {
    by: 'J2',
    name: 'pull: what an optional group requires is required without it',
    file: 'compose/merge/pull-form.ts',
    find: 'wishes.push(...inner.wishes.map((w) => ({ ...w, required: false })));',
    replace: 'wishes.push(...inner.wishes);'
  },
  {
    by: 'J1',
    name: 'pull: a group with a dropped field that writes null is written',
    file: 'compose/merge/pull-form.ts',
    find: '!f.dropped && writesAlways(f.map)',
    replace: 'writesAlways(f.map)'
  },
  {
    by: 'J1',
    name: 'pull: codes are taken whatever the form says of them',
    file: 'compose/merge/pull.ts',
    find: '.filter(([, image]) => check(wanted, image))',
    replace: ''
  },
  {
    by: 'J1',
    name: 'onlyWhen: columns are asked in every situation',
    file: 'compose/decisions/only-when.ts',
    find: '...Object.fromEntries(tables.map((table) => [table, columns(table)]))',
    replace: '...Object.fromEntries(tables.slice(1).map((table) => [table, columns(table)]))'
  },
  {
    by: 'J1',
    name: 'condition: the opposite of a condition holds too',
    file: 'runtime/condition.ts',
    find: 'if (condition.not) return !holds(condition.not, record);',
    replace: 'if (condition.not) return true;'
  },
  {
    by: 'J8',
    name: 'materials: an e-licence counts where only paper is taken',
    file: 'runtime/plan/materials.ts',
    find: "(had.kind === 'dataShare' || accept.includes('eLicence'))",
    replace: 'accept'
  },
  {
    by: 'J8',
    name: 'materials: the fewest of files are brought, whatever one of them accepts',
    file: 'runtime/plan/materials/slot.ts',
    find: 'accept: upward(a.accept).filter((p) => theirs.includes(p)),',
    replace: 'accept: [...new Set([...upward(a.accept), ...theirs])],'
  },
  {
    by: 'J9',
    name: 'flow: special steps take their days in every situation',
    file: 'runtime/plan.ts',
    find: '.filter((s) => holds(s.when, answers))',
    replace: ''
  },
  {
    by: 'J9',
    name: 'flow: calendar days hold as many working days',
    file: 'model/limit.ts',
    find: '5 * Math.floor(span.days / 7) + Math.min(span.days % 7, 5)',
    replace: 'span.days'
  },
  {
    by: 'J1',
    name: 'split: a line is written without the parts that it needs',
    file: 'model/mapping/apply.ts',
    find: 'if (keys.some((key, i) => parts[i] === undefined && !optional.has(key))) return undefined;',
    replace: ''
  },
  {
    by: 'J1',
    name: 'split: steps are read in the other order',
    file: 'model/mapping/apply.ts',
    find: 'for (const op of steps ?? []) {',
    replace: 'for (const op of [...(steps ?? [])].reverse()) {'
  }
];
