// How are the rules of a form read out? Fields by their labels, codes by what stands beside them.

import { useMemo } from 'react';
import { isObject, type Json, type JsonObject } from '@onething/core';
import { answerOf, whenOf, type Atom, type When } from '../../document/item-if.ts';
import { optionsOf, resolved, type FormEntry, type Path } from '../../document/item-form.ts';
import { isSame, partsOf, textOf, valueAt, type Hang } from '../../document/item-parts.ts';
import { modeOf, type Ruling, type Said } from '../../document/item-rules.ts';
import type { Words } from '../../words/words.ts';
import { useSpeech } from '../use-words.ts';

export interface RuleReading {
  readonly field: (path: Path) => FormEntry | undefined;
  readonly codes: (path: Path) => readonly { readonly code: Json; readonly title: string }[];
  readonly atom: (atom: Atom) => string;
  readonly ruling: (ruling: Ruling) => string;
  readonly said: (said: Said) => string;
  /** When is a field asked that rules part, or that stands in a condition? undefined: always. */
  readonly when: (entry: FormEntry, rulings: readonly Ruling[]) => string | undefined;
}

export function useRuleReading(form: JsonObject, entries: readonly FormEntry[]): RuleReading {
  const { w } = useSpeech();
  return useMemo(() => readingOf(form, entries, w), [form, entries, w]);
}

function readingOf(form: JsonObject, entries: readonly FormEntry[], w: Words): RuleReading {
  const r = w.editor.rules,
    byPath = new Map([...entries].reverse().map((e) => [JSON.stringify(e.path), e])),
    field = (path: Path): FormEntry | undefined => byPath.get(JSON.stringify(path));
  const codes: RuleReading['codes'] = (path) => {
    const entry = field(path),
      schema = entry ? resolved(entry.schema, form) : {};
    if (entry?.kind === 'yesNo')
      return [
        { code: true, title: w.yes },
        { code: false, title: w.no }
      ];
    return optionsOf(entry?.kind === 'choices' && isObject(schema.items) ? resolved(schema.items, form) : schema) ?? [];
  };
  const keywords = (schema: Json): string[] =>
    isObject(schema) ? Object.entries(schema).map(([k, v]) => w.keyword(k, v)) : [textOf(schema)];
  const plain = ({ path, schema }: Atom): string => {
    const label = field(path)?.label ?? path.at(-1)!,
      answer = answerOf(schema),
      titles = (values: readonly Json[]): string[] =>
        values.map((v) => codes(path).find((c) => c.code === v)?.title ?? (typeof v === 'string' ? v : JSON.stringify(v)));
    switch (answer.kind) {
      case 'one':
        return answer.among ? r.among(label, titles(answer.values)) : r.is(label, titles(answer.values));
      case 'limit':
        return r.bound(label, w.comparisons[answer.comparison], answer.value === undefined ? '…' : String(answer.value));
      case 'filled':
        return r.filled(label);
      case 'other':
        return r.meets(label, keywords(answer.schema));
      default:
        return answer satisfies never;
    }
  };
  const atom = (a: Atom): string => (a.evenEmpty ? r.orEmpty(plain(a)) : plain(a));
  const told = (when: When): string => {
    const part = (p: When): string => (p.kind === 'all' || p.kind === 'any' ? r.group(told(p)) : told(p));
    switch (when.kind) {
      case 'atom':
        return atom(when.atom);
      case 'not':
        return r.not(part(when.part));
      default:
        return when.parts.map(part).join(when.kind === 'all' ? r.and : r.or);
    }
  };
  const read = (given: Json | undefined, above: Path): string => {
    const when = whenOf(given, above);
    return when ? told(when) : r.otherIf;
  };
  const hung = (entry: FormEntry, hang: Hang): string => {
    if (hang.kind === 'variant') return r.variant;
    // it may be a rule of an object further out
    const above = [...entry.places].reverse().find((place) => partsOf(form, place.at).some((p) => isSame(p.at, hang.rule)))?.path ?? [];
    if (hang.kind === 'filled') return r.filled(field([...above, hang.name])?.label ?? hang.name);
    const when = read(valueAt(form, [...hang.rule, 'if']), above);
    return hang.kind === 'then' ? when : r.not(when);
  };
  const ruling = ({ if: given, place }: Ruling): string => read(given, place.path);
  return {
    field,
    codes,
    atom,
    ruling,
    said: ({ schema, required }) =>
      [...(schema === false ? [r.said.never] : schema === undefined ? [] : keywords(schema)), ...(required ? [r.said.required] : [])].join(
        w.comma
      ) || r.said.nothing,
    when: (entry, rulings) => {
      const said = [
        ...entry.hangs.map((h) => r.hung(hung(entry, h))),
        ...(entry.hangs.length ? [] : rulings).flatMap((a) => {
          const mode = modeOf(a)?.mode;
          return mode === 'only' ? [r.only(ruling(a))] : mode === 'except' ? [r.except(ruling(a))] : [];
        })
      ];
      return said.length ? said.join(w.semicolon) : undefined;
    }
  };
}
