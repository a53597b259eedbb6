// Which boxes and lines has the flow of a bundle? The applicant, the items in their stages, what comes out at the end; a line
// for what one item hands to another. For one applicant's answers, or for everything that may have to be handled.

import type { Chart, ChartEdge, ChartNode } from './chart.ts';
import {
  activeItems,
  complete,
  flowOf,
  planSituation,
  readDocument,
  settled,
  today,
  waitsOf,
  type Choices,
  type ComposedItem,
  type Composition,
  type FlowPlan,
  type JsonObject,
  type Language,
  type Output,
  type Waiting
} from '@onething/core';
import { tellerOf, type Teller } from '../words/tell.ts';
import { mayMeet, type Together } from './joint.ts';
import { ems } from './text.ts';

/** given: the answers; undefined: all items, each with its condition, as if all of them were handled. */
export function chartOf(composition: Composition, given: JsonObject | undefined, language: Language, choices: Choices = {}): Chart {
  const answers = given && complete(composition, given, choices.on ?? today(composition));
  const view = viewOf(composition, answers, language, choices),
    {
      flow,
      teller: { t },
      running
    } = view;
  const stages = Math.max(0, ...flow.schedule.map((s) => s.stage + 1));
  const results = running.flatMap((item) =>
    (item.outputs ?? []).filter((o) => !usedInside(o, item, view)).map((output) => ({ item, output }))
  );
  const idle = composition.items.filter((item) => !running.includes(item));
  return {
    lang: language,
    title: t(`${composition.title.zh}:办理流程`, `${composition.title.en}: how it runs`),
    description: descriptionOf(
      view,
      results.map(({ item, output }) => [item, output])
    ),
    nodes: [
      { id: APPLICANT, kind: 'applicant', title: t('申请人', 'Applicant'), lines: applicantLines(view), stage: -1 },
      ...running.map((item) => itemNode(item, view)),
      ...results.map(({ item, output }): ChartNode => ({
        id: outputId(item, output),
        kind: 'output',
        title: t(output.title.zh, output.title.en),
        lines: [],
        stage: stages
      })),
      // beside the applicant there is room
      ...idle.map((item): ChartNode => ({
        id: itemId(item.id),
        kind: 'item',
        title: view.teller.item(item.id),
        lines: [answers ? t('按您的回答不用办', 'not needed with your answers') : t('本市不涉及', 'not in this city')],
        stage: -1,
        inactive: true
      }))
    ],
    edges: [
      ...running
        .filter((item) => !view.edges.some((e) => e.to === item.id && !['cut', 'perhaps'].includes(styleOf(e, view))))
        .map((item) => filingEdge(item, view)),
      ...view.edges.map((edge): ChartEdge => ({
        from: itemId(edge.from),
        to: itemId(edge.to),
        label: labelOf(edge, view.teller),
        style: styleOf(edge, view)
      })),
      ...results.map(({ item, output }): ChartEdge => ({ from: itemId(item.id), to: outputId(item, output), style: 'plain' }))
    ],
    stageTitle: (stage) => (stage < 0 ? '' : stage < stages ? t(`第 ${stage + 1} 步`, `Step ${stage + 1}`) : t('您得到', 'What you get')),
    legend: {
      critical: answers ? t('最费时的路', 'the longest way') : t('最费时的路(假如都办)', 'the longest way, if all were handled'),
      cut: t('不用等:先承诺或后补', 'not waited for: promised or deferred'),
      perhaps: t('看交哪一种材料,或许要等', 'waited for if that document is brought'),
      drawn: t('工作人员定的先后', 'order set by staff'),
      loop: t('互相等待', 'waiting for each other')
    }
  };
}

const APPLICANT = 'applicant';
const itemId = (id: string): string => `item ${id}`;
const outputId = (item: ComposedItem, output: Output): string => `output ${item.id} ${output.id}`;

/** looped: edges of cycles, left out of the order of stages. */
interface View {
  readonly composition: Composition;
  readonly answers: JsonObject | undefined;
  readonly running: readonly ComposedItem[];
  readonly edges: readonly Waiting[];
  readonly looped: ReadonlySet<Waiting>;
  readonly flow: FlowPlan;
  readonly joint: readonly Together[];
  readonly teller: Teller;
  /** What the applicant brings for each item. */
  readonly brings: ReadonlyMap<string, readonly string[]>;
}

function viewOf(composition: Composition, answers: JsonObject | undefined, language: Language, choices: Choices): View {
  const running = answers ? activeItems(composition, answers) : composition.items.filter((item) => settled(item.when, {}) !== false);
  const edges = waitsOf(composition, running, answers, choices).filter((e) => e.from !== e.to);
  const looped = new Set<Waiting>();
  const planned = (): FlowPlan => {
    const left = composition.flow.edges.filter((e) => ![...looped].some((l) => l.from === e.from && l.to === e.to));
    return flowOf({ ...composition, flow: { edges: left } }, running, answers, choices);
  };
  let flow = planned();
  while (flow.cycles.length) {
    for (const { edges: loop } of flow.cycles)
      for (const { from, to } of loop) looped.add(edges.find((e) => e.from === from && e.to === to)!);
    flow = planned();
  }
  const joint = answers
    ? flow.joint.filter((j) => j.steps.length > 1).map((j) => ({ kind: j.kind, items: j.steps.map((s) => s.item) }))
    : mayMeet(running, flow);
  const brings = new Map<string, string[]>();
  for (const { key, serves } of answers ? planSituation(composition, answers, choices).materials.slots : []) {
    for (const item of new Set(serves.map((r) => r.item))) brings.set(item, [...(brings.get(item) ?? []), key]);
  }
  return { composition, answers, running, edges, looped, flow, joint, teller: tellerOf(composition, language), brings };
}

/** Does another item wait for it, as a document or for its data? */
function usedInside({ id, material }: Output, item: ComposedItem, { edges, composition }: View): boolean {
  const made = (key: string): boolean =>
    !!composition.data.find((d) => d.key === key)?.source.makers?.some((m) => m.item === item.id && m.output === id);
  return edges.some(
    (e) =>
      e.from === item.id && !e.cut && !e.perhaps && e.carries.some((c) => (c.kind === 'datum' ? made(c.key) : typeOf(c.key) === material))
  );
}

/** A document's type, whomever it is about. */
const typeOf = (key: string): string => readDocument(key).type;

// ---- boxes

function applicantLines({ answers, brings, teller: { t } }: View): string[] {
  if (!answers) return [t('填一张表', 'one form')];
  const documents = new Set([...brings.values()].flat()).size;
  return [
    t('填一张表', 'one form'),
    ...(documents ? [t(`带 ${documents} 种材料`, `${documents} document${documents === 1 ? '' : 's'}`)] : [])
  ];
}

function itemNode(item: ComposedItem, view: View): ChartNode {
  const { flow, teller, answers, brings } = view,
    { t } = teller;
  const at = flow.schedule.find((s) => s.item === item.id)!;
  const documents = brings.get(item.id)?.length ?? 0;
  const joint = view.joint.some((j) => j.items.includes(item.id));
  const visits = item.handling?.visits ?? 0;
  return {
    id: itemId(item.id),
    kind: 'item',
    title: teller.item(item.id),
    stage: at.stage,
    lines: [
      teller.department(item),
      timeOf(item, at.end - at.start, teller),
      ...(visits ? [t(`到窗口 ${visits} 次`, `${visits} visit${visits === 1 ? '' : 's'} to the window`)] : []),
      ...(documents ? [t(`带 ${documents} 种材料`, `bring ${documents} document${documents === 1 ? '' : 's'}`)] : []),
      ...(answers ? [] : item.when ? [t(`条件:${teller.condition(item.when)}`, `if ${teller.condition(item.when)}`)] : [])
    ],
    critical: flow.critical.includes(item.id),
    ...(joint && { badge: t('联合核验', 'joint inspection') })
  };
}

const timeOf = ({ handling = {} }: ComposedItem, days: number, { t, days: daysText }: Teller): string =>
  days === 0 && !handling.immediate && !(handling.promised ?? handling.statutory) ? t('时限未写明', 'no limit stated') : daysText(days);

// ---- lines

const filingEdge = ({ id }: ComposedItem, { brings, teller, flow }: View): ChartEdge => ({
  from: APPLICANT,
  to: itemId(id),
  label: fewOf(
    (brings.get(id) ?? []).map((key) => teller.document(typeOf(key))),
    teller
  ),
  style: flow.critical[0] === id ? 'critical' : 'plain'
});

function styleOf(edge: Waiting, { looped, flow: { critical } }: View): ChartEdge['style'] {
  if (edge.cut) return 'cut';
  if (edge.perhaps) return 'perhaps';
  if (looped.has(edge)) return 'loop';
  const at = critical.indexOf(edge.from);
  return at >= 0 && critical[at + 1] === edge.to ? 'critical' : edge.origin === 'drawn' ? 'drawn' : 'plain';
}

function labelOf({ carries, cut, origin, perhaps }: Waiting, teller: Teller): string {
  const { t } = teller;
  const documents = carries.filter((c) => c.kind === 'material').map((c) => teller.document(typeOf(c.key)));
  const data = carries.filter((c) => c.kind === 'datum').map((c) => teller.element(c.key) ?? teller.datum(c.key));
  const what = fewOf([...new Set([...documents, ...data])], teller) || (origin === 'drawn' ? t('先后由工作人员定', 'set by staff') : '');
  if (perhaps) return t(`${what}(看交哪一种)`, `${what} (if that is brought)`);
  return cut ? t(`${what}(${cut === 'commitment' ? '承诺' : '后补'})`, `${what} (${cut === 'commitment' ? 'promised' : 'later'})`) : what;
}

/** One or two by name where there is room, more of them by number. */
function fewOf(names: readonly string[], { t, list }: Teller): string {
  if (names.length < 2 || (names.length === 2 && ems(list(names)) < 15)) return list(names);
  return t(`${names[0]}等 ${names.length} 项`, `${names[0]} + ${names.length - 1}`);
}

// ---- in words

function descriptionOf(view: View, results: readonly (readonly [ComposedItem, Output])[]): string {
  const { flow, teller, edges, running } = view,
    { t, list, item } = teller;
  const stop = t('。', '. ');
  const stages = flow.stages.map((ids, i) => t(`第 ${i + 1} 步:${list(ids.map(item))}`, `Step ${i + 1}: ${list(ids.map(item))}`));
  const handed = [...new Set(edges.map((e) => e.from))].flatMap((from) => {
    const mine = edges.filter((e) => e.from === from),
      style = (e: Waiting): ChartEdge['style'] => styleOf(e, view);
    const why = (e: Waiting): string => (e.reason === undefined ? '' : t(`,理由:${e.reason}`, `, reason: ${e.reason}`));
    const after = mine
      .filter((e) => !['cut', 'loop', 'perhaps'].includes(style(e)))
      .map((e) => `${item(e.to)}${t(`(${labelOf(e, teller)}${why(e)})`, ` (${labelOf(e, teller)}${why(e)})`)}`);
    return [
      ...(after.length ? [t(`“${item(from)}”之后:${list(after)}`, `After "${item(from)}": ${list(after)}`)] : []),
      ...mine
        .filter((e) => style(e) === 'cut')
        .map((e) =>
          t(
            `“${item(e.to)}”不等“${item(from)}”:${labelOf(e, teller)}${why(e)}`,
            `"${item(e.to)}" does not wait for "${item(from)}": ${labelOf(e, teller)}${why(e)}`
          )
        ),
      ...mine
        .filter((e) => style(e) === 'perhaps')
        .map((e) =>
          t(
            `“${item(e.to)}”或许等“${item(from)}”:${labelOf(e, teller)}`,
            `"${item(e.to)}" may wait for "${item(from)}": ${labelOf(e, teller)}`
          )
        ),
      ...mine
        .filter((e) => style(e) === 'loop')
        .map((e) => t(`“${item(e.to)}”等“${item(from)}”,在互相等待的一圈里`, `"${item(e.to)}" waits for "${item(from)}", in a loop`))
    ];
  });
  const joint = view.joint.map((j) =>
    t(`联合${teller.step(j.kind)}:${list(j.items.map(item))}`, `Joint ${teller.step(j.kind)}: ${list(j.items.map(item))}`)
  );
  const times =
    running.length === 0
      ? [t('没有要办的事项', 'There is nothing to handle')]
      : view.looped.size
        ? []
        : [
            t(
              `最费时的路:${flow.critical.map(item).join(' → ')},${teller.days(flow.days)}`,
              `The longest way: ${flow.critical.map(item).join(' → ')}, ${teller.days(flow.days)}`
            )
          ];
  const out = results.length
    ? [t(`最后得到:${list(results.map(([, o]) => o.title.zh))}`, `At the end there are: ${list(results.map(([, o]) => o.title.en))}`)]
    : [];
  return [...stages, ...handed, ...joint, ...times, ...out]
    .map((s) => s.replace(/[。.]$/u, '') + stop)
    .join('')
    .trim();
}
