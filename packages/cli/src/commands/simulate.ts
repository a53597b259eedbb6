// What happens in every situation?

import { say, simulate, type Composition, type SimulatedSituation, type Simulation, type SimulationFinding } from '@onething/core';
import { tellerOf } from '@onething/papers';
import type { Context, Outcome } from '../command.ts';
import { compositionOf } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { change, sayer } from '../output/say.ts';
import { table } from '../output/table.ts';

export const summary = {
  zh: '推演所有情形:各要办什么、填多少、带多少、几天',
  en: 'every situation: what is handled, filled in, brought, and how long it takes'
};
export const usage = '<composition.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, limit: OPTIONS.limit, all: OPTIONS.all };
export const least = 1;
export const most = 1;
export const example = 'simulate examples/restaurant/bundle.json --limit 1000';

export function run([file = '']: readonly string[], { language, values, progress }: Context): Outcome {
  const composition = compositionOf(file, values);
  const simulation = simulate(composition, {
    limit: Number(values['limit'] ?? 50_000),
    progress: (done, all) => progress(`${done}/${all}`)
  });
  const faults =
    simulation.situations.some((s) => s.refused) ||
    simulation.findings.some((f) => f.code === 'simulate.contradiction' || f.code === 'simulate.conflict');
  return { data: simulation, text: inWords(composition, simulation, language, !!values['all']), code: faults ? 1 : 0 };
}

function inWords(composition: Composition, simulation: Simulation, language: Language, all: boolean): string {
  const { situations, possible, exhaustive, findings, marks } = simulation;
  const t = sayer(language),
    teller = tellerOf(composition, language);
  const count =
    possible === undefined
      ? t('情形多得数不清', 'There are too many situations to count')
      : t(`情形共 ${possible} 种`, `There are ${possible} situations`);
  const scope = exhaustive
    ? t('全部推演', 'all of them were tried')
    : t(
        `推演了其中 ${situations.length} 种:任意两个回答的组合都在其中`,
        `${situations.length} of them were tried: every two answers meet in one of these`
      );
  const tried = situations.filter((s) => s.verdict === 'satisfiable').length,
    refused = situations.filter((s) => s.refused).length;
  const proof = t(
    `${tried} 种有样例走通(合并、拆分、各部门表单校验)${tried < situations.length ? `,${situations.filter((s) => s.verdict === 'empty').length} 种填不成,${situations.filter((s) => s.verdict === 'unknown').length} 种未能证明` : ''}${refused ? `;${refused} 种的样例被部门表单退回` : ''}。`,
    `${tried} have a witness that was split and judged by every form${tried < situations.length ? `; ${situations.filter((s) => s.verdict === 'empty').length} cannot be filled in, ${situations.filter((s) => s.verdict === 'unknown').length} are not proven` : ''}${refused ? `; ${refused} witnesses were refused` : ''}.`
  );
  const chosen: (readonly [string, SimulatedSituation])[] = all
    ? situations.map((s, i) => [String(i + 1), s])
    : situations.length
      ? [
          [t('最简', 'smallest'), situations[marks.smallest]!],
          [t('中间', 'median'), situations[marks.median]!],
          [t('最繁', 'costliest'), situations[marks.costliest]!]
        ]
      : [];
  const costs = table(
    [t('回答', 'answer'), t('情形', 'situations'), t('平均栏目', 'lines'), t('平均材料', 'documents'), t('平均工作日', 'days')],
    simulation.answers
      .slice(0, all ? undefined : 8)
      .map((a) => [
        `${teller.datum(a.datum)} = ${teller.value(a.datum, a.value)}`,
        String(a.situations),
        a.asked.toFixed(1),
        a.materials.toFixed(1),
        a.days.toFixed(1)
      ])
  );
  return (
    `${composition.title[language]}\n\n${count},${scope}${t('。', '. ')}${proof}\n\n`.replace(t('', ','), t('', ', ')) +
    table(
      [
        t('情形', 'situation'),
        t('栏目', 'lines'),
        t('材料', 'documents'),
        t('份数', 'copies'),
        t('到场', 'visits'),
        t('工作日', 'days'),
        t('事项', 'items')
      ],
      chosen.map(([name, s]) => rowOf(name, s))
    ) +
    `\n${t('最费事的回答(平均):', 'The dearest answers, on average:')}\n${costs}` +
    `\n${findings.length ? t('发现:\n', 'Findings:\n') + findings.map((f) => `  · ${sayFinding(f, composition, language)}\n`).join('') : t('没有到不了的问题、用不到的材料或互相矛盾的条件。\n', 'No question is unreachable, no document dead, no condition contradictory.\n')}`
  );
}

const rowOf = (name: string, s: SimulatedSituation): string[] => [
  name,
  change(s.fields.before, s.fields.asked),
  change(s.materials.before, s.materials.brought),
  String(s.materials.copies),
  change(s.visits.before, s.visits.after),
  change(s.days.before, s.days.after),
  s.items.join(' ')
];

/** A finding with the names that people know. */
function sayFinding(finding: SimulationFinding, composition: Composition, language: Language): string {
  const teller = tellerOf(composition, language);
  const facts: Record<string, unknown> = { ...finding };
  if ('datum' in finding) facts['datum'] = `“${teller.datum(finding.datum)}”`;
  if ('row' in finding)
    facts['row'] =
      `“${composition.items.find((i) => i.id === finding.item)?.materials?.find((r) => r.id === finding.row)?.title ?? finding.row}”`;
  if ('item' in finding) facts['item'] = teller.item(finding.item);
  return say({ code: finding.code, facts }, language);
}
