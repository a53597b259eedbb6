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
  }
];
