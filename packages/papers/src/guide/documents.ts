// Which documents may be wanted in all, by whom, on which terms and under which condition, and what stands in for them?

import { settled, type Block, type ComposedItem, type ComposedNeed, type ComposedRequirement, type ListItem } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { under } from '../paper/heading.ts';

/** One item's wish for a document. */
interface Wish {
  readonly item: ComposedItem;
  readonly row: ComposedRequirement;
  readonly need: ComposedNeed;
}

interface Wanted {
  readonly key: string;
  readonly wishes: readonly Wish[];
  readonly instead: readonly string[];
}

export function documentBlocks(scope: GuideScope): Block[] {
  const {
    composition: { materialTypes },
    teller: { t }
  } = scope;
  const all = wantedIn(scope);
  const forms = all.filter((w) => materialTypes[w.wishes[0]!.need.type]?.kind === 'application');
  const rest = all.filter((w) => !forms.includes(w)),
    spared = rest.filter((w) => w.instead.length),
    brought = rest.filter((w) => !w.instead.length);
  return under(t('全部材料', 'All documents'), [
    { kind: 'text', text: t('一份材料几个部门都要的,只交一次。', 'A document that several departments want is handed in once.') },
    ...listed(t('要自己准备的', 'To be prepared by you'), brought, scope),
    ...listed(t('多数情形不用带的', 'Seldom to be brought'), spared, scope),
    ...under(
      t('由合并后的一张表代替的申请表', 'Application forms that the one form replaces'),
      forms.length ? [{ kind: 'list', items: forms.map((w) => formItem(w, scope)) }] : [],
      3
    )
  ]);
}

const listed = (title: string, wanted: readonly Wanted[], scope: GuideScope): Block[] =>
  under(title, wanted.length ? [{ kind: 'list', items: wanted.map((w) => documentItem(w, scope)) }] : [], 3);

/** By document, those that more items want first. */
function wantedIn(scope: GuideScope): readonly Wanted[] {
  const byKey = new Map<string, Wish[]>();
  for (const item of scope.items)
    for (const row of item.materials ?? [])
      if (row.decision !== 'drop')
        for (const need of row.lists.flat()) {
          const wishes = byKey.get(need.key) ?? [];
          if (!wishes.some((w) => w.item === item && w.row === row)) wishes.push({ item, row, need });
          byKey.set(need.key, wishes);
        }
  return [...byKey]
    .map(([key, wishes]): Wanted => ({ key, wishes, instead: standIns(key, wishes, scope) }))
    .sort((a, b) => itemsOf(b) - itemsOf(a));
}

const itemsOf = ({ wishes }: Wanted): number => new Set(wishes.map((w) => w.item)).size;

function formItem({ key, wishes }: Wanted, { teller }: GuideScope): ListItem {
  const who = teller.list([...new Set(wishes.map((w) => teller.item(w.item.id)))]);
  return { text: teller.t(`${teller.document(key)}(${who})`, `${teller.document(key)} (${who})`) };
}

function documentItem({ key, wishes, instead }: Wanted, { composition, teller, language }: GuideScope): ListItem {
  const { t } = teller,
    issuer = composition.materialTypes[wishes[0]!.need.type]?.issuer;
  const standards = [...new Set(wishes.map((w) => w.row.standard).filter((s) => s !== undefined))];
  const others = [...new Set(wishes.flatMap((w) => teller.instead(w.row, key)))];
  return {
    text: teller.document(key),
    details: [
      ...wishes.map((w) => wishText(w, teller)),
      ...instead,
      ...(others.length ? [t(`也可以用:${others.join(';')}`, `Instead of it: ${others.join('; ')}`)] : []),
      ...(standards.length ? [t(`要求:${standards.join(';')}`, `Standard: ${standards.join('; ')}`)] : []),
      ...(issuer ? [t(`出具单位:${issuer.zh}`, `Issued by: ${issuer[language]}`)] : [])
    ]
  };
}

function wishText({ item, row, need }: Wish, teller: GuideScope['teller']): string {
  const { t } = teller;
  const soft =
    row.decision === 'commit' || row.necessity === 'commitment'
      ? t('可以承诺代替', 'a promise will do')
      : row.decision === 'defer' || row.necessity === 'deferrable'
        ? t(
            `可以后补${row.defer ? `(受理后 ${teller.limit(row.defer)}内)` : ''}`,
            `may follow later${row.defer ? `, within ${teller.limit(row.defer)} after acceptance` : ''}`
          )
        : row.necessity === 'optional'
          ? t('可以不带', 'not necessary')
          : '';
  const terms = [...teller.terms(need), soft].filter(Boolean).join(t(',', ', '));
  const basis = teller.basis(row.basis);
  const when = settled(row.when, {}) === undefined ? t(`;条件:${teller.condition(row.when)}`, `; if ${teller.condition(row.when)}`) : '';
  return t(
    `${teller.item(item.id)}:${terms}${when}${basis ? `;依据:${basis}` : ''}`,
    `${teller.item(item.id)}: ${terms}${when}${basis ? `; basis: ${basis}` : ''}`
  );
}

/** Why nobody brings it in most situations: an item of the bundle makes it, or the administration holds it. */
function standIns(key: string, wishes: readonly Wish[], { composition, items, teller }: GuideScope): string[] {
  const { t, list } = teller;
  const made = composition.flow.edges.filter(
    (e) =>
      e.carries.some((c) => c.kind === 'material' && c.key === key) &&
      wishes.some((w) => w.item.id === e.to) &&
      items.some((i) => i.id === e.from)
  );
  const makers = (cut: boolean): string => list([...new Set(made.filter((e) => !!e.cut === cut).map((e) => teller.item(e.from)))]);
  const holding = composition.holdings.find((h) => h.material === wishes[0]!.need.type);
  const taking = holding ? wishes.filter((w) => holding.kind === 'dataShare' || w.need.accept.includes('eLicence')) : [];
  const name = holding ? t(holding.title.zh, holding.title.en) : '';
  return [
    ...(makers(false)
      ? [t(`由“${makers(false)}”办出,同时办的不用带`, `Made by "${makers(false)}"; not brought where that is handled too`)]
      : []),
    ...(makers(true)
      ? [t(`等“${makers(true)}”办出再补,不用等它`, `Follows once "${makers(true)}" has issued it; nobody waits for it`)]
      : []),
    ...(taking.length === wishes.length
      ? [t(`由${name}调取,查到的不用带`, `Fetched from: ${name}; not brought where it is found`)]
      : taking.length
        ? [
            t(
              `${list([...new Set(taking.map((w) => teller.item(w.item.id)))])}由${name}调取,不用带`,
              `Fetched from ${name} for ${list([...new Set(taking.map((w) => teller.item(w.item.id)))])}`
            )
          ]
        : [])
  ];
}
