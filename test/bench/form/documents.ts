// Forms of n fields for the browser: texts with patterns and lengths, numbers, dates, lists and yes/no in turn, in sections of
// ten; the last tenth is asked only when one question is answered yes. One composition, and the same as plain JSON Schema.

import { compose, type Bundle, type Catalogue, type Composition, type Item } from '@onething/core';

export interface BenchForm {
  readonly composition: Composition;
  readonly schema: object;
  readonly fields: readonly BenchField[];
  readonly condition: string;
  readonly first: string;
}

/** What a person would hand-write. */
export interface BenchField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date' | 'choice' | 'yes';
  readonly options?: readonly string[];
  readonly section: number;
  readonly conditional: boolean;
}

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const KINDS = ['text', 'text', 'number', 'text', 'date', 'text', 'choice', 'text', 'text', 'yes'] as const;
const OPTIONS = ['甲', '乙', '丙', '丁'];
const CONDITION = 's0.more';

export function benchForm(n: number): BenchForm {
  const fields = Array.from({ length: n - 1 }, (_, i): BenchField => {
    const kind = KINDS[i % KINDS.length]!;
    return {
      name: `f${i}`,
      label: `字段 ${i}`,
      kind,
      ...(kind === 'choice' && { options: OPTIONS }),
      section: Math.floor(i / 10),
      conditional: i >= (n - 1) * 0.9
    };
  });
  const composition = compose(...documents(fields));
  return { composition, schema: plain(fields), fields, condition: CONDITION, first: fields[0]!.name };
}

function schemaOf({ kind, label }: BenchField): Record<string, unknown> {
  switch (kind) {
    case 'number':
      return { title: label, type: 'number', minimum: 0, maximum: 100000 };
    case 'date':
      return { title: label, type: 'string', format: 'date' };
    case 'choice':
      return { title: label, type: 'string', oneOf: OPTIONS.map((title, i) => ({ const: String(i), title })) };
    case 'yes':
      return { title: label, type: 'boolean' };
    case 'text':
      return { title: label, type: 'string', minLength: 2, maxLength: 40, pattern: '^[^<>]*$' };
  }
}

function documents(fields: readonly BenchField[]): [Catalogue, Item[], Bundle] {
  const sections = Math.ceil(fields.length / 10);
  const subjects = Object.fromEntries(Array.from({ length: sections }, (_, s) => [`s${s}`, { type: `t${s}` }]));
  const type = (s: number): object => ({
    title: text(`第 ${s + 1} 节`),
    elements: Object.fromEntries([
      ...fields.filter((f) => f.section === s).map((f) => [f.name, { title: text(f.label), schema: domain(f) }]),
      ...(s === 0 ? [['more', { title: text('还有更多吗'), schema: { type: 'boolean' } }]] : [])
    ])
  });
  const item = (id: string, mine: readonly BenchField[], more: object = {}): Item =>
    ({
      kind: 'item',
      id,
      version: '1',
      title: text(id),
      department: 'd',
      subjects,
      form: {
        type: 'object',
        additionalProperties: false,
        required: mine.filter((_, i) => i % 2 === 0).map((f) => f.name),
        properties: { ...Object.fromEntries(mine.map((f) => [f.name, { ...schemaOf(f), 'x-data': `s${f.section}.${f.name}` }])), ...more }
      }
    }) as unknown as Item;
  const catalogue = {
    kind: 'catalogue',
    id: 'bench',
    version: '1',
    title: text('bench'),
    departments: { d: { title: text('部门') } },
    subjectTypes: Object.fromEntries(Array.from({ length: sections }, (_, s) => [`t${s}`, type(s)])),
    codeLists: {},
    codeMaps: {}
  } as unknown as Catalogue;
  const always = item(
    'ALWAYS',
    fields.filter((f) => !f.conditional),
    { more: { title: '还有更多吗', type: 'boolean', 'x-data': CONDITION } }
  );
  const sometimes = item(
    'SOMETIMES',
    fields.filter((f) => f.conditional)
  );
  const bundle = {
    kind: 'bundle',
    id: 'bench',
    version: '1',
    title: text(`${fields.length + 1} 个字段`),
    subjects: Object.fromEntries(Array.from({ length: sections }, (_, s) => [`s${s}`, { type: `t${s}`, title: text(`第 ${s + 1} 节`) }])),
    items: [{ item: 'ALWAYS' }, { item: 'SOMETIMES', when: { datum: CONDITION, in: { const: true } } }],
    sections: Array.from({ length: sections }, (_, s) => ({ id: `section${s}`, title: text(`第 ${s + 1} 节`), subjects: [`s${s}`] }))
  } as unknown as Bundle;
  return [catalogue, [always, sometimes], bundle];
}

const domain = ({ kind }: BenchField): object => ({ type: kind === 'number' ? 'number' : kind === 'yes' ? 'boolean' : 'string' });

/** Objects of ten, as rjsf groups them; the condition as `if`/`then`. */
function plain(fields: readonly BenchField[]): object {
  const part = (mine: readonly BenchField[]): { properties: object; required: string[] } => ({
    properties: Object.fromEntries(mine.map((f) => [f.name, schemaOf(f)])),
    required: mine.filter((_, i) => i % 2 === 0).map((f) => f.name)
  });
  const always = part(fields.filter((f) => !f.conditional));
  return {
    type: 'object',
    required: always.required,
    properties: { more: { title: '还有更多吗', type: 'boolean' }, ...always.properties },
    if: { properties: { more: { const: true } }, required: ['more'] },
    then: part(fields.filter((f) => f.conditional))
  };
}
