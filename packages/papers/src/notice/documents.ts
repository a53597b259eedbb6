// What does the applicant bring, what may follow later, what need not be brought, and what does he promise instead?

import {
  holds,
  type Block,
  type ComposedRequirement,
  type DemandRef,
  type Free,
  type FreeDocument,
  type ListItem,
  type MaterialConflict,
  type Slot
} from '@onething/core';
import type { Scope } from './scope.ts';
import { heading, under } from '../paper/heading.ts';
import type { Teller } from '../words/tell.ts';

export const documentBlocks = (scope: Scope): Block[] => [
  ...bringBlocks(scope),
  ...spareBlocks(scope),
  ...promiseBlocks(scope),
  ...droppedBlocks(scope)
];

function bringBlocks(scope: Scope): Block[] {
  const {
      plan: { materials },
      teller,
      active
    } = scope,
    { t } = teller;
  // as the items run; what more of them want comes first
  const place = ({ serves }: Slot): number => Math.min(...serves.map((r) => active.findIndex((item) => item.id === r.item)));
  const slots = [...materials.slots].sort((a, b) => place(a) - place(b) || b.serves.length - a.serves.length);
  const now = slots.filter((s) => s.deferDays === undefined),
    later = slots.filter((s) => s.deferDays !== undefined);
  return [
    heading(t('要带的材料', 'What to bring')),
    now.length
      ? { kind: 'checklist', items: now.map((slot) => slotItem(slot, scope)) }
      : {
          kind: 'text',
          tone: 'note',
          text: later.length
            ? t('现在什么材料也不用带。', 'Nothing has to be brought now.')
            : t('什么材料也不用带。', 'Nothing has to be brought.')
        },
    ...materials.conflicts.map((c): Block => ({ kind: 'text', tone: 'warning', text: conflictText(c, scope) })),
    ...(later.length
      ? [
          heading(t('可以后补的材料(容缺受理)', 'May follow later'), 3),
          { kind: 'checklist' as const, items: later.map((slot) => slotItem(slot, scope)) }
        ]
      : []),
    ...(materials.optional.length
      ? [
          heading(t('可以带,不是必须', 'May be brought'), 3),
          { kind: 'list' as const, items: materials.optional.map((slot) => slotItem(slot, scope)) }
        ]
      : [])
  ];
}

function slotItem(slot: Slot, scope: Scope): ListItem {
  const { teller } = scope,
    { t } = teller;
  const rows = slot.serves.map((ref) => rowOf(scope, ref)).filter((r) => r !== undefined);
  const instead = [...new Set(rows.flatMap((r) => teller.instead(r, slot.key)))];
  const part = slot.part === undefined ? '' : t(`(第 ${slot.part} 份)`, ` (no. ${slot.part})`);
  const [first = '', ...terms] = teller.terms(slot);
  const told = (member: 'standard' | 'sample' | 'blank', zh: string, en: string): string[] => {
    const texts = [...new Set(rows.map((r) => r[member]).filter((x) => x !== undefined))];
    return texts.length ? [t(`${zh}:${texts.join(';')}`, `${en}: ${texts.join('; ')}`)] : [];
  };
  return {
    text: t(`${teller.document(slot.key)}${part}:${first}`, `${teller.document(slot.key)}${part}: ${first}`),
    details: [
      t(`用于:${itemsOf(slot.serves, teller)}`, `For: ${itemsOf(slot.serves, teller)}`),
      ...terms,
      ...told('standard', '要求', 'Standard'),
      ...(slot.deferDays === undefined
        ? []
        : [t(`受理后 ${slot.deferDays} 个工作日内补交`, `Within ${slot.deferDays} working days after acceptance`)]),
      ...(instead.length ? [t(`也可以用:${instead.join(';')}`, `Instead: ${instead.join('; ')}`)] : []),
      ...told('sample', '示例样表', 'Sample'),
      ...told('blank', '空白表格', 'Blank form')
    ]
  };
}

const itemsOf = (refs: readonly DemandRef[], teller: Teller): string => teller.list([...new Set(refs.map((r) => teller.item(r.item)))]);

const rowOf = ({ composition }: Scope, { item, id }: DemandRef): ComposedRequirement | undefined =>
  composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === id);

function conflictText(conflict: MaterialConflict, scope: Scope): string {
  const { teller } = scope,
    { t, list, item } = teller;
  if (conflict.kind === 'retainedTwice') {
    const document = teller.document(conflict.key),
      who = list(conflict.items.map(item));
    return t(
      `${document}只有一份原件,${who}都要收回,请先问窗口。`,
      `There is one original of ${document}, and ${who} each keep it: ask at the window first.`
    );
  }
  const title = rowOf(scope, conflict.demand)?.title ?? '';
  return t(
    `${item(conflict.demand.item)}的“${title}”没有写明是哪一份材料,请问窗口要求列明;没有列明的可以不交。`,
    `"${title}" of ${item(conflict.demand.item)} does not say which document: ask at the window to have it named.`
  );
}

// ---- not to be brought

function spareBlocks({
  plan: {
    materials: { free }
  },
  teller
}: Scope): Block[] {
  const { t } = teller;
  const titles: readonly (readonly [Free['kind'], string])[] = [
    ['held', t('由部门自己查', 'Looked up by the administration')],
    ['produced', t('由这次办理产生', 'Made on the way')],
    ['mergedForm', t('由合并后的一张表代替的申请表', 'Application forms that the one form replaces')]
  ];
  return under(
    t('不用带的材料', 'What need not be brought'),
    titles.flatMap(([kind, title]) => {
      const some = free.filter(({ why }) => why.kind === kind);
      return under(title, some.length ? [{ kind: 'list', items: some.map((document) => freeItem(document, teller)) }] : [], 3);
    })
  );
}

function freeItem({ key, why, serves, fallback }: FreeDocument, teller: Teller): ListItem {
  const { t } = teller;
  if (why.kind === 'mergedForm')
    return { text: t(`${teller.document(key)}(${itemsOf(serves, teller)})`, `${teller.document(key)} (${itemsOf(serves, teller)})`) };
  return {
    text: t(`${teller.document(key)}:${teller.free(why)}`, `${teller.document(key)}: ${teller.free(why)}`),
    details: [
      t(`原来要交给:${itemsOf(serves, teller)}`, `Asked by: ${itemsOf(serves, teller)}`),
      ...(fallback
        ? [t(`如果查不到,请带:${teller.terms(fallback)[0]}`, `Should it not be found, bring: ${teller.terms(fallback)[0]}`)]
        : [])
    ]
  };
}

function promiseBlocks(scope: Scope): Block[] {
  const {
      plan: {
        materials: { committed }
      },
      active,
      teller
    } = scope,
    { t } = teller;
  return under(
    t('签一份承诺,不用交证明', 'A promise instead of a proof'),
    committed.length
      ? [
          {
            kind: 'checklist',
            items: committed.map((ref): ListItem => {
              const row = rowOf(scope, ref),
                item = active.find((i) => i.id === ref.item);
              const whom = item
                ? t(`${teller.department(item)}(${teller.item(ref.item)})`, `${teller.department(item)} (${teller.item(ref.item)})`)
                : teller.item(ref.item);
              return {
                text: row ? teller.row(row) : ref.id,
                details: [
                  t(`向${whom}承诺已经具备;承诺不实的,要承担法律责任。`, `Promised to ${whom}; a false promise has legal consequences.`)
                ]
              };
            })
          }
        ]
      : []
  );
}

function droppedBlocks({ active, answers, teller }: Scope): Block[] {
  const { t } = teller;
  const dropped = active.flatMap((item) =>
    (item.materials ?? []).filter((r) => r.decision === 'drop' && holds(r.when, answers)).map((r) => ({ item, r }))
  );
  return under(
    t('已经取消,不再收', 'Abolished, no longer taken'),
    dropped.length
      ? [
          {
            kind: 'list',
            items: dropped.map(({ item, r }): ListItem => ({
              text: t(`${teller.row(r)}(${teller.item(item.id)})`, `${teller.row(r)} (${teller.item(item.id)})`)
            }))
          }
        ]
      : []
  );
}
