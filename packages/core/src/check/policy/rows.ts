// Does an item's list of materials keep to the plan of 2019, and its steps, limits and visits? Catch-all rows, proofs and
// steps without a legal basis, rows of several documents, missing counts, standards, samples and issuers, documents that the
// item itself makes or that were replaced, limits longer than the law's, visits that could be none.

import type { Catalogue, Diagnostic, Item, Need, Requirement, Severity } from '../../model/generated/documents.ts';
import type { Segment } from '../../model/json.ts';
import { exceeds } from '../../model/limit.ts';

/** 其他材料, 有关资料, 规定的其他证明: whatever somebody asks for at the window. */
const CATCH_ALL = /(其他|其它|有关|相关)(的)?(申请)?(材料|资料|文件|证明)|other (materials|documents)|as required/iu;
/** …等材料: the list goes on, nobody knows where it ends. */
const OPEN_ENDED = /等(\s*$|材料|资料|文件|证明|规章|有关|相关|情况|(?=[\p{P}]))|\betc\b/iu;

export function rowFindings(catalogue: Catalogue, item: Item): Diagnostic[] {
  const out: Diagnostic[] = [];
  const say: Say = (code, pointers, facts, severity) => {
    out.push({
      code: `policy.${code}`,
      severity,
      at: pointers.map((pointer) => ({ document: 'item', id: item.id, pointer: [...pointer] })),
      facts
    });
  };
  const rows = item.materials ?? [];
  for (const [i, row] of rows.entries()) rowAlone(catalogue, item, row, ['materials', i], say);
  for (const [code, wanting] of MISSING) {
    const places = rows.flatMap((row, i) => (row.lists.length && wanting(row, catalogue) ? [{ i, title: row.title }] : []));
    if (places.length)
      say(
        code,
        places.map(({ i }) => ['materials', i]),
        { rows: places.map((p) => p.title) },
        'info'
      );
  }
  stepFindings(item, say);
  handlingFindings(item, say);
  return out;
}

type Say = (code: string, pointers: readonly (readonly Segment[])[], facts: Diagnostic['facts'], severity: Severity) => void;

function rowAlone(catalogue: Catalogue, item: Item, row: Requirement, pointer: readonly Segment[], say: Say): void {
  const { title, lists, basis } = row;
  const needs = lists.flat(),
    types = catalogue.materialTypes ?? {};
  const report = (code: string, severity: Severity, facts: Diagnostic['facts'] = {}): void =>
    say(code, [pointer], { title, ...facts }, severity);
  if (lists.length === 0 || CATCH_ALL.test(title)) {
    report('catchAll', 'error');
    return;
  }
  if (OPEN_ENDED.test(title)) report('openEnded', 'warning');
  const least = lists.reduce((a, b) => (a.length <= b.length ? a : b));
  if (new Set(least.map((n) => n.type)).size > 1)
    report('severalDocuments', 'warning', { documents: [...new Set(least.map((n) => types[n.type]?.title ?? n.type))] });
  if (!basis?.length) report('noBasis', needs.some((n) => types[n.type]?.kind === 'proof') ? 'error' : 'warning');
  if (needs.some((n) => onPaper(n) && !n.originals && !n.copies)) report('noCount', 'warning');
  const replaced = needs.flatMap((n) => types[n.type]?.supersededBy ?? [])[0];
  if (replaced !== undefined || title.includes('组织机构代码'))
    report('supersededMaterial', 'warning', { by: replaced === undefined ? '' : (types[replaced]?.title ?? replaced) });
  if (needs.some((n) => (item.outputs ?? []).some((o) => o.material === n.type && (o.about ?? '') === (n.about ?? ''))))
    report('outputDemanded', 'error');
}

const onPaper = ({ accept }: Need): boolean => accept.some((p) => p !== 'eLicence');

/** What applicants have to be told of a row. An application form is its own sample, a certificate needs none. */
const MISSING: readonly (readonly [code: string, wanting: (row: Requirement, catalogue: Catalogue) => boolean])[] = [
  ['noStandard', (row) => row.standard === undefined],
  [
    'noSample',
    (row, { materialTypes = {} }) =>
      row.sample === undefined &&
      row.blank === undefined &&
      row.lists.flat().some((n) => !['certificate', 'application'].includes(materialTypes[n.type]?.kind ?? ''))
  ],
  [
    'noIssuer',
    (row, { materialTypes = {} }) =>
      row.source !== undefined &&
      row.source !== 'applicant' &&
      row.lists.flat().some((n) => materialTypes[n.type]?.kind !== 'application' && !materialTypes[n.type]?.issuer)
  ]
];

function stepFindings({ steps = [] }: Item, say: Say): void {
  for (const [i, step] of steps.entries()) if (!step.basis?.length) say('stepWithoutBasis', [['steps', i]], { title: step.title }, 'error');
}

function handlingFindings({ handling }: Item, say: Say): void {
  if (!handling) return;
  const { immediate, statutory, promised, visits = 0, visitReason, online } = handling;
  const at = (member: string): readonly (readonly Segment[])[] => [['handling', member]];
  if (statutory && promised && exceeds(promised, statutory))
    say(
      'limitExceeded',
      at('promised'),
      {
        promised: promised.days,
        promisedUnit: promised.unit ?? 'working',
        statutory: statutory.days,
        statutoryUnit: statutory.unit ?? 'working'
      },
      'error'
    );
  if (!immediate && !statutory && !promised) say('noLimit', [['handling']], {}, 'warning');
  if (visits > 1) say('severalVisits', at('visits'), { visits }, 'warning');
  if (visits > 0 && online === 'full') say('visitThoughOnline', at('visits'), { visits }, 'warning');
  else if (visits > 0 && !visitReason) say('needlessVisit', at('visits'), { visits }, 'warning');
}
