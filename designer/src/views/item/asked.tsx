// When is a field asked? Always, or as rules say: each with a mode and a condition on other fields of the form.

import { useRef } from 'react';
import { isObject, type JsonObject } from '@onething/core';
import {
  rulingsOf,
  addedRuling,
  askedAlways,
  askedAs,
  askedIf,
  askedIfJson,
  atomsOfRuling,
  broughtOut,
  declaringRuling,
  freeOf,
  isAsking,
  limitedTo,
  MODES,
  modeOf,
  neededWith,
  situationOf,
  type Ruling,
  type Mode
} from '../../document/item-rules.ts';
import type { Atom } from '../../document/item-if.ts';
import type { FormEntry } from '../../document/item-form.ts';
import { isSame, partsOf } from '../../document/item-parts.ts';
import { Button } from '../../ui/button.tsx';
import { Check, SelectField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';
import { FieldAnswer, firstAnswer } from './field-answer.tsx';
import { JsonPart } from './json-part.tsx';
import { LIMITED, Limits } from './limits.tsx';
import type { RuleReading } from './rule-reading.ts';

export interface AskedProps {
  readonly entry: FormEntry;
  readonly form: JsonObject;
  readonly entries: readonly FormEntry[];
  readonly reading: RuleReading;
  readonly onForm: (form: JsonObject) => void;
}

export function Asked(props: AskedProps) {
  const { entry, form, reading, onForm } = props,
    { w } = useSpeech(),
    r = w.editor.rules,
    rulings = rulingsOf(form, entry),
    first = fieldsFor(props, [])[0],
    box = useRef<HTMLFieldSetElement>(null);
  const add = (mode: Mode): void => {
    const at = first && situationOf(entry, [firstAtom(first, reading)]);
    if (at) onForm(addedRuling(form, entry, at, mode, isAsking(mode) && entry.required));
  };
  return (
    <fieldset ref={box} tabIndex={-1} className="settings-group stack">
      <legend>{r.title}</legend>
      {entry.hangs.length > 0 && (
        <Branch
          {...props}
          onForm={(next) => {
            box.current?.focus();
            onForm(next);
          }}
        />
      )}
      {(rulings.length > 0 || entry.hangs.length > 0 ? rulings : [undefined]).map((ruling, i) => (
        <Rule
          key={i}
          {...props}
          ruling={ruling}
          name={rulings.length > 1 ? r.when(i + 1) : undefined}
          may={first !== undefined}
          onAdd={add}
        />
      ))}
      {neededWith(form, entry).map((name) => {
        const what = reading.field([...entry.places.at(-1)!.path, name])?.label ?? name;
        return (
          <p key={name} className="row small">
            <span className="grow">{r.neededWith(what)}</span>
            <Button kind="danger" icon="trash" label={r.free(what)} onPress={() => onForm(freeOf(form, entry, name))} />
          </p>
        );
      })}
      {rulings.length > 0 && first && (
        <div>
          <Button kind="quiet" icon="plus" onPress={() => add(rulings.some((a) => isAsking(modeOf(a)?.mode)) ? 'except' : 'needed')}>
            {r.add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

const modesFor = ({ kind }: FormEntry, now?: Mode): readonly Mode[] =>
  MODES.filter((m) => m !== 'limited' || now === m || LIMITED.has(kind));
const choicesOf = <T extends string>(labels: Readonly<Record<T, string>>, list: readonly T[]) =>
  list.map((value) => ({ value, label: labels[value] }));

/** A field that only a condition declares: what that means now, and how it comes out. */
function Branch({ entry, form, reading, onForm }: AskedProps) {
  const { w } = useSpeech(),
    r = w.editor.rules,
    ruling = declaringRuling(form, entry),
    side = entry.hangs[0]!.kind,
    other = ruling && (side === 'then' ? ruling.else : ruling.then),
    silent = other?.schema === undefined;
  const closed = partsOf(form, entry.home).some((p) => p.hangs.length === 0 && p.schema.additionalProperties === false);
  return (
    <div className="note stack tight">
      <p>{reading.when(entry, [])}</p>
      <p className="small">{closed ? r.branchClosed : ruling && silent ? r.branchOpen : r.branchPlain}</p>
      <div className="row wrap">
        {ruling && (
          <Button
            why={isObject(other!.schema) ? r.bothSides : undefined}
            onPress={() => onForm(broughtOut(form, entry, side === 'then' ? 'only' : 'except'))}
          >
            {r.asWritten}
          </Button>
        )}
        <Button onPress={() => onForm(broughtOut(form, entry, undefined))}>{r.always}</Button>
      </div>
    </div>
  );
}

type Shown = Mode | 'always' | 'branch' | 'other';

interface RuleProps extends AskedProps {
  readonly ruling: Ruling | undefined;
  readonly name: string | undefined;
  readonly may: boolean;
  readonly onAdd: (mode: Mode) => void;
}

/** Without a rule the field is asked always; the choice stays where it is, so that keys can walk through it. */
function Rule(props: RuleProps) {
  const { entry, form, reading, onForm, ruling, name, may, onAdd } = props,
    { w } = useSpeech(),
    r = w.editor.rules,
    now = ruling && modeOf(ruling),
    declares = ruling && entry.hangs.length > 0 && isSame(declaringRuling(form, entry)?.rule ?? [], ruling.rule);
  const shown: Shown = !ruling ? 'always' : declares ? 'branch' : (now?.mode ?? 'other'),
    limits = isObject(ruling?.then.schema) ? ruling.then.schema : {};
  const choose = (to: Shown): void => {
    if (to === 'branch' || to === 'other') return;
    if (to === 'always') {
      if (ruling) onForm(askedAlways(form, entry, ruling));
    } else if (ruling) onForm(askedAs(form, entry, ruling, to, now?.required ?? false));
    else onAdd(to);
  };
  return (
    <div className="rule stack" role="group" aria-label={name ?? r.title}>
      {name && <h4>{name}</h4>}
      {!declares && (
        <div className="settings">
          <SelectField<Shown>
            label={r.mode}
            hint={may ? undefined : r.none}
            value={shown}
            choices={choicesOf(r.modes, [
              'always',
              ...(may || ruling ? modesFor(entry, now?.mode) : []),
              ...(shown === 'other' ? ['other' as const] : [])
            ])}
            onChange={(to) => {
              if (to) choose(to);
            }}
          />
          {ruling && now && now.mode !== 'needed' && now.mode !== 'spared' && (
            <div className="field">
              <Check
                label={now.mode === 'limited' ? r.requiredThen : r.required}
                checked={now.required}
                onChange={(on) => onForm(askedAs(form, entry, ruling, now.mode, on))}
              />
            </div>
          )}
        </div>
      )}
      {ruling && <Situation {...props} ruling={ruling} />}
      {ruling && shown === 'limited' && (
        <div className="stack tight">
          <h4>{r.limits}</h4>
          <div className="settings">
            <Limits
              schema={limits}
              kind={entry.kind}
              set={(keywords) => onForm(limitedTo(form, ruling, without({ ...limits, ...keywords })))}
            />
          </div>
        </div>
      )}
      {ruling && shown === 'other' && (
        <p className="small">
          {r.says(reading.said(ruling.then), reading.said(ruling.else))} <span className="soft">{r.saysLead}</span>
        </p>
      )}
    </div>
  );
}

const without = (schema: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter((e) => e[1] !== undefined)) as JsonObject;

function Situation(props: AskedProps & { readonly ruling: Ruling }) {
  const { entry, form, reading, onForm, ruling } = props,
    { w } = useSpeech(),
    r = w.editor.rules,
    atoms = atomsOfRuling(ruling);
  if (!atoms)
    return (
      <details>
        <summary>
          {r.situation}
          {w.colon}
          {reading.ruling(ruling)}
        </summary>
        <p className="small soft">{r.ifJsonLead}</p>
        <JsonPart
          label={r.ifJson}
          at={['form', ...ruling.rule, 'if']}
          value={ruling.if}
          fits={isObject}
          onChange={(value) => {
            if (isObject(value)) onForm(askedIfJson(form, entry, ruling, value));
          }}
        />
      </details>
    );
  const set = (next: readonly Atom[]): void => {
    const at = situationOf(entry, next, ruling.place);
    if (at) onForm(askedIf(form, entry, ruling, at));
  };
  const more = fieldsFor(props, atoms);
  return (
    <div className="stack tight" role="group" aria-label={r.situation}>
      <h4>
        {r.situation}
        {atoms.length > 1 && <span className="soft small"> {r.all}</span>}
      </h4>
      <ul className="stack tight">
        {atoms.map((atom, i) => {
          const others = atoms.filter((a) => a !== atom),
            known = reading.field(atom.path),
            choices = unique([...(known ? [known] : []), ...fieldsFor(props, others)]);
          return (
            <li key={i} className="atom">
              <SelectField
                label={r.field}
                value={key(atom)}
                choices={[
                  ...(known ? [] : [{ value: key(atom), label: atom.path.join(' / ') }]),
                  ...choices.map((e) => ({ value: key(e), label: labelOf(e, entry, reading) }))
                ]}
                onChange={(to) => {
                  const e = choices.find((c) => key(c) === to);
                  if (e) set(atoms.with(i, firstAtom(e, reading)));
                }}
              />
              <FieldAnswer
                atom={atom}
                kind={known?.kind ?? 'other'}
                codes={reading.codes(atom.path)}
                onChange={(schema) => set(atoms.with(i, { ...atom, schema }))}
              />
              {atom.evenEmpty && <Check label={r.evenEmpty} checked onChange={() => set(atoms.with(i, { ...atom, evenEmpty: false }))} />}
              {atoms.length > 1 && (
                <Button kind="danger" icon="trash" label={r.removeAtom(reading.atom(atom))} onPress={() => set(others)} />
              )}
            </li>
          );
        })}
      </ul>
      {more[0] && (
        <div>
          <Button kind="quiet" icon="plus" onPress={() => set([...atoms, firstAtom(more[0]!, reading)])}>
            {r.addAtom}
          </Button>
        </div>
      )}
    </div>
  );
}

const key = ({ path }: { readonly path: readonly string[] }): string => JSON.stringify(path);
const unique = (list: readonly FormEntry[]): readonly FormEntry[] => [...new Map(list.map((e) => [key(e), e])).values()];
const isAbove = (a: readonly string[], b: readonly string[]): boolean => a.every((step, i) => b[i] === step);
const firstAtom = (e: FormEntry, reading: RuleReading): Atom => ({
  path: e.path,
  schema: firstAnswer(e.kind, reading.codes(e.path)),
  evenEmpty: false
});

/** With the group or table that has it, where that is another one. */
function labelOf({ label, places }: FormEntry, entry: FormEntry, reading: RuleReading): string {
  const { path } = places.at(-1)!,
    group = isSame(path, entry.places.at(-1)!.path) ? undefined : reading.field(path.at(-1) === '*' ? path.slice(0, -1) : path);
  return group ? `${group.label} · ${label}` : label;
}

/** Fields of which a condition can speak beside these atoms: answers that are chosen come first, and those of the same object. */
function fieldsFor({ entry, entries }: Pick<AskedProps, 'entry' | 'entries'>, atoms: readonly Atom[]): readonly FormEntry[] {
  const may = entries.filter(
    (e) =>
      !isAbove(e.path, entry.path) &&
      !isAbove(entry.path, e.path) &&
      !atoms.some((a) => isAbove(a.path, e.path) || isAbove(e.path, a.path)) &&
      situationOf(entry, [...atoms, { path: e.path, schema: true, evenEmpty: false }])
  );
  const worth = (e: FormEntry): number =>
    (e.places.length === entry.places.length ? 0 : 2) + (e.kind === 'yesNo' || e.kind === 'choice' ? 0 : 1);
  return unique(may)
    .map((e, i) => [worth(e), i, e] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map((t) => t[2]);
}
