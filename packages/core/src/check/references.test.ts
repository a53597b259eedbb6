// Every member of every schema that could name something has a row in the table of references, or a reason why it names nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepFaults } from '../model/mapping/steps.ts';
import type { Json } from '../model/json.ts';
import { COMPUTED, INSIDE, NAMELESS, REFERENCES } from './references.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly title?: string;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const FOLDER = new URL('../../schemas/', import.meta.url);
const schemas = new Map(
  readdirSync(FOLDER).map((file): [string, Schema] => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Schema])
);

/** Shapes that name nothing wherever they stand, and those whose inside has a table of its own. */
const READ_BY_PEOPLE = ['Text', 'Version', 'Digest', 'Basis', 'Limit', 'Supersession'];
const CUT = ['Condition', 'Mapping', 'Schema'];
/** Members of every document, and of everything that a person signed. */
const EVERYWHERE = /(^|\/)(\$schema|kind|version|title|note|by|reason|at)$/;

/** The patterns of all members that could name something. */
function members(file: string): string[] {
  const out = new Set<string>();
  const visit = (schema: Schema | boolean | undefined, at: string, from: string): void => {
    if (typeof schema !== 'object') return;
    const { $ref } = schema;
    if ($ref !== undefined) {
      const [other, name = ''] = $ref.split('#/$defs/');
      if (READ_BY_PEOPLE.includes(name)) return;
      if (CUT.includes(name)) out.add(at);
      else visit(schemas.get(other || from)!.$defs![name], at, other || from);
      return;
    }
    if (schema.enum || schema.const !== undefined) return;
    const types = [schema.type ?? []].flat();
    if (types.every((type) => type === 'integer' || type === 'number' || type === 'boolean') && types.length) return;
    if (schema.properties) for (const [name, sub] of Object.entries(schema.properties)) visit(sub, at ? `${at}/${name}` : name, from);
    else if (typeof schema.additionalProperties === 'object') {
      out.add(`${at}/*`);
      visit(schema.additionalProperties, `${at}/*`, from);
    } else if (typeof schema.items === 'object') visit(schema.items, `${at}/*`, from);
    else out.add(at);
  };
  visit(schemas.get(file), '', file);
  return [...out].filter((at) => !EVERYWHERE.test(at));
}

/** Rows that look at all that stands below them. */
const WHOLE = ['codeLists/*/codes', 'codeMaps/*/pairs', 'codeMaps/*/representative', 'decisions/*/fields/*'];

const KINDS = ['catalogue', 'item', 'bundle'] as const;

describe('the table of references', () => {
  it('knows every document', () => {
    const kinds = [...schemas.keys()].map((file) => file.split('.')[0]!).filter((name) => name !== 'common');
    expect(kinds.sort()).toEqual([...KINDS, ...Object.keys(COMPUTED)].sort());
  });

  it.each(KINDS)('has a row, or a reason, for each member of a %s', (kind) => {
    const rows = REFERENCES.filter((r) => r.in === kind).map((r) => r.at as string);
    const nameless = Object.keys(NAMELESS[kind]);
    const all = members(`${kind}.schema.json`);
    expect(all.length).toBeGreaterThan(10);
    // a map's own names define: what its entries hold is looked at member by member
    const defines = (at: string): boolean => at.endsWith('/*') && all.some((other) => other.startsWith(`${at}/`));
    // one row may look at a whole: codes of a list, fields of a decision
    const within = (at: string): boolean => WHOLE.some((row) => rows.includes(row) && at.startsWith(`${row}/`));
    expect(all.filter((at) => !rows.includes(at) && !nameless.includes(at) && !defines(at) && !within(at))).toEqual([]);
  });

  it.each(KINDS)('has no row for what a %s does not have', (kind) => {
    const all = members(`${kind}.schema.json`);
    const there = (at: string): boolean => all.some((other) => other === at || other.startsWith(`${at}/`));
    const rows = REFERENCES.filter((r) => r.in === kind).map((r) => r.at as string);
    expect([...rows, ...Object.keys(NAMELESS[kind])].filter((at) => !there(at))).toEqual([]);
  });

  it('looks at every member of a condition', () => {
    expect(Object.keys(schemas.get('common.schema.json')!.$defs!['Condition']!.properties!).sort()).toEqual(
      Object.keys(INSIDE.Condition).sort()
    );
  });

  it('looks at every keyword of the dialect that names something', () => {
    const source = readFileSync(new URL('../model/form/dialect.ts', import.meta.url), 'utf8');
    const keywords = [...source.matchAll(/^ {2}(\$?\w+): \{ shape: '(\w+)'.*FORM/gm)];
    expect(keywords.length).toBeGreaterThan(25);
    const naming = keywords.filter(([, , shape]) => !['number', 'positive', 'count', 'boolean'].includes(shape!)).map(([, name]) => name!);
    expect(naming.filter((name) => !Object.hasOwn(INSIDE.Schema, name))).toEqual([]);
  });
});

describe('the steps of a mapping', () => {
  const ops = schemas.get('common.schema.json')!.$defs!['MapOp']!.oneOf!;
  const GOOD: Readonly<Record<string, Json>> = {
    codeMap: 'm',
    pairs: [['1', 'a']],
    representative: [['a', '1']],
    factor: '0.0001',
    format: 'YYYYMMDD',
    as: 'string',
    value: 1,
    separator: '',
    optional: ['s.a'],
    ops: [{ op: 'text' }]
  };
  const step = ({ properties, required }: Schema, more: Readonly<Record<string, Json>> = {}): Json => ({
    ...Object.fromEntries(required!.filter((m) => m !== 'op').map((m) => [m, GOOD[m]!])),
    op: properties!['op']!.const!,
    ...more
  });

  it('are those of the schema, with the same members', () => {
    for (const op of ops) {
      const name = op.properties!['op']!.const as string;
      expect(stepFaults([step(op, name === 'codes' ? { codeMap: 'm' } : {})])).toEqual([]);
      for (const member of Object.keys(op.properties!)) {
        expect(Object.hasOwn(INSIDE.MapOp, member) || op.properties![member]!.enum !== undefined).toBe(true);
        if (member !== 'op' && !(name === 'codes' && member === 'pairs'))
          expect(stepFaults([step(op, { ...(name === 'codes' && { codeMap: 'm' }), [member]: GOOD[member]! })])).toEqual([]);
        if (op.required!.includes(member)) {
          const { [member]: _, ...less } = step(op) as Record<string, Json>;
          expect(stepFaults([less]).map((f) => f.code)).toEqual([member === 'op' ? 'map.unknownOp' : 'map.needs']);
        }
      }
      expect(stepFaults([step(op, { surplus: 1, ...(name === 'codes' && { codeMap: 'm' }) })]).map((f) => f.code)).toEqual([
        'map.unknownMember'
      ]);
    }
  });

  it('are refused when a member is of another kind', () => {
    const wrong: readonly [Json, string][] = [
      [{ op: 'trim' }, 'map.unknownOp'],
      ['text', 'map.unknownOp'],
      [{ op: 'constructor' }, 'map.unknownOp'],
      [{ op: 'scale', factor: '0' }, 'map.factorZero'],
      [{ op: 'scale', factor: '0.00' }, 'map.factorZero'],
      [{ op: 'scale', factor: '1/3' }, 'map.factor'],
      [{ op: 'scale', factor: 10 }, 'map.factor'],
      [{ op: 'scale', factor: '-1' }, 'map.factor'],
      [{ op: 'date', format: 'yyyy-mm-dd' }, 'map.dateFormat'],
      [{ op: 'date', format: 'YYYYMMdd' }, 'map.dateFormat'],
      [{ op: 'date', format: 'YYYY/MM/DD', as: 'integer' }, 'map.integerDate'],
      [{ op: 'codes' }, 'map.needs'],
      [{ op: 'codes', pairs: [['1']] }, 'map.member'],
      [{ op: 'codes', pairs: [] }, 'map.member'],
      [{ op: 'codes', codeMap: 'm', pairs: [['1', '2']] }, 'map.twoMaps'],
      [{ op: 'line', separator: '', optional: 's.a' }, 'map.member'],
      [{ op: 'each', ops: [{ op: 'upper' }] }, 'map.unknownOp'],
      [{ op: 'each', ops: {} }, 'map.notAList']
    ];
    for (const [one, code] of wrong) expect(stepFaults([one]).map((f) => f.code)).toEqual([code]);
    expect(stepFaults([{ op: 'line', separator: '' }, { op: 'text' }]).map((f) => f.code)).toEqual(['map.lineAlone']);
  });
});
