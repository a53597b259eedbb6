// A condition as a tree of sentences: this datum has one of these answers; all of these, any of these, not this. Every part can be
// named, moved and read out.

import { useRef, useState } from 'react';
import type { Condition, Json } from '@onething/core';
import { complete, groupOf, sameCondition, schemaOf, simplified, wantedOf } from '../document/condition.ts';
import { noTableOf, tableOf } from '../document/condition-table.ts';
import { useJudged } from '../derived/use-judged.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Segmented } from '../ui/fields.tsx';
import { Answer, firstFor } from './condition-answer.tsx';
import { ConditionNotes } from './condition-notes.tsx';
import { ConditionTable } from './condition-table.tsx';
import { useDataChoices, useDatumKind } from './data-choices.ts';
import { NamedPart, NameRow, UseNamed } from './named-condition.tsx';
import { focusLater } from './refocus.ts';
import { useComposition, useDoc, useReading, useSpeech } from './use-words.ts';

export function ConditionEditor({
  value,
  onChange
}: {
  readonly value: Condition | undefined;
  readonly onChange: (value: Condition | undefined) => void;
}) {
  const { w, text } = useSpeech(),
    { conditions } = useDoc(),
    reading = useReading(),
    [shape, setShape] = useState<'tree' | 'table'>('tree'),
    [naming, setNaming] = useState(false);
  const whole = value !== undefined && complete(value) ? simplified(value) : undefined;
  const judged = useJudged(whole ? [whole] : [], useDoc(), useComposition())?.[0],
    named = useNameOf(whole);
  const box = useRef<HTMLDivElement>(null),
    note = useRef<HTMLDivElement>(null);
  const table = shape === 'table' ? tableOf(value) : undefined;
  return (
    <div className="stack condition" ref={box}>
      <div className="row wrap">
        <span className="soft small">{w.condition.shape}</span>
        <Segmented
          label={w.condition.shape}
          value={shape}
          onChange={setShape}
          choices={(['tree', 'table'] as const).map((v) => ({ value: v, label: w.condition.shapes[v] }))}
        />
        {shape === 'table' && (
          <span className="soft small">
            {table ? w.condition.tableLead : value && noTableOf(value) === 'twice' ? w.condition.noTableTwice : w.condition.noTable}
          </span>
        )}
      </div>
      {table ? (
        <ConditionTable table={table} onChange={onChange} />
      ) : (
        <>
          {value ? (
            <Part
              value={value}
              onChange={(next) => {
                onChange(next);
                focusLater(() => firstIn(box.current));
              }}
              onRemove={() => {
                onChange(undefined);
                focusLater(() => box.current?.querySelector('.condition-add button'));
              }}
              depth={0}
            />
          ) : (
            <p className="soft">{w.condition.always}</p>
          )}
          {!value && (
            <div className="row wrap condition-add">
              <Adders
                onAdd={(next) => {
                  onChange(next);
                  focusLater(() => firstIn(box.current));
                }}
              />
            </div>
          )}
        </>
      )}
      <div className="note row wrap" ref={note} tabIndex={-1}>
        <span className="grow">
          <strong>{w.condition.reads}</strong> {named !== undefined && <span className="badge info">{text(conditions[named]!.title)}</span>}{' '}
          {whole ? reading(whole) : value ? w.condition.incomplete : w.condition.always}
        </span>
        {whole && named === undefined && !naming && (
          <Button kind="quiet" icon="pin" onPress={() => setNaming(true)}>
            {w.condition.giveName}
          </Button>
        )}
      </div>
      {naming && whole && (
        <NameRow
          when={whole}
          onClose={() => {
            setNaming(false);
            focusLater(() => note.current);
          }}
        />
      )}
      {whole && <ConditionNotes condition={whole} judged={judged} />}
    </div>
  );
}

/** By which name is it known? */
function useNameOf(condition: Condition | undefined): string | undefined {
  const { conditions } = useDoc();
  return condition && Object.entries(conditions).find(([, c]) => sameCondition(c.when, condition))?.[0];
}

/** Where a part is begun: the datum of its first line. */
const firstIn = (part: Element | null | undefined): Element | null | undefined =>
  part?.querySelector('.condition-atom input') ?? part?.querySelector('select, input, button');

const ATOM: Condition = { datum: '', in: { const: true } };

function Adders({ onAdd }: { readonly onAdd: (condition: Condition) => void }) {
  const { w } = useSpeech();
  return (
    <>
      <Button icon="plus" onPress={() => onAdd(ATOM)}>
        {w.condition.addAtom}
      </Button>
      <Button onPress={() => onAdd({ all: [ATOM] })}>{w.condition.addAll}</Button>
      <Button onPress={() => onAdd({ any: [ATOM] })}>{w.condition.addAny}</Button>
      <UseNamed onUse={onAdd} />
    </>
  );
}

interface PartProps {
  readonly value: Condition;
  readonly onChange: (value: Condition) => void;
  readonly onRemove: () => void;
  readonly depth: number;
}

function Part(props: PartProps) {
  const { value, onChange, onRemove, depth } = props,
    { w } = useSpeech(),
    group = groupOf(value),
    name = useNameOf(value);
  const [unfolded, setUnfolded] = useState<string>(),
    [naming, setNaming] = useState(false),
    box = useRef<HTMLFieldSetElement>(null);
  if (depth > 0 && name !== undefined && unfolded !== name)
    return <NamedPart id={name} onUnfold={() => setUnfolded(name)} onRemove={onRemove} />;
  if (value.not) {
    return (
      <fieldset className="condition-group">
        <legend className="row">
          {w.condition.not}
          <Button kind="quiet" onPress={() => onChange(value.not!)}>
            {w.condition.withoutNot}
          </Button>
        </legend>
        <Part value={value.not} onChange={(not) => onChange({ not })} onRemove={onRemove} depth={depth + 1} />
      </fieldset>
    );
  }
  if (!group) return <Atom {...props} />;
  const list = value[group]!,
    set = (next: readonly Condition[]): void => (next.length ? onChange(group === 'all' ? { all: next } : { any: next }) : onRemove());
  // the last one stands for what is just added
  const focusPart = (at: number): void =>
    focusLater(
      () =>
        firstIn(
          [...(box.current?.children ?? [])].filter((part) => part.matches('.condition-atom, .condition-group, .condition-named')).at(at)
        ),
      at === -1
    );
  return (
    <fieldset className="condition-group" ref={box}>
      <legend className="row">
        <select
          className="select"
          aria-label={w.condition.how}
          value={group}
          onChange={(e) => onChange(e.target.value === 'all' ? { all: list } : { any: list })}
        >
          <option value="all">{w.condition.all}</option>
          <option value="any">{w.condition.any}</option>
        </select>
        <Button kind="quiet" onPress={() => onChange({ not: value })}>
          {w.condition.makeNot}
        </Button>
        {depth > 0 && complete(value) && name === undefined && (
          <Button kind="quiet" icon="pin" onPress={() => setNaming(true)}>
            {w.condition.giveName}
          </Button>
        )}
        <Button kind="danger" icon="trash" label={w.condition.removeGroup} onPress={onRemove} />
      </legend>
      {naming && (
        <NameRow
          when={value}
          onClose={() => {
            setNaming(false);
            focusLater(() => box.current?.querySelector('select'));
          }}
        />
      )}
      {list.map((part, i) => (
        <Part
          key={i}
          value={part}
          depth={depth + 1}
          onChange={(next) => set(list.with(i, next))}
          onRemove={() => {
            set(list.toSpliced(i, 1));
            focusPart(Math.min(i, list.length - 2));
          }}
        />
      ))}
      <div className="row wrap">
        <Adders
          onAdd={(next) => {
            set([...list, next]);
            focusPart(-1);
          }}
        />
      </div>
    </fieldset>
  );
}

function Atom({ value, onChange, onRemove, depth }: PartProps) {
  const { w } = useSpeech(),
    choices = useDataChoices(),
    kindOf = useDatumKind();
  const datum = value.datum!,
    wanted = wantedOf(value.in as Json);
  const choose = (key: string): void => {
    if (key !== datum)
      onChange({ datum: key, in: schemaOf(firstFor(kindOf(key).kind, [...kindOf(key).values.values()])) as Condition['in'] });
  };
  return (
    <div className="condition-atom">
      <Combobox label={w.condition.datum} choices={choices} value={datum} onChange={choose} none={w.nothingFound} />
      <Answer datum={datum} wanted={wanted} onChange={(next) => onChange({ datum, in: schemaOf(next) as Condition['in'] })} />
      <div className="row">
        {depth === 0 && (
          <Button kind="quiet" onPress={() => onChange({ all: [value] })}>
            {w.condition.andMore}
          </Button>
        )}
        {depth === 0 && (
          <Button kind="quiet" onPress={() => onChange({ any: [value] })}>
            {w.condition.orMore}
          </Button>
        )}
        <Button kind="quiet" onPress={() => onChange({ not: value })}>
          {w.condition.makeNot}
        </Button>
        <Button kind="danger" icon="trash" label={w.condition.removeAtom} onPress={onRemove} />
      </div>
    </div>
  );
}
