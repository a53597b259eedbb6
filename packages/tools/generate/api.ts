// Which names has each entry of the packages, and what do they say of themselves? Pages printed from the sources: declarations
// without their bodies, under their doc comments. Nothing is worked out here; types are printed as they are written.

import { readFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree, with offsets into the text. */
interface Tree {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly body: readonly Tree[];
  readonly comments: readonly { readonly type: string; readonly value: string; readonly start: number; readonly end: number }[];
}

/** A public name: where it is declared, what it says, how it is declared. */
interface Name {
  readonly name: string;
  readonly source: Source;
  readonly doc: string;
  readonly code: string;
  readonly isType: boolean;
}

export interface Entry {
  /** As it is imported: `@onething/core/runtime`. */
  readonly specifier: string;
  readonly file: string;
}

export interface Api {
  /** Pages by their file names. */
  readonly pages: ReadonlyMap<string, string>;
  /** `entry: name` of each name without a doc comment. */
  readonly silent: readonly string[];
}

/** The entries of packages that resolve to sources in the workspace. Patterns with * are left out. */
export function entriesOf(folders: readonly string[]): Entry[] {
  return folders.flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      exports: Record<string, { source?: string } | string>;
    };
    return Object.entries(exports).flatMap(([path, target]) =>
      typeof target === 'object' && target.source !== undefined && !path.includes('*')
        ? [{ specifier: name + path.slice(1), file: join(folder, target.source) }]
        : []
    );
  });
}

export function apiOf(entries: readonly Entry[], root: string): Api {
  const sources = new Map<string, Source>();
  const named = entries.map((entry) => ({ entry, names: [...namesOf(sourceOf(entry.file, sources), sources).values()] }));
  const home = homes(named);
  return {
    pages: new Map([
      ['README.md', overview(named.map(({ entry, names }) => ({ entry, count: names.length })))],
      ...named.map(({ entry, names }): [string, string] => [pageOf(entry), page(entry, names, sourceOf(entry.file, sources), home, root)])
    ]),
    silent: named.flatMap(({ entry, names }) =>
      names.filter((n) => n.doc === '').map((n) => `${entry.specifier}: ${n.name} (${relative(root, n.source.file)})`)
    )
  };
}

const pageOf = ({ specifier }: Entry): string => `${specifier.replace('@onething/', '').replaceAll('/', '-')}.md`;

// ---- reading

function sourceOf(file: string, sources: Map<string, Source>): Source {
  let source = sources.get(file);
  if (!source) {
    const text = readFileSync(file, 'utf8'),
      { program, comments } = parseSync(file, text);
    sources.set(file, (source = { file, text, body: program.body as unknown as readonly Tree[], comments }));
  }
  return source;
}

/** Every name that a file exports, its own and those of others. */
function namesOf(source: Source, sources: Map<string, Source>): Map<string, Name> {
  const names = new Map<string, Name>();
  const from = (specifier: unknown): Map<string, Name> => {
    const file = resolve(dirname(source.file), String((specifier as Tree)['value']));
    return existsSync(file) ? namesOf(sourceOf(file, sources), sources) : new Map<string, Name>();
  };
  for (const node of source.body) {
    if (node.type === 'ExportAllDeclaration') for (const [name, found] of from(node['source'])) names.set(name, found);
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const declared of declarationsIn(node, source)) {
      const before = names.get(declared.name); // overloads stand together
      names.set(declared.name, before && !declared.isType ? { ...before, code: `${before.code}\n${declared.code}` } : declared);
    }
    const specifiers = (node['specifiers'] ?? []) as readonly Tree[];
    if (specifiers.length === 0) continue;
    const others = node['source'] ? from(node['source']) : localsOf(source, from);
    for (const s of specifiers) {
      const found = others.get(nameIn(s['local']));
      if (found) names.set(nameIn(s['exported']), { ...found, name: nameIn(s['exported']) });
    }
  }
  return names;
}

const nameIn = (node: unknown): string => String((node as Tree)['name'] ?? (node as Tree)['value']);

/** Names that a file declares or imports, for `export { name }`. */
function localsOf(source: Source, from: (specifier: unknown) => Map<string, Name>): Map<string, Name> {
  const locals = new Map<string, Name>();
  for (const node of source.body) {
    for (const declared of declarationsIn({ ...node, declaration: node }, source)) locals.set(declared.name, declared);
    if (node.type !== 'ImportDeclaration') continue;
    const others = from(node['source']);
    for (const s of node['specifiers'] as readonly Tree[]) {
      const found = s['imported'] ? others.get(nameIn(s['imported'])) : undefined;
      if (found) locals.set(nameIn(s['local']), found);
    }
  }
  return locals;
}

function declarationsIn(node: Tree, source: Source): Name[] {
  const declaration = node['declaration'] as Tree | null,
    doc = docBefore(node.start, source);
  const named = (name: unknown, code: string, isType = false): Name => ({ name: nameIn(name), source, doc, code, isType });
  const cut = (start: number, end: number): string => source.text.slice(start, end).trim();
  switch (declaration?.type) {
    case 'FunctionDeclaration':
      return [named(declaration['id'], `${cut(declaration.start, (declaration['body'] as Tree).start)};`)];
    case 'TSDeclareFunction':
      return [named(declaration['id'], cut(declaration.start, declaration.end))];
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [named(declaration['id'], cut(declaration.start, declaration.end), true)];
    case 'ClassDeclaration':
      return [named(declaration['id'], classCode(declaration, source))];
    case 'VariableDeclaration':
      return (declaration['declarations'] as readonly Tree[]).map((one) => named(one['id'], constantCode(one, source)));
    default:
      return [];
  }
}

/** The doc comment right before an offset, without its stars. */
function docBefore(offset: number, { text, comments }: Source): string {
  const comment = comments.findLast((c) => c.end <= offset && c.type === 'Block' && c.value.startsWith('*'));
  const between = comment ? text.slice(comment.end, offset).replace(/^\s*\/\/.*$/gm, '') : ''; // a word to the linter may stand there
  if (!comment || between.trim() !== '') return '';
  return comment.value
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim();
}

function constantCode(declarator: Tree, { text }: Source): string {
  const id = declarator['id'] as Tree,
    init = declarator['init'] as Tree | null;
  const cut = (node: Tree): string => text.slice(node.start, node.end);
  if (id['typeAnnotation']) return `const ${cut(id)};`;
  const returns = init?.['returnType'] as Tree | null | undefined;
  if (init?.type === 'ArrowFunctionExpression' && returns)
    return `const ${nameIn(id)}: ${text.slice(init.start, returns.start).trim()} => ${cut(returns['typeAnnotation'] as Tree)};`;
  const value = init ? cut(init) : '';
  return value !== '' && value.length < 200 ? `const ${nameIn(id)} = ${value};` : `const ${nameIn(id)};`;
}

/** Members that others may use, without what they do. */
function classCode(declaration: Tree, source: Source): string {
  const body = declaration['body'] as Tree;
  const members = (body['body'] as readonly Tree[]).filter(
    (m) =>
      (m['key'] as Tree | undefined)?.type !== 'PrivateIdentifier' &&
      m['accessibility'] !== 'private' &&
      m['accessibility'] !== 'protected' &&
      m.type !== 'StaticBlock'
  );
  const lines = members.map((member) => {
    const value = member['value'] as Tree | null | undefined,
      inner = value?.['body'] as Tree | null | undefined;
    const end = member.type === 'MethodDefinition' ? (inner?.start ?? member.end) : value ? value.start : member.end;
    const doc = docBefore(member.start, source);
    const code = source.text.slice(member.start, end).replace(/=\s*$/, '').trim().replace(/;$/, '');
    return `${doc === '' ? '' : `  /** ${doc.replaceAll('\n', '\n   * ')} */\n`}  ${code};`;
  });
  return `${source.text.slice(declaration.start, body.start).trim()} {\n${lines.join('\n')}\n}`;
}

// ---- writing

type Homes = ReadonlyMap<string, Entry>;
const keyOf = ({ name, source }: Name): string => `${source.file} ${name}`;

/** The entry whose page tells a name: the first that has it. */
function homes(named: readonly { readonly entry: Entry; readonly names: readonly Name[] }[]): Homes {
  const found = new Map<string, Entry>();
  for (const { entry, names } of named) for (const name of names) if (!found.has(keyOf(name))) found.set(keyOf(name), entry);
  return found;
}

const HEAD = 'Printed from the sources by `npm run generate`.';

function overview(entries: readonly { readonly entry: Entry; readonly count: number }[]): string {
  return lines([
    '# TypeScript',
    '',
    `${HEAD} One page an entry; the shapes of documents are [told by themselves](../documents.md).`,
    '',
    '| entry | names |',
    '|---|---|',
    ...entries.map(({ entry, count }) => `| [\`${entry.specifier}\`](${pageOf(entry)}) | ${count} |`)
  ]);
}

function page(entry: Entry, names: readonly Name[], source: Source, home: Homes, root: string): string {
  const mine = names.filter((n) => home.get(keyOf(n)) === entry && !isDocument(n)),
    documents = names.filter((n) => home.get(keyOf(n)) === entry && isDocument(n)),
    others = names.filter((n) => home.get(keyOf(n)) !== entry);
  return lines([
    `# \`${entry.specifier}\``,
    '',
    `${HEAD} Entry: \`${relative(root, entry.file).replaceAll('\\', '/')}\`.`,
    '',
    ...introOf(source),
    ...group(
      'Functions and values',
      mine.filter((n) => !n.isType)
    ),
    ...group(
      'Types',
      mine.filter((n) => n.isType)
    ),
    ...(documents.length
      ? [
          '## Documents and their parts',
          '',
          'Generated from the JSON Schemas; each member is told on [the page of documents](../documents.md).',
          '',
          ...table(documents, (n) => `\`${n.name}\``),
          ''
        ]
      : []),
    ...(others.length
      ? ['## Told elsewhere', '', ...table(others, (n) => `[\`${n.name}\`](${pageOf(home.get(keyOf(n))!)}#${n.name.toLowerCase()})`), '']
      : [])
  ]);
}

const isDocument = ({ source }: Name): boolean => /generated[/\\]documents\.ts$/.test(source.file);

const table = (names: readonly Name[], cell: (name: Name) => string): string[] => [
  '| name | |',
  '|---|---|',
  ...sorted(names).map((n) => `| ${cell(n)} | ${firstSentence(n.doc)} |`)
];

const firstSentence = (doc: string): string => (/^.*?[.?](?=\s|$)/s.exec(doc)?.[0] ?? doc).replaceAll('\n', ' ').replaceAll('|', '\\|');
const sorted = (names: readonly Name[]): Name[] => [...names].sort((a, b) => (a.name < b.name ? -1 : 1));

const group = (title: string, names: readonly Name[]): string[] =>
  names.length === 0
    ? []
    : [`## ${title}`, '', ...sorted(names).flatMap((n) => [`### ${n.name}`, '', n.doc, '', '```ts', n.code, '```', ''])];

/** What the entry says of itself, at its top. */
function introOf({ text }: Source): string[] {
  const intro = /^(?:\/\/[^\n]*\n)+/.exec(text)?.[0];
  return intro === undefined ? [] : [intro.replace(/^\/\/ ?/gm, '').trim(), ''];
}

const lines = (list: readonly string[]): string =>
  `${list
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
