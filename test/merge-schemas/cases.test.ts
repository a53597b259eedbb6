// The failures of other mergers, each as a case: what the result accepts and rejects, as two validators judge, or who clashes.

import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/draft-07';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { mergeSchemas } from '@onething/core';
import cases from './cases/failures.json' with { type: 'json' };

interface Case {
  readonly name: string;
  readonly schemas: object[];
  readonly formats?: boolean;
  readonly draft?: 'draft-07';
  readonly accepts?: unknown[];
  readonly rejects?: unknown[];
  readonly dead?: string[];
  readonly conflict?: number[];
  readonly unsupported?: object;
}

function ajvFor(draft: string | undefined): Ajv {
  const ajv = new (draft === 'draft-07' ? Ajv : Ajv2020)({ strict: false, multipleOfPrecision: 9 });
  (addFormats as unknown as (a: Ajv) => void)(ajv);
  return ajv;
}

async function hyperjump(schema: unknown, draft: string | undefined, value: unknown): Promise<boolean> {
  const id = `https://cases.onething.dev/${Math.random()}`;
  registerSchema(
    schema as never,
    id,
    draft === 'draft-07' ? 'http://json-schema.org/draft-07/schema#' : 'https://json-schema.org/draft/2020-12/schema'
  );
  const { valid } = await validate(id, value as never);
  unregisterSchema(id);
  return valid;
}

describe('mergeSchemas', () => {
  it.each(cases as Case[])('$name', async ({ schemas, formats, draft, accepts = [], rejects = [], dead, conflict, unsupported }) => {
    const before = JSON.stringify(schemas);
    const result = mergeSchemas(schemas, { formats: !!formats });
    expect(JSON.stringify(schemas)).toBe(before);
    if (unsupported) {
      expect(result).toMatchObject({ unsupported });
      return;
    }
    if (conflict) {
      expect(result).toMatchObject({ conflict: { items: conflict } });
      return;
    }
    expect(result).toHaveProperty('schema');
    const { schema, dead: found } = result as { schema: object; dead?: string[] };
    expect(found).toEqual(dead);
    const judge = ajvFor(draft).compile(schema);
    for (const [values, verdict] of [
      [accepts, true],
      [rejects, false]
    ] as const)
      for (const value of values) {
        expect({ value, ajv: judge(value) }).toEqual({ value, ajv: verdict });
        expect({ value, hyperjump: await hyperjump(schema, draft, value) }).toEqual({ value, hyperjump: verdict });
      }
  });

  it('keeps the titles of codes, all of them where a code has several', () => {
    const list = (...codes: [string, string?][]): object => ({ oneOf: codes.map(([code, title]) => ({ const: code, title })) });
    const of = (schema: object): object => ({ type: 'object', properties: { sex: schema } });
    const both = mergeSchemas([of(list(['1', '男'], ['2', '女'], ['9'])), of(list(['1', '男性'], ['2', '女']))]) as { schema: object };
    expect(both.schema).toMatchObject({
      properties: {
        sex: {
          oneOf: [
            { const: '1', title: '男 / 男性' },
            { const: '2', title: '女' }
          ]
        }
      }
    });
    expect(mergeSchemas([of({ enum: ['1'] })])).toMatchObject({ schema: { properties: { sex: { enum: ['1'] } } } });
  });

  it('never throws, whatever it is given', () => {
    const deep: Record<string, unknown> = {};
    let at = deep;
    for (let i = 0; i < 5000; i++)
      at = (at['properties'] = { a: {} as Record<string, unknown> } as { a: Record<string, unknown> }).a as Record<string, unknown>;
    const cyclic: Record<string, unknown> = {};
    cyclic['properties'] = { self: cyclic };
    for (const odd of [
      [],
      [null],
      [42],
      ['x'],
      [[]],
      [deep],
      [cyclic],
      [{ pattern: '(' }],
      [{ enum: [] }],
      [{ type: 'nothing' }],
      [{ minimum: '1' }],
      [JSON.parse('{"properties":{"__proto__":{"type":"string"}}}')]
    ]) {
      expect(() => mergeSchemas(odd as object[], { formats: true })).not.toThrow();
    }
  });

  it('finds two culprits among a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      type: 'object',
      properties: { [`p${i % 50}`]: { type: 'string', maxLength: 100 + i } },
      required: [`p${i % 50}`]
    }));
    many[17] = { type: 'object', properties: { p3: { type: 'string', maxLength: 3 } }, required: ['p3'] };
    many[941] = { type: 'object', properties: { p3: { type: 'string', minLength: 4 } as never }, required: ['p3'] };
    expect(mergeSchemas(many, { formats: false })).toMatchObject({ conflict: { items: [17, 941], at: '/p3' } });
  });
});
