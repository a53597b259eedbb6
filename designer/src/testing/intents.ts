// Random gestures: each names a command and picks its arguments from what the document has, or from what it has not.

import { digestOfFields, type Condition, type Decision, type Json, type JsonObject } from '@onething/core';
import * as commands from '../commands/index.ts';
import type { Command, Outcome, Refusal } from '../commands/command.ts';
import { documentOf, emptyDocument, itemMap, type DesignDocument } from '../document/document.ts';
import { linesOf } from '../document/fields.ts';
import { bundleOf, catalogue, library } from './examples.ts';

export interface Intent {
  readonly kind: number;
  readonly picks: readonly number[];
  readonly text: string;
}
/** What the command changes of the document, and what it looks at besides. */
export interface Deed {
  readonly name: string;
  readonly writes: readonly string[];
  readonly reads: readonly string[];
  readonly args: Json;
  readonly run: (doc: DesignDocument) => Outcome;
  readonly may: (doc: DesignDocument) => Refusal | undefined;
}

/** Neither changes what the other changes or looks at. */
export const independent = (a: Deed, b: Deed): boolean =>
  ![
    [a, b],
    [b, a]
  ].some(([x, y]) => x!.writes.some((part) => y!.writes.includes(part) || y!.reads.includes(part)));

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const title = (text: string) => ({ zh: text || '无题', en: text || 'Untitled' });

type Make = (doc: DesignDocument, n: readonly number[], text: string) => readonly [Command<never>, string, unknown];

/** `parts`: what it writes, and after `<` what it reads. */
const make = <A>(command: Command<A>, parts: string, args: A): readonly [Command<never>, string, unknown] => [
  command as unknown as Command<never>,
  parts,
  args
];

const EVERYTHING =
  'bundle city policy subjects items order definitions catalogue alignment conditions names questions sections decisions materials flow layout findings reviews personas';

const itemIds = (doc: DesignDocument): string[] => [...doc.bundle.items.map((e) => e.item as string), 'NONE'];
const subjects = (doc: DesignDocument): string[] => [...Object.keys(doc.bundle.subjects), 'nobody'];
const data = (doc: DesignDocument): string[] => [
  ...(doc.bundle.questions ?? []).map((q) => q.datum as string),
  'situation.other',
  'not a datum'
];
const sectionIds = (doc: DesignDocument): string[] => [...(doc.bundle.sections ?? []).map((s) => s.id as string), 'none'];
const signed = (text: string) => ({ by: '示例-科室', reason: text, at: '2026-11-20T09:00:00+08:00' });
const idOf = (n: number): string => `id${n % 7}`;

function condition(doc: DesignDocument, n: readonly number[], depth = 2): Condition {
  const atom: Condition = { datum: pick(data(doc), n[1]!)!, in: { const: n[2]! % 2 === 0 } };
  if (depth === 0 || n[0]! % 4 === 0) return atom;
  const inner = condition(doc, [...n.slice(1), n[0]!], depth - 1);
  return n[0]! % 4 === 1 ? { all: [atom, inner] } : n[0]! % 4 === 2 ? { any: [inner, atom] } : { not: inner };
}

function decision(doc: DesignDocument, [a = 0, b = 0, c = 0, d = 0]: readonly number[], text: string): Omit<Decision, 'on'> {
  const kinds: readonly Decision['kind'][] = ['keepApart', 'same', 'relabel', 'drop', 'onlyWhen', 'fixed', 'convert', 'codeMap', 'finer'];
  const id = pick(itemIds(doc), a)!,
    item = doc.items[id];
  const path = item ? (pick(linesOf(item), b)?.path ?? ['none']) : ['none'];
  return {
    id: idOf(d),
    kind: pick(kinds, c)!,
    fields: [{ item: id, path: [...path] as never }],
    ...signed(text),
    ...(d % 3 !== 0 && {
      data: [pick(data(doc), b)!] as never,
      title: title(text),
      when: condition(doc, [a, b, c]),
      value: text as never,
      map: [{ op: 'text' }] as never
    })
  };
}

const materialsOf = (doc: DesignDocument): string[] => [...Object.keys(doc.catalogue.materialTypes ?? {}).slice(0, 12), 'none'];

/** Conditions that stand somewhere. */
const conditionsOf = (doc: DesignDocument): Condition[] => doc.bundle.items.flatMap((e) => e.when ?? []);

/** Those whose fields are there, and are not as they were. */
const staleOf = (doc: DesignDocument): string[] =>
  (doc.bundle.decisions ?? [])
    .filter((d) => ![undefined, d.on].includes(digestOfFields(d.fields, itemMap(doc))))
    .map((d) => d.id as string);

const ends = ({ from, to }: { readonly from: string; readonly to: string }) => ({ from, to });

/** Every field under another label: what was decided on them goes stale. */
function relabelled(form: JsonObject, text: string): JsonObject {
  const properties = Object.entries((form.properties ?? {}) as Record<string, JsonObject>);
  return { ...form, properties: Object.fromEntries(properties.map(([name, field]) => [name, { ...field, title: text }])) };
}

const MAKES: readonly Make[] = [
  (_, [a = 0], text) => make(commands.editBundle, 'bundle', a % 2 ? { title: title(text) } : { id: text, note: text }),
  (_, [a = 0]) => make(commands.setCity, 'city < catalogue', { city: pick(['wuhan', 'atlantis', undefined], a) }),
  (_, [a = 0]) => make(commands.setPolicy, 'policy', { ...(a % 3 && { copies: a % 2 ? ('shared' as const) : ('summed' as const) }) }),
  (_, [a = 0, b = 0], text) =>
    make(commands.addSubject, 'subjects < catalogue', {
      name: pick(['legalRep', 'operator', 'premises', 'situation', 'helper', '__proto__', text], a)!,
      type: pick(['person', 'operator', 'premises', 'situation', 'ghost'], b)!,
      title: title(text),
      ...(b % 5 === 0 && { many: true })
    }),
  (doc, [a = 0, b = 0], text) =>
    make(commands.editSubject, 'subjects', { name: pick(subjects(doc), a)!, ...(b % 2 ? { title: title(text) } : { many: b % 4 === 0 }) }),
  (doc, [a = 0]) => make(commands.removeSubject, 'subjects alignment sections', { name: pick(subjects(doc), a)! }),
  (doc, [a = 0, b = 0]) => {
    const item = pick(library, a)!;
    return make(commands.addItem, 'items order definitions layout', {
      id: item.id,
      ...(b % 4 && { definition: item }),
      ...(b % 3 === 0 && { at: b % 9, position: { x: a, y: b } })
    });
  },
  (doc, [a = 0]) =>
    make(commands.removeItem, 'items order alignment conditions sections materials flow findings layout', { id: pick(itemIds(doc), a)! }),
  (doc, [a = 0, b = 0]) => make(commands.moveItem, 'order', { id: pick(itemIds(doc), a)!, to: (b % 8) - 1 }),
  (doc, n) =>
    make(commands.setCondition, 'conditions < items', {
      id: pick(itemIds(doc), n[0]!)!,
      ...(n[1]! % 4 && { when: condition(doc, n.slice(1)) })
    }),
  (doc, [a = 0, b = 0, c = 0]) => {
    const id = pick(itemIds(doc), a)!;
    return make(commands.alignSubject, 'alignment < items subjects definitions', {
      id,
      subject: pick([...Object.keys(doc.items[id]?.subjects ?? {}), 'nobody'], b)!,
      ...(c % 3 && { to: pick(subjects(doc), c)! })
    });
  },
  (doc, [a = 0, b = 0, c = 0], text) => {
    const item = pick(c % 3 ? Object.values(doc.items) : library, a) ?? library[0]!;
    return make(commands.defineItem, 'definitions < catalogue', {
      definition: {
        ...item,
        ...(b % 3 === 0
          ? { title: title(text) }
          : b % 3 === 1
            ? { department: text }
            : { form: relabelled(item.form as JsonObject, text) as never })
      }
    });
  },
  (doc, n, text) =>
    make(commands.nameCondition, 'names', {
      id: idOf(n[3]!),
      title: title(text),
      when: n[0]! % 3 ? condition(doc, n) : (pick(conditionsOf(doc), n[1]!) ?? condition(doc, n))
    }),
  (doc, n, text) =>
    make(commands.changeCondition, 'names conditions decisions', {
      id: pick([...Object.keys(doc.conditions), 'none'], n[0]!)!,
      ...(n[1]! % 3 ? { when: condition(doc, n.slice(1)) } : { title: title(text) })
    }),
  (doc, [a = 0]) => make(commands.forgetCondition, 'names', { id: pick([...Object.keys(doc.conditions), 'none'], a)! }),
  (doc, [a = 0]) => make(commands.forgetItem, 'definitions < items', { id: pick([...Object.keys(doc.items), 'NONE'], a)! }),
  (doc, [a = 0, b = 0], text) =>
    make(commands.addQuestion, 'questions', {
      question: {
        datum: pick(['situation.licensed', 'situation.tobacco', 'premises.floorArea', 'bad key', text], a)!,
        title: title(text),
        schema: (b % 3 ? { type: 'boolean' } : { type: 'nonsense' }) as never
      },
      ...(b % 2 && { at: b % 5 })
    }),
  (doc, [a = 0, b = 0], text) =>
    make(commands.editQuestion, 'questions', {
      question: {
        datum: pick(data(doc), a)!,
        title: title(text),
        schema: (b % 2 ? { type: 'boolean' } : { type: 'number', minimum: b }) as never
      }
    }),
  (doc, [a = 0]) => make(commands.removeQuestion, 'questions layout', { datum: pick(data(doc), a)! }),
  (doc, [a = 0, b = 0]) => make(commands.moveQuestion, 'questions', { datum: pick(data(doc), a)!, to: (b % 8) - 1 }),
  (_, [a = 0, b = 0], text) =>
    make(commands.addSection, 'sections', { id: a % 6 ? idOf(a) : text, title: title(text), ...(b % 2 && { at: b % 5 }) }),
  (doc, [a = 0], text) => make(commands.renameSection, 'sections', { id: pick(sectionIds(doc), a)!, title: title(text) }),
  (doc, [a = 0, b = 0]) => make(commands.moveSection, 'sections', { id: pick(sectionIds(doc), a)!, to: (b % 6) - 1 }),
  (doc, [a = 0]) => make(commands.removeSection, 'sections', { id: pick(sectionIds(doc), a)! }),
  (doc, [a = 0, b = 0, c = 0]) => {
    const what = pick(['subjects', 'items', 'data'] as const, a)!;
    return make(commands.assign, 'sections < subjects items', {
      what,
      key: pick(what === 'subjects' ? subjects(doc) : what === 'items' ? itemIds(doc) : ['legalRep.name', 'legalRep.signature~GTH'], b)!,
      ...(c % 4 && { section: pick(sectionIds(doc), c)! }),
      ...(c % 5 === 0 && { at: c % 3 })
    });
  },
  (doc, n, text) => make(commands.decide, 'decisions < definitions', decision(doc, n, text)),
  (doc, [a = 0]) =>
    make(commands.withdraw, 'decisions', { id: pick([...(doc.bundle.decisions ?? []).map((d) => d.id as string), 'none'], a)! }),
  (doc, [a = 0], text) =>
    make(commands.renew, 'decisions < definitions', { id: pick([...staleOf(doc), 'none'], a)!, ...signed(text || '理由') }),
  (doc, [a = 0, b = 0, c = 0], text) => {
    const item = pick(itemIds(doc), a)!;
    return make(commands.decideMaterial, 'materials < items definitions', {
      id: idOf(c),
      kind: pick(['drop', 'defer', 'commit'] as const, c)!,
      item,
      requirement: pick([...(doc.items[item]?.materials ?? []).map((r) => r.id as string), 'none'], b)!,
      ...signed(text)
    });
  },
  (doc, [a = 0]) =>
    make(commands.withdrawMaterial, 'materials', {
      id: pick([...(doc.bundle.materialDecisions ?? []).map((d) => d.id as string), 'none'], a)!
    }),
  (doc, [a = 0, b = 0], text) =>
    make(commands.sameMaterial, 'definitions catalogue', {
      from: pick(materialsOf(doc), a)!,
      to: pick(materialsOf(doc), b)!,
      ...signed(text)
    }),
  (doc, [a = 0, b = 0], text) =>
    make(commands.connect, 'flow < items', { from: pick(itemIds(doc), a)!, to: pick(itemIds(doc), b)!, ...signed(text) }),
  (doc, [a = 0, b = 0]) =>
    make(
      commands.disconnect,
      'flow',
      pick([...(doc.bundle.flow?.edges ?? []), { from: pick(itemIds(doc), a)!, to: pick(itemIds(doc), b)! }].map(ends), b)!
    ),
  (doc, [a = 0, b = 0, c = 0], text) =>
    make(commands.cut, 'flow < items', {
      from: pick(itemIds(doc), a)!,
      to: pick(itemIds(doc), b)!,
      instead: c % 2 ? 'commitment' : 'deferral',
      ...signed(text)
    }),
  (doc, [a = 0, b = 0]) =>
    make(
      commands.mend,
      'flow',
      pick([...(doc.bundle.flow?.cuts ?? []), { from: pick(itemIds(doc), a)!, to: pick(itemIds(doc), b)! }].map(ends), b)!
    ),
  (doc, [a = 0, b = 0, c = 0]) =>
    make(commands.place, 'layout', {
      positions: {
        [pick(itemIds(doc), a)!]: c % 4 ? { x: b % 9, y: c % 9 } : null,
        applicant: { x: c % 7 === 0 ? Number.NaN : 1, y: b % 3 }
      }
    }),
  (doc, [a = 0, b = 0], text) =>
    make(commands.acknowledge, 'findings', {
      code: pick(['catchAll', 'noBasis'], a)!,
      ...(b % 2 && { item: pick(itemIds(doc), b)! }),
      ...signed(text)
    }),
  (doc, [a = 0, b = 0]) =>
    make(commands.reopen, 'findings', { code: pick(['catchAll', 'noBasis'], a)!, ...(b % 2 && { item: pick(itemIds(doc), b)! }) }),
  (_, [a = 0, b = 0], text) =>
    make(commands.review, 'reviews', {
      id: idOf(a),
      ...(b % 3 && { review: { state: pick(['asked', 'waiting', 'later'] as const, b)!, note: text } })
    }),
  (_, [a = 0, b = 0], text) =>
    make(commands.pin, 'personas', { id: idOf(a), title: { zh: text, en: text }, answers: { 'situation.licensed': b % 2 === 0 } }),
  // mostly a version close by: another one would leave little to play with
  (doc, [a = 0, b = 0]) =>
    make(commands.restore, EVERYTHING, {
      to:
        b % 8
          ? { ...doc, bundle: { ...doc.bundle, version: `v${a}` } }
          : a % 2
            ? documentOf(bundleOf('bookstore'), catalogue, library)
            : emptyDocument(catalogue, 'other', { zh: '别的', en: 'Other' })
    }),
  (_, [a = 0]) => make(commands.unpin, 'personas', { id: idOf(a) })
];

export const KINDS = MAKES.length;

/** The arguments are chosen once, for the document as it is then. */
export function deedOf({ kind, picks, text }: Intent, doc: DesignDocument): Deed {
  const [command, parts, args] = MAKES[kind % KINDS]!(doc, picks, text);
  const [writes = [], reads = []] = parts.split(' < ').map((list) => list.split(' '));
  return {
    name: command.id,
    writes,
    reads,
    args: args as Json,
    run: (d) => command(d, args as never),
    may: (d) => command.may(d, args as never)
  };
}
