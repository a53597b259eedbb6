// Which questions are asked first, and what does each answer change: which items, documents, steps and lines come or go?

import { answersTo, type Answer } from './answers.ts';
import { pending, settled, type Block, type ComposedQuestion, type Condition } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { heading, under } from '../paper/heading.ts';

export function questionBlocks(scope: GuideScope): Block[] {
  const {
    composition: { questions },
    teller: { t }
  } = scope;
  if (questions.length === 0) return [];
  return under(t('先回答这些问题', 'Answer these questions first'), [
    {
      kind: 'text',
      text: t(
        '问题按能省多少事排列;答过之后已经不起作用的问题不再问。',
        'They stand in the order of what they can save; a question that no longer matters is not asked.'
      )
    },
    ...questions.flatMap((q) => questionBlock(q, scope))
  ]);
}

function questionBlock(question: ComposedQuestion, scope: GuideScope): Block[] {
  const { composition, teller, language } = scope;
  const all = answersTo(question, composition, teller);
  const effects = all.map((answer) => ({ answer, changes: changesBy(answer, question.datum, all, scope) }));
  const same = new Map<string, string[]>();
  for (const { answer, changes } of effects) same.set(changes.join('\n'), [...(same.get(changes.join('\n')) ?? []), answer.text]);
  // when no answer changes anything, the form itself wants to know
  const told =
    same.size === 1 && same.has('')
      ? []
      : [...same].map(
          ([changes, answers]) => [answers.join(teller.t('或', ' or ')), changes || teller.t('没有变化', 'no change')] as const
        );
  return [
    heading(teller.datum(question.datum), 3),
    ...(question.help ? [{ kind: 'text' as const, text: question.help[language] }] : []),
    told.length
      ? { kind: 'terms', items: told }
      : {
          kind: 'text',
          text: composition.data.some((d) => d.key === question.datum)
            ? teller.t(
                '只影响表上填什么,不影响要办的事项和要带的材料。',
                'It changes only what the form says, not the items and documents.'
              )
            : teller.t('在这里,这个回答不改变什么。', 'Here the answer changes nothing.')
        }
  ];
}

/** In words, a line each; only what this question decides, alone or with others. */
function changesBy({ value }: Answer, datum: string, others: readonly Answer[], { composition, items, teller }: GuideScope): string[] {
  const { t, list } = teller,
    answers = { [datum]: value };
  // what comes out alike whatever is answered here does not hang on this question
  const hangs = (when: Condition | undefined): boolean =>
    pending(when, {}).includes(datum) && new Set(others.map((o) => settled(when, { [datum]: o.value }))).size > 1;
  const sorted = <T extends { readonly when?: Condition | undefined }>(
    parts: readonly T[],
    name: (part: T) => string
  ): Readonly<Record<'must' | 'may' | 'not', string>> => {
    const of = (verdict: boolean | undefined): string =>
      list([...new Set(parts.filter((p) => hangs(p.when) && settled(p.when, answers) === verdict).map(name))]);
    return { must: of(true), may: of(undefined), not: of(false) };
  };
  const possible = items.filter((item) => settled(item.when, answers) !== false);
  const handled = sorted(items, (item) => teller.item(item.id));
  const brought = sorted(
    possible.flatMap((item) => (item.materials ?? []).filter((r) => r.decision !== 'drop')),
    (row) => teller.row(row)
  );
  const steps = sorted(
    possible.flatMap((item) => (item.steps ?? []).map((s) => ({ ...s, item: item.id as string }))),
    (s) => t(`${s.title.zh}(${teller.item(s.item)})`, `${s.title.en} (${teller.item(s.item)})`)
  );
  const lines = sorted(composition.onlyWhen, ({ data }) =>
    fewOf(
      data.map((key) => teller.field(key)),
      teller
    )
  );
  const said: readonly (readonly [string, string])[] = [
    [t('要办', 'Handled'), handled.must],
    [t('可能要办,还要看别的回答', 'Perhaps handled, other answers decide too'), handled.may],
    [t('不用办', 'Not handled'), handled.not],
    [t('要交', 'Documents wanted'), brought.must],
    [t('可能要交,还要看别的回答', 'Documents perhaps wanted'), brought.may],
    [t('不用交', 'Documents not wanted'), brought.not],
    [t('要经过', 'Special steps'), steps.must],
    [t('可能要经过', 'Perhaps special steps'), steps.may],
    [t('不经过', 'No'), steps.not],
    [t('表上要填', 'Filled in'), lines.must],
    [t('表上可能要填', 'Perhaps filled in'), lines.may],
    [t('表上不用填', 'Not filled in'), lines.not]
  ];
  return said.filter(([, what]) => what !== '').map(([how, what]) => t(`${how}:${what}`, `${how}: ${what}`));
}

const fewOf = (names: readonly string[], { t, list }: GuideScope['teller']): string =>
  names.length < 5
    ? list(names)
    : t(`${list(names.slice(0, 3))}等 ${names.length} 栏`, `${list(names.slice(0, 3))} and ${names.length - 3} more`);
