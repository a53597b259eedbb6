// Are these the steps of a mapping? Each must be one that is known, with the members that it needs, each of its kind, and
// no other. A step that is wrong is never carried out: nothing is composed or split with it.

import { isArray, isObject, type Json, type JsonObject, type Segment } from '../json.ts';

/** What is wrong with a list of steps; the pointer leads from the list. */
export interface StepFault {
  readonly code: string;
  readonly pointer: readonly Segment[];
  readonly facts: Readonly<Record<string, Json>>;
}

/** Ways of writing a date that can be told apart: year, month and day, each once, from the large to the small. */
export const DATE_FORMATS = ['YYYYMMDD', 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYY年MM月DD日', 'YYYY-MM', 'YYYY'];

type Kind = 'text' | 'texts' | 'factor' | 'format' | 'name' | 'pairs' | 'value' | 'writing' | 'steps';
interface Members {
  readonly needs?: Readonly<Record<string, Kind>>;
  readonly may?: Readonly<Record<string, Kind>>;
}

/** The members of each step, besides `op`. */
const STEPS: Readonly<Record<string, Members>> = {
  codes: { may: { codeMap: 'name', pairs: 'pairs', representative: 'pairs' } },
  scale: { needs: { factor: 'factor' } },
  date: { needs: { format: 'format' }, may: { as: 'writing' } },
  text: {},
  constant: { needs: { value: 'value' } },
  nullable: {},
  line: { needs: { separator: 'text' }, may: { optional: 'texts' } },
  each: { needs: { ops: 'steps' } }
};
const OPS = Object.keys(STEPS);

/** Everything that makes the steps something else than steps. Total: any value may be given. */
export function stepFaults(steps: Json): StepFault[] {
  if (!isArray(steps)) return [{ code: 'map.notAList', pointer: [], facts: {} }];
  return steps.flatMap((step, i) => ofStep(step, steps.length).map((fault) => ({ ...fault, pointer: [i, ...fault.pointer] })));
}

function ofStep(step: Json, among: number): StepFault[] {
  const op = isObject(step) ? step.op : undefined;
  if (!isObject(step) || typeof op !== 'string' || !Object.hasOwn(STEPS, op))
    return [{ code: 'map.unknownOp', pointer: [], facts: { op: op ?? null, known: OPS } }];
  const { needs = {}, may = {} } = STEPS[op]!;
  const known: Readonly<Record<string, Kind>> = { ...needs, ...may };
  return [
    ...Object.keys(needs)
      .filter((member) => step[member] === undefined)
      .map((member): StepFault => ({ code: 'map.needs', pointer: [], facts: { op, member } })),
    ...Object.keys(step)
      .filter((member) => member !== 'op' && step[member] !== undefined)
      .flatMap((member) =>
        Object.hasOwn(known, member)
          ? ofMember(member, step[member]!, known[member]!, op)
          : [{ code: 'map.unknownMember', pointer: [member], facts: { op, member, known: Object.keys(known) } }]
      ),
    ...together(step, op, among)
  ];
}

/** What no member says alone. */
function together(step: JsonObject, op: string, among: number): StepFault[] {
  if (op === 'codes' && step.pairs === undefined && step.codeMap === undefined)
    return [{ code: 'map.needs', pointer: [], facts: { op, member: 'codeMap' } }];
  if (op === 'codes' && step.pairs !== undefined && step.codeMap !== undefined)
    return [{ code: 'map.twoMaps', pointer: [], facts: { codeMap: step.codeMap } }];
  if (op === 'line' && among > 1) return [{ code: 'map.lineAlone', pointer: [], facts: {} }];
  if (op === 'date' && step.as === 'integer' && step.format !== 'YYYY' && step.format !== 'YYYYMMDD')
    return [{ code: 'map.integerDate', pointer: ['as'], facts: { format: step.format ?? null } }];
  return [];
}

function ofMember(member: string, value: Json, kind: Kind, op: string): StepFault[] {
  if (kind === 'steps') return stepFaults(value).map((fault) => ({ ...fault, pointer: [member, ...fault.pointer] }));
  const wrong = (code: string, facts: StepFault['facts']): StepFault[] => [{ code, pointer: [member], facts: { op, ...facts } }];
  if (!IS[kind](value)) {
    if (kind === 'format') return wrong('map.dateFormat', { format: value, known: DATE_FORMATS });
    if (kind === 'factor') return wrong('map.factor', { factor: value });
    return wrong('map.member', { member, wanted: kind });
  }
  return kind === 'factor' && /^[0.]*$/.test(value as string) ? wrong('map.factorZero', { factor: value }) : [];
}

const IS: Readonly<Record<Exclude<Kind, 'steps'>, (value: Json) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= 8,
  texts: (value) => isArray(value) && value.every((v) => typeof v === 'string' && v !== ''),
  factor: (value) => typeof value === 'string' && /^(0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?$/.test(value),
  format: (value) => typeof value === 'string' && DATE_FORMATS.includes(value),
  name: (value) => typeof value === 'string' && value !== '',
  pairs: (value) => isArray(value) && value.length > 0 && value.every((pair) => isArray(pair) && pair.length === 2 && pair.every(isCode)),
  value: () => true,
  writing: (value) => value === 'string' || value === 'integer'
};

const isCode = (value: Json): boolean => typeof value !== 'object' || value === null;

/** Code maps that the steps name and the catalogue does not have. */
export function unknownCodeMaps(steps: Json, codeMaps: Readonly<Record<string, unknown>>): StepFault[] {
  if (!isArray(steps)) return [];
  return steps.flatMap((step, i): StepFault[] => {
    if (!isObject(step)) return [];
    const inner = unknownCodeMaps(step.ops ?? [], codeMaps).map((fault) => ({ ...fault, pointer: [i, 'ops', ...fault.pointer] }));
    const named = step.op === 'codes' && typeof step.codeMap === 'string' && !Object.hasOwn(codeMaps, step.codeMap);
    return named
      ? [{ code: 'unknownCodeMap', pointer: [i, 'codeMap'], facts: { codeMap: step.codeMap!, known: Object.keys(codeMaps) } }, ...inner]
      : inner;
  });
}
