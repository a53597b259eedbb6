// What is not asked again, and why? Data that several departments ask are told once; others follow from an answer, from a
// licence that the administration holds, or from an item of the bundle.

import { type Block, type Datum, columnKey, isApart, readKey, segments } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { under } from '../paper/heading.ts';

export function againBlocks(scope: GuideScope): Block[] {
  const {
    teller: { t, list }
  } = scope;
  const rows = new Map<string, Row>();
  for (const { key, datum } of flat(scope)) {
    const why = reasonOf(key, datum, scope);
    if (why === undefined) continue;
    const who = scope.items.filter((i) => datum.asks.some((a) => a.item === i.id)).map((i) => scope.teller.item(i.id)),
      id = `${why}\n${who.join('\n')}`;
    rows.set(id, { who, why, data: [...(rows.get(id)?.data ?? []), scope.teller.field(key)] });
  }
  return under(
    t('不用再填的', 'What is not asked again'),
    rows.size
      ? [
          {
            kind: 'table',
            caption: t('哪些栏目只填一次或不用填,为什么', 'Which lines are filled in once or not at all, and why'),
            head: [t('栏目', 'Lines'), t('谁的表上有', 'On the forms of'), t('为什么', 'Why')],
            rows: [...rows.values()]
              .sort((a, b) => b.who.length - a.who.length)
              .map(({ who, why, data }) => [list([...new Set(data)]), list(who), why])
          }
        ]
      : []
  );
}

/** Data with the same askers and the same reason. */
interface Row {
  readonly who: readonly string[];
  readonly why: string;
  readonly data: readonly string[];
}

const flat = ({ composition }: GuideScope): readonly { readonly key: string; readonly datum: Datum }[] =>
  composition.data.flatMap((d) =>
    d.columns ? d.columns.map((c) => ({ key: columnKey(d.key, c.key), datum: c })) : [{ key: d.key as string, datum: d }]
  );

function reasonOf(key: string, { source, asks, element }: Datum, { composition, items, teller }: GuideScope): string | undefined {
  const { t, list } = teller;
  if (source.kind === 'derived')
    return t(`由“${teller.field(fromOf(key, source.from!))}”推出`, `follows from "${teller.field(fromOf(key, source.from!))}"`);
  const makers = (source.makers ?? []).filter((m) => items.some((i) => i.id === m.item)).map((m) => teller.item(m.item));
  if (makers.length)
    return t(
      `由“${list([...new Set(makers)])}”产生,同时办的不用填`,
      `made by "${list([...new Set(makers)])}"; not filled in where that is handled too`
    );
  const proof =
    element === undefined || isApart(key)
      ? undefined
      : composition.holdings.find(
          (h) => h.trust <= 'B' && composition.materialTypes[h.material]?.proves?.includes(element) && askedWith(h.material, key, items)
        );
  const repeated = new Set(asks.map((a) => a.item)).size > 1;
  const once = t('几张表都有,只填一次', 'on several forms, filled in once');
  if (proof) {
    const from = t(
      `查到${composition.materialTypes[proof.material]!.title.zh}的,由它带出`,
      `taken from the ${composition.materialTypes[proof.material]!.title.en.toLowerCase()} where it is found`
    );
    return repeated ? t(`${once};${from}`, `${once}; ${from}`) : from;
  }
  return repeated ? once : undefined;
}

/** A licence is looked up only where an item wants it of this subject. */
function askedWith(material: string, key: string, items: GuideScope['items']): boolean {
  const [top = '', column] = segments(key),
    subject = column === undefined ? readKey(key)?.subject : top;
  return items.some((i) =>
    i.materials?.some((r) => r.decision !== 'drop' && r.lists.flat().some((n) => n.type === material && n.subject === subject))
  );
}

/** A column follows from a column of the same row. */
const fromOf = (key: string, from: string): string =>
  segments(key).length > 1 && segments(from).length < 2 ? columnKey(segments(key)[0]!, from) : from;
