// What became of a submission? Department by department: exactly what each received, what it waits for, its documents; beside
// it the ledger and the notice.

import {
  documentAt,
  readDocument,
  cityTime,
  ledger,
  planSituation,
  today,
  type Composition,
  type Dossier,
  type DossierDocument,
  type Free,
  type Language,
  type Ledger,
  type SituationPlan
} from '@onething/core';
import { ledgerTables, tellerOf, typesetTeller, type LedgerTables, type Teller } from '@onething/papers';
import { html, type Html } from '../http/html.ts';
import type { Case } from '../store.ts';
import { sayIn, type Say } from '../text.ts';
import { layout, link } from './layout.ts';
import { payloadView } from './payload.ts';

export function submissionPage(kept: Case, lang: Language): Html {
  const { number, composition, submission } = kept;
  const t = sayIn(lang),
    record = submission.record as never;
  const plan = planSituation(composition, record, { ...submission, on: today(composition, Date.parse(kept.at)) });
  const start = new Map(plan.flow.schedule.map((step) => [step.item, step.start]));
  const dossiers = [...kept.dossiers].sort((a, b) => (start.get(a.item.id) ?? 0) - (start.get(b.item.id) ?? 0));
  const scope: Scope = { kept, lang, t, teller: typesetTeller(tellerOf(composition, lang), lang), plan };
  return layout(
    { lang, path: `/submissions/${number}`, title: `${t('申请', 'Submission')} ${number}`, wide: true },
    html`
<h1>${composition.title[lang]}</h1>
<p class="lead">${t('编号', 'Number')} <strong class="number">${number}</strong>${t('，', ', received on ')}<time datetime="${kept.at}">${timeText(kept.at, lang, composition)}</time>${t(' 收到。', '.')}
${t('收到不等于受理：各部门看过之后会分别告诉您。', 'Received does not mean accepted: each department will tell you after its review.')}</p>
<p class="actions"><a class="button" href="${link(`/submissions/${number}/notice`, lang)}">${t('告知单（可打印）', 'Notice to print')}</a>
<a href="/submissions/${number}/submission.json">${t('整份申请（JSON）', 'The whole submission (JSON)')}</a></p>
<div class="columns">
<div>
<nav aria-label="${t('各部门', 'Departments')}"><ul class="jump">${dossiers.map((dossier) => html`<li><a href="#${dossier.item.id}">${scope.teller.item(dossier.item.id)}</a></li>`)}</ul></nav>
${dossiers.map((dossier) => dossierSection(dossier, scope))}
</div>
<aside aria-labelledby="ledger">${ledgerView(ledger(composition, record), scope)}</aside>
</div>`
  );
}

interface Scope {
  readonly kept: Case;
  readonly lang: Language;
  readonly t: Say;
  readonly teller: Teller;
  readonly plan: SituationPlan;
}

function dossierSection(dossier: Dossier, scope: Scope): Html {
  const { kept, t, teller, lang } = scope;
  const item = kept.composition.items.find((i) => i.id === dossier.item.id)!;
  return html`<section class="dossier" id="${item.id}" aria-labelledby="${item.id}-title">
<h2 id="${item.id}-title">${teller.item(item.id)}</h2>
<p class="soft">${teller.department(item)} · ${t('承诺时限', 'promised within')} ${teller.limit(item.handling?.promised ?? item.handling?.statutory)} · ${startText(item.id, scope)}</p>
${waits(dossier, scope)}
<details open><summary><h3>${t('收到的数据', 'Data received')}</h3></summary>
${payloadView(item.form as object, dossier.payload, lang)}
<p><a href="/submissions/${kept.number}/dossiers/${item.id}.json">${t('原样（JSON）', 'As it was sent (JSON)')}<span class="hidden">${t(`：${teller.item(item.id)}`, `: ${teller.item(item.id)}`)}</span></a></p>
</details>
<details open><summary><h3>${t('材料', 'Documents')}</h3></summary>${documents(dossier, scope)}</details>
${signed(item.id, scope)}
</section>`;
}

function startText(item: string, { plan, t }: Scope): string {
  const step = plan.flow.schedule.find((s) => s.item === item);
  if (!step) return t('先后待定', 'order to be settled');
  return step.start === 0
    ? t('马上开始', 'starts at once')
    : t(`第 ${step.start + 1} 个工作日开始`, `starts on working day ${step.start + 1}`);
}

function waits(dossier: Dossier, { t, teller }: Scope): Html {
  if (dossier.awaits.length === 0) return html`<p>${t('不用等别的部门。', 'Waits for no other department.')}</p>`;
  return html`<p>${t('等待：', 'Waits for:')}</p><ul class="plain">${dossier.awaits.map(
    ({ datum, from }) => html`<li>${teller.datum(datum)} <span class="soft">← ${teller.item(from)}</span></li>`
  )}</ul>`;
}

// ---- documents

/** What the item gets on paper or as a file, and what it does not need to get, with the reason. */
function documents({ item, materials = [] }: Dossier, scope: Scope): Html {
  const { t } = scope;
  const entries = materials.flatMap(({ requirement, optional, promised, documents: some }) =>
    promised
      ? [entry(rowTitle(item.id, requirement, scope), t('以承诺代替', 'a promise stands in'))]
      : some.map((document) =>
          entry(
            documentName(document.document, scope),
            optional && document.how === 'open' ? t('可以带，不是必须', 'may be brought') : howText(document, scope),
            files(document, scope)
          )
        )
  );
  return entries.length
    ? html`<ul class="documents" role="list">${entries}</ul>`
    : html`<p class="soft">${t('不要材料。', 'No documents are asked for.')}</p>`;
}

const entry = (name: string, state: string, more?: Html): Html =>
  html`<li><span>${name}</span> <span class="soft">${state}</span>${more}</li>`;

/** `idCard@seller[1]#2`: of the second row, in the second form. */
function documentName(place: string, { teller, t }: Scope): string {
  const row = /\[(\d+)\]/.exec(place)?.[1],
    part = /#(\d+)$/.exec(place)?.[1];
  return (
    teller.document(documentAt(place)) +
    (row === undefined ? '' : t(`（第 ${Number(row) + 1} 位）`, ` (no. ${Number(row) + 1})`)) +
    (part === undefined ? '' : t(`（第 ${part} 份）`, ` (copy ${part})`))
  );
}

function howText({ document, how, within, source, from }: DossierDocument, { kept, teller, t }: Scope): string {
  const type = readDocument(document).type,
    holding = kept.composition.holdings.find((h) => h.source === source && h.material === type);
  const free: Free | undefined =
    how === 'held' && holding
      ? { kind: how, source: holding.source, trust: holding.trust }
      : how === 'mergedForm'
        ? { kind: how }
        : from === undefined
          ? undefined
          : { kind: 'produced', item: from, output: '', ...(within && { instead: 'deferral', within }) };
  if (free) return teller.free(free);
  if (how === 'later') return t(`以后补交，受理后 ${teller.limit(within)}内`, `follows within ${teller.limit(within)} after acceptance`);
  if (how === 'paper') return t('到窗口交纸质件', 'brought to the window on paper');
  return how === 'file' ? t('由您提供', 'you bring it') : t('还没有交', 'not there yet');
}

const files = ({ files: some = [] }: DossierDocument, { kept: { number } }: Scope): Html | undefined =>
  some.length
    ? html`<ul class="plain">${some.map(({ name, size, digest }) => html`<li>${digest ? html`<a href="/submissions/${number}/files/${digest.replace(':', '-')}">${name}</a>` : name} <span class="soft">${sizeText(size)}</span></li>`)}</ul>`
    : undefined;

const rowTitle = (item: string, id: string, { kept }: Scope): string =>
  kept.composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === id)?.title ?? id;

const sizeText = (bytes: number): string => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** What was declared, promised and signed for this item, and when. */
function signed(item: string, scope: Scope): Html | undefined {
  const {
    kept: { submission },
    teller,
    t,
    lang
  } = scope;
  const entries = [
    ...(submission.signatures ?? [])
      .filter((s) => s.item === item)
      .map(({ datum, name, at }) => [name === undefined ? teller.datum(datum) : t(`签名：${name}`, `signed: ${name}`), at] as const),
    ...(submission.commitments ?? [])
      .filter((c) => c.item === item)
      .map(
        ({ requirement, at }) =>
          [t(`承诺：${rowTitle(item, requirement, scope)}`, `promised: ${rowTitle(item, requirement, scope)}`), at] as const
      )
  ];
  if (entries.length === 0) return undefined;
  return html`<details open><summary><h3>${t('声明与签名', 'Declared and signed')}</h3></summary><ul class="documents" role="list">${entries.map(([text, at]) => html`<li><span>${text}</span> <span class="soft">${timeText(at, lang, scope.kept.composition)}</span></li>`)}</ul></details>`;
}

// ---- ledger

function ledgerView(book: Ledger, { t, lang }: Scope): Html {
  const { figures, lines, documents } = ledgerTables(book, lang);
  const causes = (title: string, some: LedgerTables['lines'] | LedgerTables['documents']): Html | false =>
    some.length > 0 &&
    html`<h3>${title}</h3><ul class="causes" role="list">${some.map(({ name, count }) => html`<li><span>${name}</span> <span>${count}</span></li>`)}</ul>`;
  return html`<h2 id="ledger">${t('减了多少，为什么', 'What became lighter, and why')}</h2>
<table class="ledger"><thead><tr><td></td><th scope="col">${t('原来', 'Before')}</th><th scope="col">${t('现在', 'Now')}</th></tr></thead>
<tbody>${figures.map(({ name, change }) => html`<tr><th scope="row">${name}</th><td>${change.before}</td><td>${change.after}</td></tr>`)}</tbody></table>
${causes(t('少填的栏目', 'Lines not filled in'), lines)}
${causes(t('少带的材料', 'Documents not brought'), documents)}`;
}

/** On the clock of the city. */
export const timeText = (at: string, lang: Language, where: Pick<Composition, 'utcOffset'>): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    cityTime(where, Date.parse(at))
  );
