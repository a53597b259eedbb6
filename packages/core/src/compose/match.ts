// Which asks are the same datum, and on what basis? Bound to the dictionary through aligned subjects, or declared by
// staff in a decision. Likeness never joins; it only suggests (match/suggest.ts).
//
// subject of the item → subject of the bundle → key. What cannot be bound stays the item's own datum, and is said.

import type {
  Bundle,
  BundleItem,
  Catalogue,
  CodeList,
  DataElement,
  Decision,
  Diagnostic,
  Item,
  MapOp
} from '../model/generated/documents.ts';
import { alignedSubject, alignmentFindings, namesakeFindings } from '../model/datum/align.ts';
import { fieldId, type BoundField, type DatumInfo, type FormField } from '../model/form/field.ts';
import { isArray, type Json, type JsonObject } from '../model/json.ts';
import { apartKey, decidedKey, ownKey, readKey, readSubject, writeKey } from '../model/datum/key.ts';
import { isLine, needsNoDatum } from '../model/mapping/apply.ts';
import { stepFaults, unknownCodeMaps } from '../model/mapping/steps.ts';
import { check } from '../model/node/check.ts';
import { normalise } from '../model/node/normalise.ts';
import type { DecisionIndex, MatchedItem } from './stages.ts';
import { walkForm } from '../model/form/walk-form.ts';

interface Scope {
  readonly catalogue: Catalogue;
  readonly bundle: Bundle;
  readonly item: Item;
  readonly entry: BundleItem;
  readonly decisions: DecisionIndex;
  readonly diagnostics: Diagnostic[];
  readonly rows?: string | undefined; // inside a table: its subject, as the item names it
  readonly depth: number; // segments of a path that lead to the row
}

export function match(catalogue: Catalogue, bundle: Bundle, item: Item, entry: BundleItem, decisions: DecisionIndex): MatchedItem {
  const diagnostics: Diagnostic[] = [...alignmentFindings({ bundle, item, entry }), ...namesakeFindings({ bundle, item, entry })];
  const data = new Map<string, DatumInfo>();
  const scope: Scope = { catalogue, bundle, item, entry, decisions, diagnostics, depth: 0 };
  const fields = walkForm(item.form as JsonObject).map((field) => bindField(field, scope, data));
  return { item, entry, fields, data, diagnostics };
}

function bindField(field: FormField, scope: Scope, data: Map<string, DatumInfo>): BoundField {
  const { kind, name, path, label, schema } = field;
  const base = { kind, name, path, label, schema };
  if (kind === 'object') return { ...base, keys: [], fields: field.fields.map((f) => bindField(f, scope, data)) };
  const decisions = scope.decisions.size ? (scope.decisions.get(fieldId(scope.item.id, path)) ?? []) : [];
  const dropped = decisions.some((d) => d.kind === 'drop') || undefined;
  const declared = decisions.find((d) => d.data && d.kind !== 'relabel');
  const steps = decisions.find((d) => d.map)?.map ?? (schema['x-map'] as Json | undefined);
  const fixed = fixedMap(
    decisions.find((d) => d.kind === 'fixed'),
    scope,
    field
  );
  const wrong = !fixed && steps !== undefined && !areSteps(steps as Json, scope, field);
  let map = fixed ?? (wrong ? undefined : mapOf(steps, scope, field));
  if (dropped || needsNoDatum(map)) return { ...base, keys: [], map, dropped, fields: [] };
  let infos = wrong ? undefined : declared ? declared.data!.map((key) => declaredInfo(key, scope)) : boundInfos(field, scope);
  if (!infos || (infos.length > 1 && !isLine(map))) {
    if (infos) say(scope, 'lineExpected', field, { data: infos.map((i) => i.key) });
    infos = [{ key: ownKey(scope.item.id, path.slice(scope.depth)) }];
    // what the form writes otherwise it writes otherwise here too; a line has nothing that it could be made of
    if (isLine(map)) map = undefined;
  }
  const apart = decisions.find((d) => d.kind === 'keepApart');
  infos = infos.map((info) =>
    apart
      ? { ...info, key: decidedKey(info.key, apart.id, scope.bundle.items), apart: apart.id }
      : info.definition?.merge === 'never'
        ? { ...info, key: apartKey(info.key, scope.item.id) }
        : info
  );
  if (kind !== 'rows') {
    for (const info of infos) if (!data.has(info.key)) data.set(info.key, info);
    return { ...base, keys: infos.map((i) => i.key), map, apart: apart?.id, fields: [] };
  }
  const table = infos[0]!;
  const columns = data.get(table.key)?.columns ?? new Map<string, DatumInfo>();
  data.set(table.key, { ...table, columns });
  const rows = readKey(String(schema['x-data'] ?? ''))?.subject ?? '';
  return {
    ...base,
    keys: [table.key],
    map: undefined,
    apart: apart?.id,
    fields: field.fields.map((f) => bindField(f, { ...scope, rows, depth: path.length + 1 }, columns))
  };
}

/** What this bundle always writes, if the field takes it. */
function fixedMap(decision: Decision | undefined, scope: Scope, field: FormField): readonly MapOp[] | undefined {
  if (decision?.value === undefined) return undefined;
  if (check(normalise(field.schema, { root: scope.item.form as JsonObject, formats: true, seen: new Map() }), decision.value as Json))
    return [{ op: 'constant', value: decision.value }];
  return say(scope, 'fixedRefused', field, { value: decision.value, decision: decision.id });
}

/** The data that `x-data` names, in the bundle's subjects; undefined when the field is the item's own. */
function boundInfos(field: FormField, scope: Scope): DatumInfo[] | undefined {
  const named = field.schema['x-data'];
  if (named === undefined) return undefined;
  const infos = (isArray(named) ? named : [named]).map((text) => boundInfo(String(text), field, scope));
  return infos.length > 0 && infos.every((i) => i !== undefined) ? infos : undefined;
}

function boundInfo(text: string, field: FormField, scope: Scope): DatumInfo | undefined {
  const ref = readKey(text);
  if (!ref) return say(scope, 'badDatumKey', field, { key: text });
  const { name, occasion } = readSubject(ref.subject);
  const declared = own(scope.item.subjects, name);
  if (!declared) return say(scope, 'unknownSubject', field, { subject: name, known: Object.keys(scope.item.subjects) });
  if (ref.many !== (scope.rows !== undefined || field.kind === 'rows') || (scope.rows !== undefined && ref.subject !== scope.rows)) {
    return say(scope, 'rowSubject', field, { key: text, table: scope.rows ?? null });
  }
  const subject = alignedSubject(name, occasion, scope);
  if (ref.element === undefined) return { key: writeKey({ subject, many: true }), subject };
  const definition = elementIn(scope.catalogue, declared.type, ref.element);
  if (!definition) return say(scope, 'unknownElement', field, { type: declared.type, element: ref.element });
  // inside a table the row says whose datum it is
  const key = scope.rows !== undefined ? ref.element : writeKey({ subject, many: false, element: ref.element });
  return { key, subject, element: `${declared.type}.${ref.element}`, definition, codes: codesOf(definition, scope) };
}

/** A datum that staff name in a decision. Inside a table it is named by its column. */
function declaredInfo(key: string, scope: Scope): DatumInfo {
  const { catalogue, bundle, rows } = scope;
  const ref = readKey(key);
  const type = ref && own(bundle.subjects, readSubject(ref.subject).name)?.type;
  const definition = type && ref.element !== undefined ? elementIn(catalogue, type, ref.element) : undefined;
  if (!definition) return { key };
  return {
    key: rows !== undefined ? ref!.element! : key,
    subject: ref!.subject,
    element: `${type}.${ref!.element}`,
    definition,
    codes: codesOf(definition, scope)
  };
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const elementIn = ({ subjectTypes }: Catalogue, type: string, element: string): DataElement | undefined =>
  own(own(subjectTypes, type)?.elements ?? {}, element);

function codesOf({ codeList }: DataElement, { catalogue }: Scope): CodeList | undefined {
  return codeList === undefined ? undefined : Object.hasOwn(catalogue.codeLists, codeList) ? catalogue.codeLists[codeList] : undefined;
}

/** Nothing is composed or split with a wrong step: the field stays the item's own question, and the step is told. */
function areSteps(steps: Json, scope: Scope, field: FormField): boolean {
  const faults = [...stepFaults(steps), ...unknownCodeMaps(steps, scope.catalogue.codeMaps)];
  for (const { code, facts } of faults) say(scope, code, field, facts);
  return faults.length === 0;
}

/** Steps with the catalogue's code maps written out, so that the composition stands alone. */
function mapOf(steps: unknown, scope: Scope, field: FormField): readonly MapOp[] | undefined {
  if (!isArray(steps as Json)) return undefined;
  return (steps as readonly MapOp[]).map((op): MapOp => {
    if (op.op === 'each') return { ...op, ops: [...(mapOf(op.ops, scope, field) ?? [])] } as MapOp;
    if (op.op === 'line')
      return { ...op, optional: op.optional?.map((key) => boundInfo(String(key), field, scope)?.key ?? String(key)) } as MapOp;
    if (op.op !== 'codes' || op.codeMap === undefined) return op;
    const { pairs, representative } = scope.catalogue.codeMaps[op.codeMap]!;
    return { op: 'codes', pairs, ...(representative && { representative }) } as MapOp;
  });
}

function say({ item, diagnostics }: Scope, code: string, field: FormField, facts: Record<string, unknown>): undefined {
  diagnostics.push({
    code,
    severity: 'error',
    at: [{ document: 'item', id: item.id, pointer: ['form', ...field.path.flatMap((s) => (s === '*' ? ['items'] : ['properties', s]))] }],
    facts: { ...facts, label: field.label }
  } as Diagnostic);
  return undefined;
}
