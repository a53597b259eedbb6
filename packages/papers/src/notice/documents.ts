// What does the applicant bring, what may follow later, what need not be brought, and what does he promise instead?

import {
  exceeds,
  holds,
  placed,
  type Block,
  type ComposedRequirement,
  type DemandRef,
  type DossierDocument,
  type Free,
  type FreeDocument,
  type ListItem,
  type MaterialConflict,
  type Scheduled,
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
  const follows = (slot: Slot): boolean => !!slot.defer && !handed(slot, scope).some(({ how }) => how === 'file' || how === 'paper');
  const now = slots.filter((s) => !follows(s)),
    later = slots.filter(follows);
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
    ...(materials.exact
      ? []
      : [
          {
            kind: 'text' as const,
            tone: 'note' as const,
            text: t(
              '可以互相代替的材料太多,没有逐一比较,也许还可以少带。',
              'Too many documents can stand in for each other to compare them all; perhaps fewer would do.'
            )
          }
        ]),
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
  const instead = insteadOf(slot, scope);
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
      ...(slot.defer ? [t(`受理后 ${teller.limit(slot.defer)}内补交`, `Within ${teller.limit(slot.defer)} after acceptance`)] : []),
      ...handedTexts(slot, scope),
      ...(instead.length ? [t(`也可以用:${instead.join(';')}`, `Instead: ${instead.join('; ')}`)] : []),
      ...told('sample', '示例样表', 'Sample'),
      ...told('blank', '空白表格', 'Blank form')
    ]
  };
}

/** The other ways of the rows that a document serves. */
const insteadOf = ({ key, serves }: Pick<Slot, 'key' | 'serves'>, scope: Scope): readonly string[] => [
  ...new Set(serves.flatMap((ref) => rowOf(scope, ref) ?? []).flatMap((row) => scope.teller.instead(row, key)))
];

// ---- what was handed in already

const handed = (slot: Slot, { choices, answers }: Scope): readonly DossierDocument[] => (choices ? placed(slot, choices, answers) : []);

/** Is it all there as files? */
export const isSent = (slot: Slot, scope: Scope): boolean => {
  const places = handed(slot, scope);
  return places.length > 0 && places.every(({ how }) => how === 'file');
};

function handedTexts(slot: Slot, scope: Scope): string[] {
  const { t, list } = scope.teller,
    places = handed(slot, scope);
  const files = places.flatMap((p) => p.files ?? []).map((f) => f.name),
    some = (how: DossierDocument['how']): boolean => places.some((p) => p.how === how);
  return [
    ...(files.length ? [t(`已上传:${list(files)}`, `Uploaded: ${list(files)}`)] : []),
    ...(some('paper') ? [t('您选了到窗口交纸质件', 'You bring it to the window on paper')] : []),
    ...(some('later') ? [t('您选了以后补交', 'You hand it in later')] : [])
  ];
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

function spareBlocks(scope: Scope): Block[] {
  const {
    plan: {
      materials: { free }
    },
    teller: { t }
  } = scope;
  const titles: readonly (readonly [Free['kind'], string])[] = [
    ['held', t('由部门自己查', 'Looked up by the administration')],
    ['produced', t('由这次办理产生', 'Made on the way')],
    ['mergedForm', t('由合并后的一张表代替的申请表', 'Application forms that the one form replaces')]
  ];
  return under(
    t('不用带的材料', 'What need not be brought'),
    titles.flatMap(([kind, title]) => {
      const some = free.filter(({ why }) => why.kind === kind);
      return under(title, some.length ? [{ kind: 'list', items: some.map((document) => freeItem(document, scope)) }] : [], 3);
    })
  );
}

function freeItem(document: FreeDocument, scope: Scope): ListItem {
  const { key, why, serves, fallback } = document,
    { teller } = scope,
    { t } = teller;
  const instead = insteadOf(document, scope),
    otherwise = instead.length ? [t(`也可以用:${instead.join(';')}`, `Instead: ${instead.join('; ')}`)] : [];
  if (why.kind === 'mergedForm')
    return {
      text: t(`${teller.document(key)}(${itemsOf(serves, teller)})`, `${teller.document(key)} (${itemsOf(serves, teller)})`),
      ...(otherwise.length && { details: otherwise })
    };
  return {
    text: t(`${teller.document(key)}:${teller.free(why)}`, `${teller.document(key)}: ${teller.free(why)}`),
    details: [
      t(`原来要交给:${itemsOf(serves, teller)}`, `Asked by: ${itemsOf(serves, teller)}`),
      ...(fallback
        ? [t(`如果查不到,请带:${teller.terms(fallback)[0]}`, `Should it not be found, bring: ${teller.terms(fallback)[0]}`)]
        : []),
      ...lateTexts(document, scope),
      ...otherwise
    ]
  };
}

/** Whoever may have it later gets it in time only if it is made in time. */
function lateTexts({ why, serves }: FreeDocument, { plan: { flow }, teller: { t, limit, days } }: Scope): string[] {
  if (why.kind !== 'produced' || !why.within) return [];
  const { within } = why,
    step = (item: string): Scheduled | undefined => flow.schedule.find((s) => s.item === item);
  const made = step(why.item)?.end,
    late = made !== undefined && serves.some(({ item }) => exceeds({ days: made - (step(item)?.start ?? 0) }, within));
  return late
    ? [
        t(
          `办出最长要 ${days(made)},可能超过补交的 ${limit(within)},请先问窗口`,
          `It may take ${days(made)} until it is issued, longer than ${limit(within)}: ask at the window first`
        )
      ]
    : [];
}

function promiseBlocks(scope: Scope): Block[] {
  const {
      plan: {
        materials: { committed }
      },
      active,
      choices,
      teller
    } = scope,
    { t } = teller;
  const proofs = (row: ComposedRequirement | undefined): readonly string[] =>
    row?.lists.map((list) => list.map(teller.need).join(' + ')).filter(Boolean) ?? [];
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
                  t(`向${whom}承诺已经具备;承诺不实的,要承担法律责任。`, `Promised to ${whom}; a false promise has legal consequences.`),
                  ...(choices?.commitments?.some((c) => c.item === ref.item && c.requirement === ref.id)
                    ? [t('您已经承诺', 'You have promised')]
                    : []),
                  ...(proofs(row).length
                    ? [t(`也可以不承诺,交:${proofs(row).join(';')}`, `Instead of a promise: ${proofs(row).join('; ')}`)]
                    : [])
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
