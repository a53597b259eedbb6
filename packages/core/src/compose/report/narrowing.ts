// Does an answer die in silence? What a form by itself accepts, and nobody can file in any situation in which its item is
// handled, is lost; it is told with whose it is, before an applicant tells it. The dictionary, other forms, their conditions and
// guided questions can take something away: the field altogether, some of its options, or values beyond a keyword.

import type { Bundle, Item, Narrowing } from '../../model/generated/documents.ts';
import { dataOf } from '../../model/datum/condition.ts';
import { columnKey } from '../../model/datum/key.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { check } from '../../model/node/check.ts';
import { isEmpty } from '../../model/node/inhabit.ts';
import { meetAll } from '../../model/node/meet.ts';
import { BOOL, BOTTOM, memberOf, NULL, TOP, type Node } from '../../model/node/node.ts';
import { normalise } from '../../model/node/normalise.ts';
import { nodeKey } from '../../model/node/to-schema.ts';
import type { Asking, Merged, MergedDatum, Proof } from '../stages.ts';
import { companiesOf, type Company } from '../situations/company.ts';
import { formOf } from '../situations/form.ts';
import { givenBy, placed, severityOf, tightened, type Giver } from './narrowing/limits.ts';
import { rulesOf, said, type Cause, type Ruled } from './narrowing/rules.ts';

export function narrowingOf(merged: Merged, bundle: Bundle, proof: Proof): Narrowing[] {
  const questions = new Map(
    (bundle.questions ?? []).map((q, i): [string, Giver] => [q.datum, questionGiver(q.schema as JsonObject, q.datum, i)])
  );
  const handled = merged.items.map(({ matched: { item, entry } }) => ({ id: item.id as string, when: entry.when }));
  const spoken = new Set(handled.flatMap((h) => (h.when ? dataOf(h.when) : [])));
  const asked = new Map(merged.data.map((d) => [d.key, d.domain ?? TOP]));
  // what nobody asks has no answer
  const domains = new Map(
    [...spoken].map((key): [string, Node] => [
      key,
      asked.has(key) || questions.has(key) ? meetAll([questions.get(key)?.node ?? TOP, asked.get(key) ?? TOP]) : BOTTOM
    ])
  );
  const companies = companiesOf(handled, domains, (key) => asked.has(key));
  const rules = rulesOf(merged, bundle, questions),
    fillable = fillableIn(
      merged,
      proof,
      [...questions].flatMap(([key, q]) => (asked.has(key) ? [said(key, q.node)] : []))
    );
  const usable = (id: string): readonly Company[] => companies(id).filter(fillable);
  const looking: Looking = { questions, companies: usable, rules };
  const items = merged.items.flatMap(({ matched: { item } }): Narrowing[] => {
    const [first] = companies(item.id);
    return !first || usable(item.id).length || blamed(proof, first) ? [] : [wholeForm(item, rules.formLost(item.id, first))];
  });
  const data = merged.data.flatMap((d) => [
    ...datumNarrowing(d, d.key, looking),
    ...(d.columns ?? []).flatMap((c) => datumNarrowing(c, columnKey(d.key, c.key), looking))
  ]);
  return [...items, ...data]
    .map((n) => ({ n, key: keyOf(n) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ n }) => n);
}

/** Can the form of these items be filled in at all, for all that is certain? Of all items it is known. */
function fillableIn(merged: Merged, proof: Proof, questions: readonly Node[]): (company: Company) => boolean {
  const known = new Map<ReadonlySet<string>, boolean>();
  return (company) => {
    const { ids, answers } = company;
    if (ids.size === merged.items.length && answers.length === 0 && questions.length === 0) return proof.kind !== 'empty';
    let can = known.get(ids);
    if (can === undefined) {
      const form = formOf(
        merged,
        merged.items.filter((i) => ids.has(i.matched.item.id))
      );
      known.set(ids, (can = !isEmpty(meetAll([form, ...questions, ...answers]))));
    }
    return can;
  };
}

/** The conflict that stops the whole stops this company: it is told there. */
const blamed = (proof: Proof, { ids }: Company): boolean => proof.kind === 'empty' && proof.items.every((id) => ids.has(id));

const wholeForm = ({ id, title }: Item, { by }: Cause): Narrowing =>
  ({ item: id, path: [], label: title.zh, datum: '*', lost: 'item', severity: 'error', by, proposals: [] }) as unknown as Narrowing;

interface Looking {
  readonly questions: ReadonlyMap<string, Giver>;
  readonly companies: (item: string) => readonly Company[];
  readonly rules: Ruled;
}

const keyOf = (n: Narrowing): string => [n.item, n.path.join('\u0000'), n.datum, n.lost, n.keyword ?? ''].join('\u0001');
const questionGiver = (schema: JsonObject, datum: string, i: number): Giver => ({
  item: 'bundle',
  node: normalise(schema),
  datum,
  place: ['questions', i, 'schema']
});

function datumNarrowing(d: MergedDatum, key: string, looking: Looking): Narrowing[] {
  const question = looking.questions.get(key),
    others = [...(d.domain ? [d.domain] : []), ...(question ? [question.node] : []), ...d.asks.map((a) => a.node)];
  const alike = others.every((n) => n === others[0] || nodeKey(n) === nodeKey(others[0]!));
  if (alike && !looking.rules.speakOf(d.key)) return [];
  // who was parted still asks by the old name
  return d.asks.flatMap((ask) =>
    askNarrowing({ ...ask, key: d.key }, { ...d, asks: d.asks.filter((a) => a !== ask) }, key, looking, alike)
  );
}

/** d: with its other askers. */
function askNarrowing(ask: Asking, d: MergedDatum, key: string, looking: Looking, alike: boolean): Narrowing[] {
  const companies = looking.companies(ask.item);
  if (companies.length === 0 || ask.field.keys.length > 1) return []; // never handled; a line's parts have no wish of their own
  const who = { item: ask.item, path: [...ask.field.path], label: ask.field.label, datum: key };
  const mine = { item: ask.item, path: ask.field.path };
  const told = (lost: Narrowing['lost'], more: object, severity: Narrowing['severity'], { by, apart = mine }: Cause): Narrowing =>
    ({
      ...who,
      lost,
      ...more,
      severity,
      by,
      proposals: severity === 'info' ? [] : [{ kind: 'keepApart', fields: [{ item: apart.item, path: [...apart.path] }] }]
    }) as unknown as Narrowing;
  const givers = companies.map(({ ids }) => giversOf(ask, d, ids, looking.questions.get(key)));
  const top = key === d.key ? looking.rules : undefined; // columns are judged without rules across them

  const field = top?.fieldLost(ask, companies);
  if (field) return [told('field', {}, ask.required ? 'error' : 'warning', field)];
  const { codes, listed } = codesOf(ask, d);
  const byCause = new Map<string, { codes: Json[]; cause: Cause }>();
  for (const code of codes) {
    const cause =
      codeLost(code, givers) ??
      top?.codeLost(
        ask,
        code,
        companies.filter((_, i) => refusing(code, givers[i]!).length === 0)
      );
    if (!cause) continue;
    const same = byCause.get(JSON.stringify(cause));
    if (same) same.codes.push(code);
    else byCause.set(JSON.stringify(cause), { codes: [code], cause });
  }
  if (codes.length)
    return [...byCause.values()].map((lost) => told('codes', { codes: lost.codes }, listed ? 'warning' : 'info', lost.cause));
  const limits = alike ? [] : tightened(ask.node, givers);
  return [
    ...limits
      .filter((l) => l.givers.some((g) => g.item !== 'catalogue'))
      .map((l) =>
        told('values', { keyword: l.keyword, ...(l.own !== undefined && { own: l.own }), left: l.left }, severityOf(ask.node, l), {
          by: givenBy(l)
        })
      ),
    ...(top?.valuesLost(ask, companies) ?? []).map((l) => told('values', { keyword: 'not', left: l.left }, 'warning', l))
  ];
}

const refusing = (code: Json, givers: readonly Giver[]): readonly Giver[] => givers.filter((g) => !check(memberOf(g.node), code));

/** An option that somebody refuses in every company. */
function codeLost(code: Json, companies: readonly (readonly Giver[])[]): Cause | undefined {
  const refused = companies.map((givers) => refusing(code, givers));
  return refused.every((r) => r.length > 0) ? { by: refused[0]!.map((g) => placed(g, code)) as unknown as Cause['by'] } : undefined;
}

/** Everybody else who says something of the datum while these items are active. */
function giversOf(ask: Asking, d: MergedDatum, ids: ReadonlySet<string>, question: Giver | undefined): readonly Giver[] {
  return [
    ...(d.domain ? [{ item: 'catalogue', node: d.domain, datum: d.key, place: d.info.element ? elementPlace(d.info.element) : [] }] : []),
    ...(question ? [question] : []),
    ...d.asks.filter((a) => ids.has(a.item)).map((a): Giver => ({ item: a.item, node: a.node, datum: d.key, field: a.field }))
  ];
}

const elementPlace = (element: string): readonly string[] => {
  const at = element.indexOf('.');
  return ['subjectTypes', element.slice(0, at), 'elements', element.slice(at + 1)];
};

/** The options that the form takes: those that it lists, or of an open field those that the dictionary lists. */
function codesOf({ node: wish }: Asking, { info }: MergedDatum): { codes: readonly Json[]; listed: boolean } {
  const own = memberOf(wish);
  if (own.fin) return { codes: [...own.fin.values()].filter((v) => v !== null), listed: true };
  if (own.types && (own.types & ~(BOOL | NULL)) === 0) return { codes: [true, false].filter((v) => check(own, v)), listed: true };
  return { codes: (info.codes?.codes ?? []).map((c) => c.code as Json).filter((c) => check(own, c)), listed: false };
}
