// Do the documents fit together? Each was read alone already; here are the references between them, and the rules of good
// forms. A finding has a place in every document involved; nothing is changed.

import type { Bundle, BundleItem, Catalogue, Decision, Diagnostic, Item, Place, Severity } from './model/generated/documents.ts';
import { policyFindings } from './check/policy.ts';
import { rowFindings } from './check/rows.ts';
import { togetherFindings } from './check/together.ts';
import { acknowledged } from './model/acknowledge.ts';
import { missingParameters, parametersOf } from './model/datum/align.ts';
import { dataOf } from './model/datum/condition.ts';
import { allFields, type FormField } from './model/form/field.ts';
import { isArray, type Json, type JsonObject, type Segment } from './model/json.ts';
import { readKey } from './model/datum/key.ts';
import { valueKey } from './model/node/node.ts';
import { walkForm } from './model/form/walk-form.ts';

export interface Documents {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
  readonly bundles: readonly Bundle[];
}

/** Findings, errors among them, of documents that `read` took: between them, and against the rules of good forms. What a person let stand is marked. */
export function check({ catalogue, items, bundles }: Documents): Diagnostic[] {
  const byId = new Map(items.map((item) => [item.id as string, item]));
  return acknowledged(
    [
      ...catalogueFindings(catalogue),
      ...items.flatMap((item) => [...itemFindings(catalogue, item), ...policyFindings(catalogue, item), ...rowFindings(catalogue, item)]),
      ...bundles.flatMap((bundle) => [...bundleFindings(catalogue, byId, bundle), ...togetherFindings(bundle, byId)])
    ],
    bundles,
    byId
  );
}

type Say = (code: string, pointer: readonly Segment[], facts?: Record<string, Json>, severity?: Severity) => void;

function sayer(document: Place['document'], id: string, out: Diagnostic[]): Say {
  return (code, pointer, facts = {}, severity = 'error') => {
    out.push({ code, severity, at: [{ document, id, pointer: [...pointer] }], facts });
  };
}

function catalogueFindings({ id, subjectTypes, codeLists, codeMaps, materialTypes = {}, dataSources = {} }: Catalogue): Diagnostic[] {
  const out: Diagnostic[] = [];
  const say = sayer('catalogue', id, out);
  for (const [type, { elements }] of Object.entries(subjectTypes))
    for (const [name, e] of Object.entries(elements)) {
      const at = ['subjectTypes', type, 'elements', name];
      if (e.codeList !== undefined && !codeLists[e.codeList]) say('unknownCodeList', [...at, 'codeList'], { codeList: e.codeList });
      for (const [i, { from }] of (e.derive ?? []).entries()) if (!elements[from]) say('unknownDerivation', [...at, 'derive', i], { from });
      for (const [i, homonym] of (e.homonyms ?? []).entries()) {
        const [theirs = '', ...rest] = homonym.split('.');
        if (!subjectTypes[theirs]?.elements[rest.join('.')]) say('unknownHomonym', [...at, 'homonyms', i], { homonym }, 'warning');
      }
    }
  const materials = new Set(Object.keys(materialTypes));
  for (const [type, { about, proves = [], supersededBy }] of Object.entries(materialTypes)) {
    const at = ['materialTypes', type];
    if (about !== undefined && !subjectTypes[about]) say('unknownSubjectType', [...at, 'about'], { type: about });
    if (supersededBy !== undefined && !materials.has(supersededBy))
      say('unknownMaterial', [...at, 'supersededBy'], { material: supersededBy });
    for (const [i, name] of proves.entries()) {
      const [of = '', ...rest] = name.split('.');
      if (!subjectTypes[of]?.elements[rest.join('.')]) say('unknownElement', [...at, 'proves', i], { type: of, element: rest.join('.') });
    }
  }
  for (const [source, { holds }] of Object.entries(dataSources))
    for (const [i, { material }] of holds.entries()) {
      if (!materials.has(material)) say('unknownMaterial', ['dataSources', source, 'holds', i], { material });
    }
  for (const [list, { codes }] of Object.entries(codeLists)) {
    const seen = new Set<string>();
    for (const [i, { code }] of codes.entries()) {
      if (seen.has(valueKey(code as Json))) say('repeatedCode', ['codeLists', list, 'codes', i], { code: code as Json });
      seen.add(valueKey(code as Json));
    }
  }
  for (const [name, map] of Object.entries(codeMaps)) {
    const known = codeLists[map.from] && new Set(codeLists[map.from]!.codes.map((c) => valueKey(c.code as Json)));
    if (!known) say('unknownCodeList', ['codeMaps', name, 'from'], { codeList: map.from });
    const seen = new Set<string>();
    for (const [i, [code]] of map.pairs.entries()) {
      const key = valueKey(code as Json);
      if (known && !known.has(key)) say('codeNotInList', ['codeMaps', name, 'pairs', i], { code: code as Json, codeList: map.from });
      if (seen.has(key)) say('repeatedPair', ['codeMaps', name, 'pairs', i], { code: code as Json });
      seen.add(key);
    }
  }
  return out;
}

function itemFindings(catalogue: Catalogue, item: Item): Diagnostic[] {
  const out: Diagnostic[] = [];
  const say = sayer('item', item.id, out);
  if (!catalogue.departments[item.department])
    say('unknownDepartment', ['department'], { department: item.department, known: Object.keys(catalogue.departments) });
  for (const [name, { type }] of Object.entries(item.subjects))
    if (!catalogue.subjectTypes[type]) say('unknownSubjectType', ['subjects', name, 'type'], { type });
  for (const field of allFields(walkForm(item.form as JsonObject))) {
    const data = field.schema['x-data'];
    for (const key of data === undefined ? [] : isArray(data) ? data : [data])
      datumFindings(catalogue, item, String(key), pointerOf(field), say);
  }
  for (const [i, output] of (item.outputs ?? []).entries())
    for (const [j, key] of output.data.entries()) datumFindings(catalogue, item, key, ['outputs', i, 'data', j], say);
  for (const [i, row] of (item.materials ?? []).entries())
    for (const [j, list] of row.lists.entries())
      for (const [k, need] of list.entries())
        documentFindings(catalogue, item, need.type, need.about, ['materials', i, 'lists', j, k], say);
  for (const [i, { material, about }] of (item.outputs ?? []).entries())
    if (material !== undefined) documentFindings(catalogue, item, material, about, ['outputs', i], say);
  for (const [i, { about }] of (item.steps ?? []).entries())
    if (about !== undefined && !item.subjects[about.split('@')[0]!])
      say('unknownSubject', ['steps', i, 'about'], { subject: about, known: Object.keys(item.subjects) });
  return out;
}

/** A document, and whom it is about, as the item names them. */
function documentFindings(
  catalogue: Catalogue,
  item: Item,
  type: string,
  about: string | undefined,
  pointer: readonly Segment[],
  say: Say
): void {
  const known = catalogue.materialTypes?.[type],
    subject = about === undefined ? undefined : item.subjects[about.split('@')[0]!];
  if (!known) say('unknownMaterial', [...pointer, 'type'], { material: type });
  if (about !== undefined && !subject) say('unknownSubject', [...pointer, 'about'], { subject: about, known: Object.keys(item.subjects) });
  else if (subject && known?.about !== undefined && known.about !== subject.type)
    say('documentAbout', [...pointer, 'about'], { material: type, about: known.about, subject: subject.type });
}

const pointerOf = (field: FormField): Segment[] => ['form', ...field.path.flatMap((s) => (s === '*' ? ['items'] : ['properties', s]))];

function datumFindings(catalogue: Catalogue, item: Item, key: string, pointer: readonly Segment[], say: Say): void {
  const ref = readKey(key);
  const name = ref?.subject.split('@')[0] ?? '';
  const subject = item.subjects[name];
  if (!ref) say('badDatumKey', pointer, { key });
  else if (!subject) say('unknownSubject', pointer, { subject: name, known: Object.keys(item.subjects) });
  else if (
    ref.element !== undefined &&
    catalogue.subjectTypes[subject.type] &&
    !catalogue.subjectTypes[subject.type]!.elements[ref.element]
  ) {
    say('unknownElement', pointer, { type: subject.type, element: ref.element });
  }
}

function bundleFindings(catalogue: Catalogue, items: ReadonlyMap<string, Item>, bundle: Bundle): Diagnostic[] {
  const out: Diagnostic[] = [];
  const say = sayer('bundle', bundle.id, out);
  for (const [name, { type }] of Object.entries(bundle.subjects))
    if (!catalogue.subjectTypes[type]) say('unknownSubjectType', ['subjects', name, 'type'], { type });
  const known = new Set((bundle.questions ?? []).map((q) => q.datum as string));
  for (const [i, { datum }] of (bundle.questions ?? []).entries())
    if (!readKey(datum)) say('badDatumKey', ['questions', i, 'datum'], { key: datum });
  const seen = new Set<string>();
  for (const [i, entry] of bundle.items.entries()) {
    if (seen.has(entry.item)) say('repeatedItem', ['items', i], { item: entry.item });
    seen.add(entry.item);
    const item = items.get(entry.item);
    if (item) alignmentFindings(bundle, item, entry, i, say);
    else say('missingItem', ['items', i], { item: entry.item });
    for (const datum of entry.when ? dataOf(entry.when) : []) {
      const subject = readKey(datum)?.subject.split('@')[0] ?? '';
      if (!known.has(datum) && !bundle.subjects[subject] && subject !== 'jurisdiction')
        say('unknownConditionDatum', ['items', i, 'when'], { datum }, 'warning');
    }
  }
  for (const [i, s] of (bundle.sections ?? []).entries()) {
    for (const subject of s.subjects ?? []) if (!bundle.subjects[subject]) say('sectionSubject', ['sections', i], { subject }, 'warning');
    for (const item of s.items ?? []) if (!seen.has(item)) say('sectionItem', ['sections', i], { item }, 'warning');
  }
  for (const [i, d] of (bundle.decisions ?? []).entries()) decisionFindings(items, d, i, say);
  for (const [i, d] of (bundle.materialDecisions ?? []).entries()) {
    const item = items.get(d.item);
    if (item && !item.materials?.some((r) => r.id === d.requirement))
      say('unknownRow', ['materialDecisions', i], { item: d.item, row: d.requirement, known: (item.materials ?? []).map((r) => r.id) });
    if (!seen.has(d.item)) say('notInBundle', ['materialDecisions', i], { item: d.item });
  }
  for (const part of ['edges', 'cuts'] as const)
    for (const [i, { from, to }] of (bundle.flow?.[part] ?? []).entries()) {
      for (const item of [from, to]) if (!seen.has(item)) say('notInBundle', ['flow', part, i], { item });
    }
  cityFindings(catalogue, items, bundle, say);
  return out;
}

/** The city, and the parameters that conditions want of it. */
function cityFindings(catalogue: Catalogue, items: ReadonlyMap<string, Item>, bundle: Bundle, say: Say): void {
  const { jurisdiction } = bundle;
  if (jurisdiction !== undefined && !catalogue.jurisdictions?.[jurisdiction]) {
    say('unknownCity', ['jurisdiction'], { city: jurisdiction, known: Object.keys(catalogue.jurisdictions ?? {}) });
    return;
  }
  const parameters = parametersOf(catalogue, bundle),
    told = new Set<string>();
  for (const [i, entry] of bundle.items.entries()) {
    const item = items.get(entry.item);
    const conditions = [entry.when, ...(item?.materials ?? []).map((r) => r.when), ...(item?.steps ?? []).map((s) => s.when)].filter(
      (c) => c !== undefined
    );
    for (const name of conditions.flatMap((c) => missingParameters(c, parameters))) {
      if (!told.has(name)) say('missingParameter', ['items', i], { parameter: name, city: jurisdiction ?? '' });
      told.add(name);
    }
  }
}

function alignmentFindings(bundle: Bundle, item: Item, entry: BundleItem, i: number, say: Say): void {
  for (const [mine, theirs] of Object.entries(entry.subjects ?? {})) {
    const pointer = ['items', i, 'subjects', mine];
    const from = item.subjects[mine],
      to = bundle.subjects[String(theirs).split('@')[0]!];
    if (!from) say('unknownSubject', pointer, { subject: mine, known: Object.keys(item.subjects) });
    else if (!to) say('unknownBundleSubject', pointer, { subject: String(theirs), known: Object.keys(bundle.subjects) });
    else if (from.type !== to.type) say('alignedType', pointer, { mine: from.type, theirs: to.type });
    else if (!from.many !== !to.many) say('alignedMany', pointer, { subject: String(theirs) });
  }
}

const NEEDS: Readonly<Record<Decision['kind'], readonly ('data' | 'map' | 'title' | 'when' | 'value')[]>> = {
  keepApart: [],
  drop: [],
  same: ['data'],
  codeMap: ['data', 'map'],
  convert: ['data', 'map'],
  finer: ['data'],
  relabel: ['data', 'title'],
  onlyWhen: ['when'],
  fixed: ['value']
};

function decisionFindings(items: ReadonlyMap<string, Item>, d: Decision, i: number, say: Say): void {
  for (const needed of NEEDS[d.kind]) if (d[needed] === undefined) say('decisionNeeds', ['decisions', i], { kind: d.kind, member: needed });
  for (const [j, { item: id, path }] of d.fields.entries()) {
    const item = items.get(id);
    const known =
      item &&
      [...allFields(walkForm(item.form as JsonObject))].some((f) => f.path.length === path.length && f.path.every((s, k) => s === path[k]));
    if (item && !known) say('unknownField', ['decisions', i, 'fields', j], { item: id, path: [...path] });
  }
}
