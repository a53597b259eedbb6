// What is in each document? The reference page, printed from the schemas.

import { namedSchemas, type JsonSchema, type SchemaFile } from './schemas.ts';

export function referenceOf(files: readonly SchemaFile[]): string {
  const named = namedSchemas(files);
  const documents = files.filter((f) => f.isDocument).map((f) => f.title);
  const others = [...named.keys()].filter((name) => !documents.includes(name)).sort();
  return (
    [
      '# Documents',
      '',
      'Printed from the JSON Schemas in `packages/core/schemas` by `npm run generate`; the schemas are the source.',
      '',
      `Documents: ${documents.map(link).join(' · ')}`,
      '',
      ...[...documents, ...others].flatMap((name) => section(name, named.get(name)!))
    ]
      .join('\n')
      .trimEnd() + '\n'
  );
}

const link = (name: string): string => `[${name}](#${name.toLowerCase()})`;

function section(name: string, schema: JsonSchema): string[] {
  const lines = [`## ${name}`, ''];
  if (typeof schema['description'] === 'string') lines.push(schema['description'], '');
  const properties = schema['properties'] as Record<string, JsonSchema> | undefined;
  if (!properties) return [...lines, `${typeOf(schema)}${alternatives(schema)}`, ''];
  const required = new Set((schema['required'] ?? []) as string[]);
  lines.push('| member | type | | meaning |', '|---|---|---|---|');
  for (const [member, sub] of Object.entries(properties)) {
    if (member !== '$schema')
      lines.push(
        `| \`${member}\` | ${typeOf(sub)} | ${required.has(member) ? 'required' : ''} | ${cell(String(sub['description'] ?? sub['title'] ?? ''))} |`
      );
  }
  return [...lines, ''];
}

function alternatives(schema: JsonSchema): string {
  const list = schema['oneOf'] as readonly JsonSchema[] | undefined;
  if (!list) return '';
  return (
    '\n\n' +
    list
      .map((branch) => {
        const members = Object.entries((branch['properties'] ?? {}) as Record<string, JsonSchema>).map(
          ([name, sub]) => `\`${name}\` ${typeOf(sub)}`
        );
        return `- ${members.join(', ')}: ${cell(String(branch['description'] ?? ''))}`;
      })
      .join('\n')
  );
}

function typeOf(schema: JsonSchema): string {
  const ref = schema['$ref'];
  if (typeof ref === 'string') return link(/\/([^/]+)$/.exec(ref.replace(/^([a-z]+)\.schema\.json$/, '#/$1'))?.[1] ?? ref);
  if (schema['const'] !== undefined) return `\`${JSON.stringify(schema['const'])}\``;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((v) => `\`${String(v)}\``).join(' ');
  const type = schema['type'];
  if (type === 'array') return `list of ${typeOf((schema['items'] ?? {}) as JsonSchema)}`;
  const members = schema['properties'];
  if (type === 'object' && typeof members === 'object') return membersOf(members as Record<string, JsonSchema>, schema);
  const values = schema['additionalProperties'];
  if (type === 'object' && typeof values === 'object') return `id → ${typeOf(values as JsonSchema)}`;
  return Array.isArray(type) ? type.join(' or ') : String(type ?? (schema['oneOf'] ? 'one of' : 'anything'));
}

/** An object that has no name of its own: its members, `?` for those that may be left out. */
function membersOf(members: Record<string, JsonSchema>, { required }: JsonSchema): string {
  const wanted = new Set((required ?? []) as string[]);
  return `{ ${Object.entries(members)
    .map(([name, sub]) => `\`${name}\`${wanted.has(name) ? '' : '?'} ${typeOf(sub)}`)
    .join(', ')} }`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
