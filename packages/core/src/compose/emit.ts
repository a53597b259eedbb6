// How is the result written down? One plain document: data as they stand on the page, every other list in canonical order, so
// that the same input gives the same bytes whatever order the items came in.

import type {
  Ask,
  Bundle,
  Catalogue,
  ComposedItem,
  ComposedQuestion,
  ComposedRequirement,
  ComposedSubject,
  Composition,
  Datum,
  FieldMap,
  Option,
  Question,
  SpecialStep,
  Text
} from '../model/generated/documents.ts';
import { alignedSubject } from '../model/datum/align.ts';
import { droppedPaths, type BoundField } from '../model/form/field.ts';
import { digest } from '../model/json/digest.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { check } from '../model/node/check.ts';
import { apartKey, columnKey, decidedKey, readApart, readKey, readSubject } from '../model/datum/key.ts';
import { normalise } from '../model/node/normalise.ts';
import { nodeKey, toSchema, type Schema } from '../model/node/to-schema.ts';
import { ARR, memberOf, type Node } from '../model/node/node.ts';
import { soundsOf } from '../model/text/sounds.ts';
import type { Asking, DecisionState, MergedDatum, MergedItem, Plan, Report, Staged } from './stages.ts';
import { countsOf } from './emit/counts.ts';
import { effectiveKeywords } from './emit/effective.ts';

export function emit({ catalogue, bundle, merged, plan, proof, states, onlyWhen }: Staged, report: Report): Composition {
  const titles = relabelled(bundle, states);
  const data = ranked(merged.data, plan.ranks).map((d) => datumOf(d, d.key, plan, titles, bundle));
  const { requirements, steps, materialTypes, holdings, edges, copies } = plan.gathered;
  const items = merged.items.map((item) =>
    itemOf(item, catalogue, requirements.get(item.matched.item.id) ?? [], steps.get(item.matched.item.id) ?? [])
  );
  const composition = {
    kind: 'composition',
    id: bundle.id,
    version: bundle.version,
    title: bundle.title,
    ...(bundle.note !== undefined && { note: bundle.note }),
    subjects: subjectsOf(bundle, merged.items),
    bundle: { id: bundle.id, version: bundle.version, digest: digest(bundle) },
    catalogue: { id: catalogue.id, version: catalogue.version, digest: digest(catalogue) },
    ...cityOf(catalogue, bundle),
    ...(catalogue.calendar && { calendar: catalogue.calendar }),
    ...(catalogue.utcOffset !== undefined && { utcOffset: catalogue.utcOffset }),
    questions: (bundle.questions ?? []).map((q) => questionOf(q, catalogue, bundle)),
    onlyWhen: [...onlyWhen],
    sections: plan.sections.map((s) => ({ ...s, data: [...s.data] })),
    data,
    items,
    verdict:
      proof.kind === 'satisfiable'
        ? { kind: 'satisfiable', witness: proof.witness }
        : proof.kind === 'empty'
          ? { kind: 'empty', items: [...proof.items] }
          : { kind: 'unknown' },
    conflicts: [...report.conflicts],
    narrowing: [...report.narrowing],
    decisions: (bundle.decisions ?? [])
      .map(({ id, kind, fields, by, reason, at }) => ({ id, state: states.get(id) ?? 'idle', kind, fields, by, reason, at }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    diagnostics: [...report.diagnostics],
    materialTypes,
    holdings: [...holdings],
    flow: { edges: [...edges] },
    copies
  } as Omit<Composition, 'counts'>;
  return { ...composition, counts: countsOf(composition) } as Composition;
}

function subjectsOf(bundle: Bundle, items: readonly MergedItem[]): Composition['subjects'] {
  const own = items.flatMap(({ matched: { item, entry } }) =>
    Object.entries(item.subjects).flatMap(([name, { title, many }]): [string, ComposedSubject][] => {
      const key = alignedSubject(name, undefined, { bundle, item, entry });
      return Object.hasOwn(bundle.subjects, readSubject(key).name) ? [] : [[key, { title: title ?? item.title, ...(many && { many }) }]];
    })
  );
  const shared = Object.entries(bundle.subjects).map(([name, { title, many }]): [string, ComposedSubject] => [
    name,
    { title, ...(many && { many }) }
  ]);
  return Object.fromEntries([...shared, ...own].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function cityOf(catalogue: Catalogue, { jurisdiction }: Bundle): Pick<Composition, 'jurisdiction'> {
  const city = jurisdiction === undefined ? undefined : catalogue.jurisdictions?.[jurisdiction];
  return city ? { jurisdiction: { id: jurisdiction!, title: city.title } } : {};
}

/** With the titles of its answers, where the dictionary lists them. What it saves is weighed when everything is known. */
function questionOf(q: Question, catalogue: Catalogue, bundle: Bundle): ComposedQuestion {
  const ref = readKey(q.datum);
  const element = catalogue.subjectTypes[bundle.subjects[readSubject(ref?.subject ?? '').name]?.type ?? '']?.elements[ref?.element ?? ''];
  const taken = normalise(q.schema as never);
  const list = element?.codeList,
    codes = list !== undefined && Object.hasOwn(catalogue.codeLists, list) ? catalogue.codeLists[list] : undefined;
  const options = (codes?.codes ?? []).filter(({ code }) => check(taken, code as Json));
  return {
    ...q,
    ...(options.length && {
      options: audible(
        options.map(({ code, title }) => ({ code, title })),
        taken
      )
    }),
    ...(element?.unit !== undefined && { unit: element.unit }),
    saves: 0
  } as ComposedQuestion;
}

function datumOf(d: MergedDatum, fullKey: string, plan: Plan, titles: ReadonlyMap<string, Text>, bundle: Bundle): Datum {
  const { info, domain } = d;
  const definition = info.definition;
  const nodes = [...(domain ? [domain] : []), ...d.asks.map((a) => a.node)];
  const schemas = nodes.map(schemaOf);
  const merged = d.columns ? toSchema(d.node) : nodes.length === 1 ? schemas[0]! : schemaOf(d.node);
  const effective = d.columns ? tableKeywords(merged, schemas) : effectiveKeywords(merged, nodes, schemas);
  const shift = domain ? 1 : 0;
  const label = d.asks[0]!.field.label;
  return {
    key: d.key,
    ...(info.subject !== undefined && { subject: info.subject }),
    ...(info.element !== undefined && { element: info.element }),
    title: titles.get(fullKey) ??
      titles.get(apartKey('', readApart(d.key).by ?? '')) ??
      definition?.title ??
      tableTitle(d, bundle) ?? { zh: label, en: label },
    ...(definition?.help && { help: definition.help }),
    ...(definition?.unit !== undefined && { unit: definition.unit }),
    ...(definition?.sensitivity && { sensitivity: definition.sensitivity }),
    ...(definition?.standard !== undefined && { standard: definition.standard }),
    source: plan.sources.get(fullKey) ?? { kind: 'asked' },
    schema: merged,
    ...(domain && { domain: schemas[0], effective: effective[0]! }),
    ...optionsOf(d),
    asks: d.asks.map(
      (ask, i): Ask =>
        ({
          item: ask.item,
          path: [...ask.field.path],
          label: ask.field.label,
          required: ask.required,
          schema: schemas[i + shift],
          effective: effective[i + shift]!
        }) as unknown as Ask
    ),
    ...(d.columns && {
      columns: ranked(d.columns, plan.ranks, fullKey).map((c) => datumOf(c, columnKey(fullKey, c.key), plan, titles, bundle))
    })
  } as Datum;
}

/** As they stand on the page; columns as they stand in their table. */
const ranked = (data: readonly MergedDatum[], ranks: Plan['ranks'], table?: string): readonly MergedDatum[] => {
  const rank = ({ key }: MergedDatum): number => ranks.get(table === undefined ? key : columnKey(table, key)) ?? Infinity;
  return [...data].sort((a, b) => rank(a) - rank(b) || 0);
};

/** A table is called after its subject. */
const tableTitle = ({ columns, info }: MergedDatum, bundle: Bundle): Text | undefined =>
  columns ? bundle.subjects[readSubject(info.subject ?? '').name]?.title : undefined;

/** A table's keywords by who says them; what its columns alone make of it is everybody's. */
function tableKeywords(merged: Schema, asked: readonly Schema[]): string[][] {
  const said = asked.map((schema) => Object.keys(schema));
  const nobodys = Object.keys(merged).filter((keyword) => !said.some((list) => list.includes(keyword)));
  return said.map((list) => [...list, ...nobodys]);
}

const schemas = new WeakMap<Node, Schema>();
function schemaOf(n: Node): Schema {
  let schema = schemas.get(n);
  if (schema === undefined) schemas.set(n, (schema = toSchema(n)));
  return schema;
}

/** The choices with their titles, from the dictionary or from the forms; each says who cannot take it. */
function optionsOf(d: MergedDatum): { options?: Option[] } {
  const titled = d.info.codes?.codes.map((c): [Json, Text] => [c.code as Json, c.title]) ?? titlesInForms(d.asks);
  if (titled.length === 0) return {};
  const givers: { item: string; node: Node }[] = d.asks.map(({ item, node }) => ({ item, node }));
  const distinct = new Map(givers.map((g) => [nodeKey(g.node), g.node]));
  const open = [...distinct.values()].every((n) => titled.every(([code]) => check(memberOf(n), code)));
  const options = titled.map(([code, title]): Option => {
    const removedBy = open ? [] : [...new Set(givers.filter((g) => !check(memberOf(g.node), code)).map((g) => g.item))].sort();
    return { code, title, ...(removedBy.length && { removedBy }) } as unknown as Option;
  });
  return { options: audible(options, d.node) };
}

/** More choices than this are searched, not read through. */
const SEARCHED = 12;

/** A long list of which one is chosen is searched by pinyin too. */
function audible(options: Option[], { types }: Node): Option[] {
  if (options.length <= SEARCHED || types & ARR) return options;
  return options.map((option) => {
    const aliases = soundsOf(option.title.zh);
    return aliases.length ? { ...option, aliases: [...aliases] } : option;
  });
}

function titlesInForms(asks: readonly Asking[]): [Json, Text][] {
  const out = new Map<Json, [Json, Text]>();
  for (const { field } of asks) {
    if (field.map?.length) continue; // its codes are not canonical
    const own = field.schema.oneOf ?? (field.schema.items as JsonObject | undefined)?.oneOf;
    for (const branch of (own ?? []) as { const: Json; title?: string }[]) {
      if (branch.const === undefined || out.has(branch.const)) continue;
      const title = branch.title ?? String(branch.const);
      out.set(branch.const, [branch.const, { zh: title, en: title }]);
    }
  }
  return [...out.values()];
}

function itemOf(
  { matched: { item, entry }, fields, pulled }: MergedItem,
  catalogue: Catalogue,
  materials: readonly ComposedRequirement[],
  steps: readonly SpecialStep[]
): ComposedItem {
  const department = catalogue.departments[item.department];
  return {
    id: item.id,
    version: item.version,
    digest: digest(item),
    title: item.title,
    department: item.department,
    ...(department && { departmentTitle: department.title }),
    ...(item.basis && { basis: item.basis }),
    ...(entry.when && { when: entry.when }),
    form: item.form,
    dropped: droppedPaths(fields).map((p) => [...p]),
    mapping: fields.flatMap((f) => mapOf(f, pulled.always)),
    rules: pulled.rules.map((n) => toSchema(n)),
    ...(item.outputs && { outputs: item.outputs }),
    ...(item.handling && { handling: item.handling }),
    ...(materials.length && { materials }),
    ...(steps.length && { steps })
  } as ComposedItem;
}

function mapOf(field: BoundField, always: ReadonlySet<BoundField>): FieldMap[] {
  if (field.dropped) return [];
  const inner = (): FieldMap[] => field.fields.flatMap((f) => mapOf(f, always));
  if (field.kind === 'object') return [{ name: field.name, object: inner(), ...(always.has(field) && { always: true }) } as FieldMap];
  return [
    {
      name: field.name,
      ...(field.keys.length && { data: [...field.keys] }),
      ...(field.map?.length && { map: [...field.map] }),
      ...(field.kind === 'rows' && { rows: inner() })
    } as FieldMap
  ];
}

/** Titles that staff chose, in the decisions that are in force; a datum of its own keeps the title it was given. */
function relabelled(bundle: Bundle, states: ReadonlyMap<string, DecisionState>): ReadonlyMap<string, Text> {
  const out = new Map<string, Text>();
  for (const d of bundle.decisions ?? []) {
    if (!d.title || (states.get(d.id) !== 'inForce' && d.kind !== 'keepApart')) continue;
    for (const key of d.data ?? []) out.set(d.kind === 'keepApart' ? decidedKey(key, d.id, bundle.items) : key, d.title);
    if (d.kind === 'keepApart') out.set(decidedKey('', d.id, bundle.items), d.title);
  }
  return out;
}
