// Which schemas are there, and which types do they name?

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type JsonSchema = { readonly [keyword: string]: unknown };

export interface SchemaFile {
  /** `item.schema.json` */
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly schema: JsonSchema;
  /** False for a file that only holds definitions. */
  readonly isDocument: boolean;
}

/** All schema files of a folder, in the order of their names. */
export function readSchemas(folder: string): readonly SchemaFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => {
      const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonSchema;
      const { $id, title } = schema;
      if (typeof $id !== 'string' || typeof title !== 'string') throw new Error(`${file}: $id or title is missing`);
      return { file, id: $id, title, schema, isDocument: 'type' in schema };
    });
}

/** Every named type: the documents themselves and all `$defs`. A name stands for one type in all files. */
export function namedSchemas(files: readonly SchemaFile[]): ReadonlyMap<string, JsonSchema> {
  const named = new Map<string, JsonSchema>();
  const add = (name: string, schema: JsonSchema, file: string) => {
    if (named.has(name)) throw new Error(`${file}: the name ${name} is taken by another file`);
    named.set(name, schema);
  };
  for (const { file, title, schema, isDocument } of files) {
    if (isDocument) add(title, schema, file);
    for (const [name, definition] of Object.entries((schema['$defs'] ?? {}) as Record<string, JsonSchema>)) {
      add(name, definition, file);
    }
  }
  return named;
}

/** The type that a `$ref` names: `common.schema.json#/$defs/Text` → Text, `item.schema.json` → Item. */
export function nameOfRef(ref: string, files: readonly SchemaFile[]): string {
  const [file, pointer] = ref.split('#') as [string, string | undefined];
  if (pointer?.startsWith('/$defs/')) return pointer.slice('/$defs/'.length);
  const target = files.find((candidate) => candidate.file === file || candidate.id === file);
  if (pointer || !target) throw new Error(`$ref ${ref} names no type`);
  return target.title;
}
