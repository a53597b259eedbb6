// Is everything right, each document alone and all together?

import { check, compose, say, type Bundle, type Catalogue, type Diagnostic, type Documents, type Item } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { isFolder, jsonFiles, readFile, sourcesOf, type Found } from '../files.ts';
import { placerOf, type Placer } from '../files/places.ts';
import type { Language } from '../output/language.ts';
import type { Paint } from '../output/paint.ts';
import { sayer } from '../output/say.ts';
import { pad } from '../output/table.ts';

export const summary = { zh: '检查文档:各自的写法,以及相互的引用', en: 'check documents, each alone and against each other' };
export const usage = '<file|folder>…';
export const options = {};
export const least = 1;
export const most = Infinity;
export const example = 'check examples/catalogue.json examples/items examples/restaurant/bundle.json';

export function run(args: readonly string[], { language, progress, paint }: Context): Outcome {
  const files = args.flatMap((arg) => jsonFiles(arg).map((file) => ({ file, listed: !isFolder(arg) })));
  const all = files.map(({ file, listed }, i) => {
    progress(`${i + 1}/${files.length} ${file}`);
    return { ...readFile(file), listed };
  });
  // in a folder there may be other JSON; who names a file means it
  const found = all.filter((f) => f.listed || !isOtherJson(f));
  const groups = groupsOf(found);
  const findings = unique([
    ...placed(found.flatMap((f) => f.problems)),
    ...groups.flatMap((g) => placed([...check(g), ...narrowedIn(g)], documentsIn(g)))
  ]);
  const others = all.length - found.length;
  return {
    data: { files: found.length, others, findings: findings.map(({ finding, files: places }) => ({ ...finding, files: places })) },
    text: inWords(findings, found.length, others, groups.length > 0, language, paint),
    code: findings.some(({ finding: f }) => f.severity === 'error' && !f.acknowledged) ? 1 : 0
  };
}

const isOtherJson = ({ document, problems }: Found): boolean =>
  !document && problems.length > 0 && problems.every((p) => p.code === 'read.notADocument' || p.code === 'read.kindMissing');

/**
 * What is checked together: everything under the one catalogue; under several, each bundle with the catalogue and the items nearest to
 * it.
 */
function groupsOf(found: readonly Found[]): Documents[] {
  const of = <T>(kind: string): { file: string; document: T }[] =>
    found.flatMap((f) => (f.document?.kind === kind ? [{ file: f.file, document: f.document as T }] : []));
  const catalogues = of<Catalogue>('catalogue'),
    items = of<Item>('item'),
    bundles = of<Bundle>('bundle');
  if (catalogues.length === 1)
    return [{ catalogue: catalogues[0]!.document, items: items.map((i) => i.document), bundles: bundles.map((b) => b.document) }];
  if (catalogues.length === 0) return [];
  interface Group {
    readonly catalogue: Catalogue;
    readonly items: Map<string, Item>;
    readonly bundles: Bundle[];
  }
  const groups = new Map<string, Group>();
  for (const { file } of bundles) {
    const { catalogue, items: used, bundle, folder } = sourcesOf(file, {});
    const group: Group = groups.get(folder) ?? { catalogue, items: new Map(), bundles: [] };
    for (const item of used) group.items.set(item.id, item);
    group.bundles.push(bundle);
    groups.set(folder, group);
  }
  return [...groups.values()].map((g) => ({ ...g, items: [...g.items.values()] }));
}

/** What a form accepts by itself and nobody can file in a bundle, and because of whom. */
function narrowedIn({ catalogue, items, bundles }: Documents): readonly Diagnostic[] {
  return bundles.flatMap((bundle) => compose(catalogue, items, bundle).diagnostics.filter((d) => d.code.startsWith('narrowed.')));
}

/** A finding with the files that it speaks of. */
interface Placed {
  readonly finding: Diagnostic;
  readonly place: string;
  readonly files: ReturnType<Placer['inFiles']>;
}

function placed(findings: readonly Diagnostic[], documents: Parameters<typeof placerOf>[0] = []): Placed[] {
  const placer = placerOf(documents, findings);
  return findings.map((finding) => ({ finding, place: placer.inWords(finding), files: placer.inFiles(finding) }));
}

const documentsIn = ({ catalogue, items, bundles }: Documents): Parameters<typeof placerOf>[0] => [catalogue, ...items, ...bundles];

function unique(findings: readonly Placed[]): Placed[] {
  return [...new Map(findings.map((f) => [JSON.stringify(f), f])).values()];
}

function inWords(findings: readonly Placed[], files: number, others: number, together: boolean, language: Language, paint: Paint): string {
  const t = sayer(language);
  const open = findings.filter(({ finding: f }) => !f.acknowledged),
    seen = findings.length - open.length;
  const count = (severity: string): number => open.filter(({ finding: f }) => f.severity === severity).length;
  const words = { error: t('错误', 'error'), warning: t('警告', 'warning'), info: t('提示', 'note') };
  const note = ({ acknowledged: a }: Diagnostic): string =>
    a ? t(`        已认可(${a.by}):${a.reason}\n`, `        acknowledged by ${a.by}: ${a.reason}\n`) : '';
  const lines = findings.map(
    ({ finding: f, place }) => `${paint(pad(words[f.severity], 8), f.severity)}${place}\n        ${say(f, language)}\n${note(f)}`
  );
  const tally =
    t(
      `${files} 个文件:错误 ${count('error')},警告 ${count('warning')},提示 ${count('info')}`,
      `${files} files: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`
    ) +
    (seen ? t(`;另有 ${seen} 个已认可`, `; ${seen} more are acknowledged`) : '') +
    (others ? t(`。略过 ${others} 个不是本系统文档的 JSON 文件`, `. ${others} other JSON files were passed over`) : '');
  return (
    lines.join('') +
    (lines.length ? '\n' : '') +
    tally +
    (together ? '' : t('\n没有词典,没有检查相互引用。', '\nWithout a catalogue, references were not checked.'))
  );
}
