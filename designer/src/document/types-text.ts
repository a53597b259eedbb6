// Which TypeScript types have the merged record and each department's payload? What a type can say of a form: conditions, limits
// and patterns are left to the validators.

import { isArray, isObject, type Composition, type Json, type JsonObject } from '@onething/core';
import { resolved } from './item-form.ts';

export function typesText(composition: Composition): string {
  const always = new Set(composition.items.filter((i) => !i.when).map((i) => i.id as string));
  const record: JsonObject = {
    properties: Object.fromEntries(
      composition.data.map((d) => [d.key, { ...(isObject(d.schema as Json) ? (d.schema as JsonObject) : {}), description: d.title.zh }])
    ),
    required: composition.data
      .filter((d) => d.source.kind === 'asked' && d.asks.some((a) => a.required && always.has(a.item)))
      .map((d) => d.key)
  };
  const parts = [
    declared(`Record_${composition.id}`, record),
    ...composition.items.map((item) => declared(`Payload_${item.id}`, item.form as JsonObject))
  ];
  return `${parts.join('\n\n')}\n`;
}

const declared = (name: string, schema: JsonObject): string => `export interface ${nameOf(name)} ${membersOf(schema, schema, '')}`;

/** A name that TypeScript takes: `Record_second-hand-home` → `Record_SecondHandHome`. */
export const nameOf = (text: string): string =>
  text
    .replace(/[-.](.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '')
    .replace(/_([a-z])/, (_, first: string) => `_${first.toUpperCase()}`);

function membersOf(schema: JsonObject, root: JsonObject, indent: string): string {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>),
    required = isArray(schema.required) ? schema.required : [],
    inner = `${indent}  `;
  if (properties.length === 0) return '{}';
  const lines = properties.map(([name, member]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name),
      told =
        isObject(member) && typeof member.description === 'string' ? `${inner}/** ${member.description.replaceAll('*/', '* /')} */\n` : '';
    return `${told}${inner}${key}${required.includes(name) ? '' : '?'}: ${typeOf(member, root, inner)};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function typeOf(given: Json, root: JsonObject, indent: string): string {
  if (!isObject(given)) return given === false ? 'never' : 'unknown';
  const s = resolved(given, root);
  if (s.const !== undefined) return literal(s.const);
  if (isArray(s.enum)) return union(s.enum.map(literal));
  if (isArray(s.oneOf) && s.oneOf.length > 0 && s.oneOf.every((o) => isObject(o) && o.const !== undefined))
    return union(s.oneOf.map((o) => literal((o as JsonObject).const!)));
  const types = isArray(s.type) ? s.type : [s.type ?? (s.properties ? 'object' : s.items ? 'array' : undefined)];
  return union(
    types.map((type) => {
      switch (type) {
        case 'string':
        case 'boolean':
        case 'null':
          return type;
        case 'number':
        case 'integer':
          return 'number';
        case 'array': {
          const one = typeOf(s.items ?? {}, root, indent);
          return one.includes(' | ') && !one.startsWith('{') ? `(${one})[]` : `${one}[]`;
        }
        case 'object':
          return s.properties ? membersOf(s, root, indent) : '{ [name: string]: unknown }';
        default:
          return 'unknown';
      }
    })
  );
}

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ');
const literal = (value: Json): string => (typeof value === 'string' ? quoted(value) : JSON.stringify(value));
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
