// What goes out: the ledger, the notice for one applicant, the guide, the flowchart, and what a developer copies. Papers are the
// core's own; they are shown in a frame without scripts, printed and saved from there.

import { useMemo, useRef, useState } from 'react';
import { WAYS, allItems, fourWaysOfBundle, ledger, type Composition, type JsonObject, type Paper } from '@onething/core';
import {
  chartOf,
  flowchart,
  ledgerTables,
  notice,
  paperHtml,
  paperMarkdown,
  sayObstacle,
  sayWay,
  tellerOf,
  typeset,
  type LedgerTables
} from '@onething/papers';
import { useLong } from '../derived/use-long.ts';
import { typesText } from '../document/types-text.ts';
import { useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/fields.tsx';

import { download } from './download.ts';
import type { Words } from '../words/words.ts';
import { SituationBar } from './situation-bar.tsx';
import { useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

const SHEETS = ['ledger', 'notice', 'guide', 'chart', 'embed'] as const;
type Sheet = (typeof SHEETS)[number];

export function Papers() {
  const { w } = useSpeech(),
    composition = useComposition(),
    [sheet, setSheet] = useState<Sheet>('ledger');
  return (
    <div className="inbox">
      <div className="toolbar">
        <Segmented<Sheet>
          label={w.papers.title}
          value={sheet}
          onChange={setSheet}
          choices={SHEETS.map((value) => ({ value, label: w.papers.sheets[value] }))}
        />
        <SituationBar />
      </div>
      {!composition ? (
        <p className="empty">{w.composing}</p>
      ) : composition.items.length === 0 ? (
        <div className="empty">
          <h2>{w.papers.emptyTitle}</h2>
          <p>{w.form.emptyText}</p>
        </div>
      ) : sheet === 'ledger' ? (
        <Ledger composition={composition} />
      ) : sheet === 'notice' ? (
        <Notice composition={composition} />
      ) : sheet === 'guide' ? (
        <Guide composition={composition} />
      ) : sheet === 'chart' ? (
        <Flowchart composition={composition} />
      ) : (
        <Embed composition={composition} />
      )}
    </div>
  );
}

function useAnswers() {
  const simulating = useStore((s) => s.session.simulating),
    answers = useStore((s) => s.session.answers);
  return { simulating, answers: simulating ? answers : NONE };
}
const NONE: JsonObject = {};

/** What papers are of: one applicant's situation, or all items together. */
function useSubject(composition: Composition) {
  const { answers, simulating } = useAnswers();
  return { answers, simulating, subject: useMemo(() => (simulating ? composition : allItems(composition)), [composition, simulating]) };
}

function Ledger({ composition }: { readonly composition: Composition }) {
  const { w, language } = useSpeech(),
    { answers, simulating, subject } = useSubject(composition),
    book = useMemo(() => ledger(subject, answers), [subject, answers]),
    ways = useMemo(() => fourWaysOfBundle(subject, answers), [subject, answers]),
    teller = useTeller(),
    tables = ledgerTables(book, language);
  return (
    <div className="page stack wide" role="region" aria-label={w.papers.sheets.ledger} tabIndex={0}>
      <Printed />
      {!simulating && (
        <p className="note">
          {w.papers.ofAll} <span className="unprinted">{w.papers.chooseSituation}</span>
        </p>
      )}
      <p>{book.items.map((id) => teller?.item(id) ?? id).join(w.comma) || w.simulate.noItems}</p>
      <div className="columns ledger">
        <div className="panel scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{w.papers.burden}</th>
                <th scope="col" className="end">
                  {w.papers.before}
                </th>
                <th scope="col" className="end">
                  {w.papers.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {tables.figures.map(({ figure, name, change }) => (
                <tr key={figure}>
                  <th scope="row">{name}</th>
                  <td className="end">{change.before}</td>
                  <td className="end">{change.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="stack">
          <Causes title={w.papers.lines} causes={tables.lines} />
          {tables.documents.length > 0 && <Causes title={w.simulate.documents} causes={tables.documents} />}
        </div>
      </div>
      {book.items.length > 0 && (
        <section className="stack tight">
          <h2>{w.papers.fourWays}</h2>
          <ul className="stack tight ways">
            {WAYS.map((way) => (
              <li key={way} className="panel">
                <div className="body stack tight">
                  <div className="row">
                    <strong className="grow">{sayWay(way, language)}</strong>
                    <span className={ways[way].length ? 'badge warning' : 'badge good'}>
                      {ways[way].length ? w.papers.obstacles(ways[way].length) : w.papers.done}
                    </span>
                  </div>
                  {ways[way].length > 0 && (
                    <ul className="bullets small">
                      {ways[way].slice(0, 6).map((o, i) => (
                        <li key={i}>
                          {o.item && teller && composition.items.length > 1 ? `${teller.item(o.item)}${w.colon}` : ''}
                          {typeset(sayObstacle(o, language), language)}
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What is saved, by cause. */
function Causes({ title, causes }: { readonly title: string; readonly causes: LedgerTables['lines'] | LedgerTables['documents'] }) {
  const { w } = useSpeech();
  return (
    <div className="panel scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{w.papers.cause}</th>
            <th scope="col" className="end">
              {title}
            </th>
          </tr>
        </thead>
        <tbody>
          {causes.map(({ cause, name, count }) => (
            <tr key={cause}>
              <th scope="row">{name}</th>
              <td className="end">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Of what is it? On paper neither the bar nor the picker says so. */
function Printed() {
  const { w, text } = useSpeech(),
    doc = useDoc(),
    { answers, simulating } = useAnswers(),
    persona = doc.personas.find((p) => p.answers === answers);
  return (
    <header className="printed">
      <h1>
        {text(doc.bundle.title)}
        {w.colon}
        {w.papers.sheets.ledger}
      </h1>
      <p>
        {w.flow.situation}
        {w.colon}
        {!simulating ? w.flow.everything : persona ? text(persona.title) : w.flow.ownAnswers}
      </p>
    </header>
  );
}

function Notice({ composition }: { readonly composition: Composition }) {
  const { w, language } = useSpeech(),
    { answers, simulating, subject } = useSubject(composition);
  return (
    <Sheet
      name={`${composition.id}.notice`}
      paper={useMemo(() => {
        const paper = notice(subject, answers, { language });
        return simulating ? paper : { ...paper, blocks: [...noticeOfAll(composition, w), ...paper.blocks] };
      }, [composition, subject, answers, simulating, language, w])}
    />
  );
}

/** A notice of all items says that it is one, and on what its items depend. */
function noticeOfAll(composition: Composition, w: Words): Paper['blocks'] {
  const teller = tellerOf(composition, w.lang),
    depending = composition.items.filter((item) => item.when);
  return [
    { kind: 'text', tone: 'note', text: w.papers.ofAll },
    ...(depending.length
      ? [
          {
            kind: 'list' as const,
            items: depending.map((item) => ({
              text: teller.item(item.id),
              details: [`${w.flow.onlyIf}${w.lang === 'zh' ? '' : ' '}${teller.condition(item.when)}`]
            }))
          }
        ]
      : [])
  ];
}

function Guide({ composition }: { readonly composition: Composition }) {
  const { w, language } = useSpeech(),
    answer = useLong(composition, { task: 'guide', language });
  if (!answer)
    return (
      <p className="empty" aria-busy="true">
        {w.papers.writing}
      </p>
    );
  return answer.task === 'guide' ? (
    <Sheet name={`${composition.id}.guide`} paper={answer.paper} />
  ) : (
    <p className="note error">{w.composeFailed}</p>
  );
}

/** A paper in a frame of its own: no script runs there, its sheet stands in a file beside it. */
function Sheet({ paper, name }: { readonly paper: Paper; readonly name: string }) {
  const { w } = useSpeech(),
    frame = useRef<HTMLIFrameElement>(null),
    html = useMemo(() => paperHtml(paper, { stylesheet: new URL('./paper.css', document.baseURI).href }), [paper]);
  return (
    <div className="paper">
      <div className="row">
        <Button onPress={() => frame.current?.contentWindow?.print()}>{w.papers.print}</Button>
        <Button icon="save" onPress={() => download(`${name}.html`, paperHtml(paper), 'text/html')}>
          {w.papers.saveHtml}
        </Button>
        <Button kind="quiet" onPress={() => download(`${name}.md`, paperMarkdown(paper), 'text/markdown')}>
          {w.papers.saveMarkdown}
        </Button>
      </div>
      <iframe ref={frame} title={paper.title} srcDoc={html} sandbox="allow-same-origin allow-modals" />
    </div>
  );
}

function Flowchart({ composition }: { readonly composition: Composition }) {
  const { w, language } = useSpeech(),
    { answers, simulating } = useAnswers();
  const { svg, chart } = useMemo(() => {
    const drawn = chartOf(composition, simulating ? answers : undefined, language);
    return { chart: drawn, svg: flowchart(drawn) };
  }, [composition, answers, simulating, language]);
  const address = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, [svg]);
  return (
    <div className="page stack">
      <div className="row">
        <Button icon="save" onPress={() => download(`${composition.id}.svg`, svg, 'image/svg+xml')}>
          {w.papers.saveSvg}
        </Button>
      </div>
      <div className="chart">
        <img src={address} alt={chart.description} />
      </div>
    </div>
  );
}

function Embed({ composition }: { readonly composition: Composition }) {
  const { w, language } = useSpeech(),
    types = useMemo(() => typesText(composition), [composition]);
  const snippet = `<script type="module" src="one-thing-form.js"></script>\n\n<one-thing-form src="/compositions/${composition.id}.json" endpoint="/submissions" lang="${language}"></one-thing-form>\n`;
  return (
    <div className="page stack wide">
      <Snippet title={w.papers.embedTitle} lead={w.papers.embedLead} text={snippet}>
        <Button icon="save" onPress={() => download(`${composition.id}.json`, `${JSON.stringify(composition)}\n`)}>
          {w.papers.saveComposition}
        </Button>
      </Snippet>
      <Snippet title={w.papers.typesTitle} lead={w.papers.typesLead} text={types}>
        <Button icon="save" onPress={() => download(`${composition.id}.d.ts`, types, 'text/typescript')}>
          {w.papers.saveTypes}
        </Button>
      </Snippet>
    </div>
  );
}

function Snippet({
  title,
  lead,
  text,
  children
}: {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly children: React.ReactNode;
}) {
  const { w } = useSpeech(),
    [said, setSaid] = useState('');
  const copy = (): void => {
    (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('absent'))).then(
      () => setSaid(w.papers.copied),
      () => setSaid(w.papers.copyFailed)
    );
  };
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <p className="soft">{lead}</p>
      <div className="row">
        <Button icon="copy" label={w.about(w.papers.copy, title)} onPress={copy}>
          {w.papers.copy}
        </Button>
        {children}
        <span className="small" role="status">
          {said}
        </span>
      </div>
      <pre className="code panel body snippet" tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </section>
  );
}
