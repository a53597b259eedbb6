// Which TypeScript types have the merged record and each department's payload?

import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Composition, Json, JsonObject } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { compositionOf } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import { written } from '../output/print.ts';

export const summary = {
  zh: '为合并后的记录和各部门分件生成 TypeScript 类型',
  en: 'TypeScript types of the merged record and of each payload'
};
export const usage = '<composition.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, out: OPTIONS.outFile };
export const least = 1;
export const most = 1;
export const example = 'types examples/restaurant/bundle.json -o restaurant.ts';

export async function run([file = '']: readonly string[], { language, values }: Context): Promise<Outcome> {
  const text = await typesOf(compositionOf(file, values));
  return { data: { types: text }, text: written(values['out'], text, language) ?? text, code: 0 };
}

export async function typesOf(composition: Composition): Promise<string> {
  const unconditional = new Set(composition.items.filter((i) => !i.when).map((i) => i.id as string));
  const record: JsonObject = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      composition.data.map((d) => [d.key, { ...(typeof d.schema === 'object' ? (d.schema as JsonObject) : {}), description: d.title.zh }])
    ),
    required: composition.data
      .filter((d) => d.source.kind === 'asked' && d.asks.some((a) => a.required && unconditional.has(a.item)))
      .map((d) => d.key)
  };
  const parts = [await one(record, `Record_${composition.id}`)];
  for (const item of composition.items) parts.push(await one(item.form as JsonObject, `Payload_${item.id}`));
  return parts.join('\n');
}

async function one(schema: JsonObject, name: string): Promise<string> {
  const plain = typeable(schema) as JSONSchema;
  return compile({ ...plain, title: name }, name, {
    bannerComment: '',
    additionalProperties: false,
    format: true,
    style: { singleQuote: true, printWidth: 120 }
  });
}

/** The part of a schema that a type can say: conditions are for validators. */
function typeable(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(typeable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const {
    if: _,
    then: __,
    else: ___,
    allOf: ____,
    anyOf: _____,
    title: ______,
    minItems: _______,
    maxItems: ________,
    ...rest
  } = schema as JsonObject;
  const list = Array.isArray(rest['oneOf']) ? (rest['oneOf'] as JsonObject[]) : undefined;
  if (list?.every((branch) => branch['const'] !== undefined))
    return { enum: list.map((branch) => branch['const']!), ...(rest['description'] !== undefined && { description: rest['description'] }) };
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [key, key === 'enum' || key === 'const' ? value! : typeable(value!)])
  ) as Json;
}
