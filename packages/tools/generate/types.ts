// Which TypeScript types do the schemas name? Each named type once, readonly throughout.
// Every `$ref` becomes the bare name before json-schema-to-typescript sees it, so it never writes a type twice.

import { compile } from 'json-schema-to-typescript';
import { type JsonSchema, nameOfRef, namedSchemas, type SchemaFile } from './schemas.ts';

const banner = '// Generated from packages/core/schemas by `npm run generate`. Do not edit.\n';

export async function typesOf(files: readonly SchemaFile[]): Promise<string> {
  const parts: string[] = [];
  for (const [name, schema] of namedSchemas(files)) {
    const prepared = { ...(prepare(schema, files) as JsonSchema), title: name };
    parts.push(await compile(prepared, name, options));
  }
  const text = [banner, ...parts].join('\n').replaceAll('/** @public */\n', '');
  const result = readonlyThroughout(text);
  forbidDoubles(result);
  return result;
}

const options = {
  bannerComment: '',
  additionalProperties: true,
  ignoreMinAndMaxItems: true,
  strictIndexSignatures: false,
  style: { singleQuote: true, semi: true, printWidth: 120, trailingComma: 'none' }
} as const;

/** A copy without `$defs`, with names for `$ref`s, and without what types cannot say. */
function prepare(value: unknown, files: readonly SchemaFile[]): unknown {
  if (Array.isArray(value)) return value.map((member) => prepare(member, files));
  if (value === null || typeof value !== 'object') return value;
  const schema = value as JsonSchema;
  if (typeof schema['$ref'] === 'string') return typed(nameOfRef(schema['$ref'], files), schema);
  if (Array.isArray(schema['prefixItems'])) return typed(tupleOf(schema['prefixItems'], files), schema);
  const kept = Object.entries(schema).filter(([keyword, said]) => !dropped.has(keyword) && !isOnlyRequired(keyword, said));
  return Object.fromEntries(kept.map(([keyword, said]) => [keyword, prepare(said, files)]));
}

const dropped = new Set(['$defs', '$id', 'default', 'minProperties', 'maxProperties']);

/** `oneOf: [{ required: … }, …]` says which properties go together; the validators see to that. */
function isOnlyRequired(keyword: string, said: unknown): boolean {
  if (keyword !== 'oneOf' && keyword !== 'anyOf') return false;
  return Array.isArray(said) && said.every((branch) => Object.keys(branch as object).join() === 'required');
}

function tupleOf(members: readonly unknown[], files: readonly SchemaFile[]): string {
  const types = members.map((member) => {
    const { $ref, type } = member as JsonSchema;
    if (typeof $ref === 'string') return nameOfRef($ref, files);
    return [type]
      .flat()
      .map((name) => (name === 'integer' ? 'number' : String(name)))
      .join(' | ');
  });
  return `[${types.join(', ')}]`;
}

function typed(tsType: string, { title, description }: JsonSchema): JsonSchema {
  return { tsType, ...(title ? { title } : {}), ...(description ? { description } : {}) };
}

function readonlyThroughout(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      isComment(line) ? line : readonlyArrays(line.replace(/^(\s+)((?:'[^']+'|[\w$]+|\[k: string\])\??: )/, '$1readonly $2'))
    )
    .join('\n');
}

function readonlyArrays(line: string): string {
  if (/\}\[\]/.test(line)) throw new Error(`an array of a nameless object; give it a title: ${line}`);
  return line.replace(/(\w+|\([^()]*\)|\[[^[\]]*\])\[\]/g, (_, member: string) => {
    return member.startsWith('[') ? `readonly (readonly ${member})[]` : `readonly ${member}[]`;
  });
}

function isComment(line: string): boolean {
  return /^\s*(\/?\*|\/\/)/.test(line);
}

function forbidDoubles(text: string): void {
  const names = [...text.matchAll(/^export (?:interface|type|enum) (\w+)/gm)].map((match) => match[1]);
  const doubles = names.filter((name, index) => names.indexOf(name) !== index);
  if (doubles.length > 0) throw new Error(`types named twice: ${doubles.join(', ')}`);
}
