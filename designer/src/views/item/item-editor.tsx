// An item is written step by step: what it is, whom it is about, its form with the data behind it, its materials, special steps,
// outputs and handling. At each step the core says what is wrong, and nothing is saved that it would not read.

import { useMemo, useState } from 'react';
import { equal, isObject, type Diagnostic, type Item } from '@onething/core';
import { addItem, defineItem, type Refusal } from '../../commands/index.ts';
import { finished, judged, namesAt, NEW_ITEM, placeIn, STEPS, stepOf, type Draft, type Step } from '../../document/item-draft.ts';
import { kindOf } from '../../document/item-form.ts';
import { valueAt } from '../../document/item-parts.ts';
import { DeskContext, useDesk, useStore } from '../../store/use-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icons.tsx';
import { findingText } from '../finding-text.ts';
import { useCatalogue } from '../use-catalogue.ts';
import type { Words } from '../../words/words.ts';
import { useComposition, useSpeech } from '../use-words.ts';
import { Basics } from './basics.tsx';
import { useDraftDesk } from './draft-desk.ts';
import { FormStep } from './form-step.tsx';
import { JsonPart } from './json-part.tsx';
import { limitLabel } from './limits.tsx';
import { ListStep } from './list-step.tsx';
import { Settings } from './settings.tsx';
import type { Sought, StepProps } from './step-props.ts';
import { Subjects } from './subjects.tsx';
import { findingsOf, keyOf, UnfinishedContext, useUnfinished, useUnfinishedTexts } from './unfinished.ts';

const STEP: Readonly<Record<Step, (props: StepProps) => React.ReactNode>> = {
  basics: (props) => <Basics {...props} />,
  subjects: (props) => <Subjects {...props} />,
  form: (props) => <FormStep {...props} />,
  materials: (props) => <ListStep {...props} part="materials" name="Requirement" />,
  steps: (props) => <ListStep {...props} part="steps" name="SpecialStep" />,
  outputs: (props) => <ListStep {...props} part="outputs" name="Output" />,
  handling: ({ draft, onChange }) => (
    <Settings
      name="Handling"
      at={['handling']}
      value={draft.handling}
      draft={draft}
      into={(handling) => ({ ...draft, handling })}
      onChange={(handling) => onChange({ handling })}
    />
  )
};

export interface ItemEditorProps {
  readonly item?: Item;
  readonly onClose: () => void;
}

export function ItemEditor({ item, onClose }: ItemEditorProps) {
  const { store } = useDesk(),
    known = useCatalogue();
  const first = useMemo(() => (item ? (structuredClone(item) as unknown as Draft) : NEW_ITEM), [item]);
  const [draft, setDraft] = useState(first),
    desk = useDraftDesk(draft),
    unfinished = useUnfinishedTexts();
  const { item: definition, problems: said } = useMemo(() => judged(draft), [draft]),
    problems = useMemo(() => [...said, ...findingsOf(unfinished)], [said, unfinished]);
  const change = (next: Draft): void => setDraft((was) => ({ ...was, ...next }));
  const save = (adding: boolean): void => {
    // defined and added is one gesture, and the next save another
    const mark = `item-editor ${Date.now()}`;
    store.run(defineItem, { definition: definition! }, mark);
    if (adding && 'doc' in store.run(addItem, { id: definition!.id }, mark))
      store.session({ selection: { kind: 'item', id: definition!.id }, also: [] });
    onClose();
  };
  const refused =
    definition &&
    (item === undefined && known.some((i) => i.id === definition.id)
      ? { code: 'idTaken' as const, facts: { id: definition.id } }
      : store.would(defineItem, { definition }));
  if (!desk) return null;
  return (
    <DeskContext value={desk}>
      <UnfinishedContext value={unfinished}>
        <Editor
          isNew={item === undefined}
          draft={draft}
          problems={problems}
          refused={refused}
          changed={unfinished.texts.size > 0 || !equal(finished(draft), finished(first))}
          onChange={change}
          onSave={save}
          onClose={onClose}
        />
      </UnfinishedContext>
    </DeskContext>
  );
}

interface EditorProps {
  readonly isNew: boolean;
  readonly draft: Draft;
  readonly problems: readonly Diagnostic[];
  readonly refused: Refusal | undefined;
  readonly changed: boolean;
  readonly onChange: (change: Draft) => void;
  readonly onSave: (adding: boolean) => void;
  readonly onClose: () => void;
}

function Editor({ isNew, draft, problems, refused, changed, onChange, onSave, onClose }: EditorProps) {
  const { w, why } = useSpeech(),
    { texts } = useUnfinished(),
    [step, setStep] = useState<Step>('basics'),
    [asJson, setAsJson] = useState(false),
    [sought, setSought] = useState<Sought>();
  const findings = useFindings(draft, problems),
    mine = findings.filter((f) => stepOf(f.pointer) === step);
  const reason = problems.length
    ? w.editor.notYet(new Set(findings.filter((f) => f.finding.severity === 'error').map((f) => w.editor.steps[stepOf(f.pointer)])))
    : why(refused);
  const go = (next: Step): void => {
    setStep(next);
    setAsJson(texts.has(keyOf([next])));
    setSought(undefined);
  };
  const at = STEPS.indexOf(step),
    leave = (): boolean => !changed || confirm(w.editor.leaveSure);
  return (
    <Dialog
      full
      title={isNew ? w.items.create : w.items.edit}
      close={w.close}
      onClose={onClose}
      mayClose={leave}
      footer={
        <>
          <span className="fault grow">{changed ? reason : ''}</span>
          <Button kind="quiet" icon="left" why={at === 0 ? w.refusals.noSuchPlace() : undefined} onPress={() => go(STEPS[at - 1]!)}>
            {w.editor.back}
          </Button>
          <Button why={at === STEPS.length - 1 ? w.refusals.noSuchPlace() : undefined} onPress={() => go(STEPS[at + 1]!)}>
            {w.editor.next}
          </Button>
          <span className="divider" />
          <Button
            onPress={() => {
              if (leave()) onClose();
            }}
          >
            {w.cancel}
          </Button>
          {isNew && (
            <Button why={reason} onPress={() => onSave(false)}>
              {w.editor.save}
            </Button>
          )}
          <Button kind="primary" why={reason ?? (changed ? undefined : w.refusals.unchanged())} onPress={() => onSave(isNew)}>
            {isNew ? w.editor.saveAndAdd : w.editor.save}
          </Button>
        </>
      }
    >
      <div className="item-editor">
        <nav aria-label={w.editor.stepsLabel}>
          <ol>
            {STEPS.map((s) => (
              <li key={s}>
                <button type="button" aria-current={s === step ? 'step' : undefined} onClick={() => go(s)}>
                  <span className="grow">{w.editor.steps[s]}</span>
                  <Signs findings={findings.filter((f) => stepOf(f.pointer) === s).map((f) => f.finding)} />
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <section className="item-step" aria-label={w.editor.steps[step]}>
          <div className="row top">
            <p className="soft grow">{w.editor.leads[step]}</p>
            {step !== 'basics' && (
              <Button kind="quiet" pressed={asJson} onPress={() => setAsJson(!asJson)}>
                {w.editor.asJson}
              </Button>
            )}
          </div>
          <div className="item-step-body">
            {asJson && step !== 'basics' ? (
              <JsonPart
                key={step}
                at={[step]}
                label={step === 'form' ? w.editor.wholeForm : w.editor.json(w.editor.steps[step])}
                value={draft[step]}
                onChange={(value) => onChange({ [step]: value })}
              />
            ) : (
              STEP[step]({ draft, isNew, findings: findings.map((f) => f.finding), onChange, sought })
            )}
          </div>
          <Checks
            draft={draft}
            findings={mine}
            onSeek={(pointer) => {
              setAsJson(pointer.length === 1);
              setSought([...pointer]);
            }}
          />
        </section>
      </div>
    </Dialog>
  );
}

interface Placed {
  readonly finding: Diagnostic;
  readonly pointer: Sought;
}

/** What `read` says of the draft now, and what checking and composing said of it a moment ago. */
function useFindings(draft: Draft, problems: readonly Diagnostic[]): readonly Placed[] {
  const derived = useStore((s) => s.derived),
    id = useStore((s) => s.doc.bundle.items[0]?.item ?? '');
  return useMemo(() => {
    const placed = (list: readonly Diagnostic[]): Placed[] =>
      list.flatMap((finding) => {
        const pointer = placeIn(finding, id);
        return pointer ? [{ finding, pointer }] : [];
      });
    const said = placed(problems),
      known = new Set(said.map((f) => String(f.pointer[0])));
    return [...said, ...placed(derived?.findings ?? []).filter((f) => !known.has(String(f.pointer[0])))];
  }, [draft, problems, derived, id]);
}

function Signs({ findings }: { readonly findings: readonly Diagnostic[] }) {
  const { w } = useSpeech();
  return (['error', 'warning'] as const).map((s) => {
    const n = findings.filter((f) => f.severity === s).length;
    return (
      n > 0 && (
        <span key={s} className={`badge ${s}`}>
          <Icon name={s} />
          {n}
          <span className="hidden">{w.severity[s]}</span>
        </span>
      )
    );
  });
}

/** What is not filled in yet is named as its field is. */
function plainly({ code, facts, at: [place] }: Diagnostic, draft: Draft, w: Words): string | undefined {
  if (code === 'dialect.wrongValue' && facts.wanted === 'count' && place?.pointer[0] === 'form' && isObject(draft.form)) {
    const schema = valueAt(draft.form, place.pointer.slice(1, -1).map(String)),
      label = isObject(schema) ? limitLabel(String(facts.keyword), kindOf(schema, draft.form), w.editor) : undefined;
    return label === undefined ? undefined : w.editor.field.notCount(label);
  }
  if (code === 'editor.notJson') return w.notJson;
  if (code === 'editor.odd') return w.editor.odd;
  const member =
    code === 'shape.required'
      ? String(facts.member)
      : code === 'shape.minLength' || code === 'shape.id' || code === 'shape.pattern'
        ? String(place?.pointer.at(-1))
        : undefined;
  if (place?.document !== 'file' || member === undefined) return undefined;
  const top = code === 'shape.required' ? place.pointer.length === 0 : place.pointer.length === 1,
    label = (
      top && member === 'title'
        ? w.items.title
        : top && member === 'department'
          ? w.items.department
          : w.settings.labels[member as keyof typeof w.settings.labels]
    ) as string | undefined;
  if (label === undefined) return undefined;
  return code === 'shape.required' || code === 'shape.minLength' || (top && member === 'department')
    ? w.editor.missing(label)
    : top && member === 'id'
      ? w.refusals.badId()
      : undefined;
}

function Checks({
  draft,
  findings,
  onSeek
}: {
  readonly draft: Draft;
  readonly findings: readonly Placed[];
  readonly onSeek: (pointer: Sought) => void;
}) {
  const { w, language } = useSpeech(),
    { texts, keep } = useUnfinished(),
    composition = useComposition(),
    place = (pointer: Sought): string => namesAt(draft, pointer, language)?.join(' › ') ?? briefly(pointer);
  return (
    <section className="item-checks" aria-label={w.editor.checks} aria-live="polite" tabIndex={0}>
      {findings.length === 0 ? (
        <p className="row small soft">
          <span className="sign good">
            <Icon name="check" />
          </span>
          {w.editor.allWell}
        </p>
      ) : (
        <ul>
          {findings.map(({ finding: f, pointer }, i) => (
            <li key={i} className="row top small">
              <span className={`sign ${f.severity}`}>
                <Icon name={f.severity} />
                <span className="hidden">{w.severity[f.severity]}</span>
              </span>
              <span className="grow">
                {plainly(f, draft, w) ?? findingText(f, composition, language)}{' '}
                {isSeekable(pointer) || (pointer.length === 1 && texts.has(keyOf(pointer))) ? (
                  <button type="button" className="link" title={w.problems.show} onClick={() => onSeek(pointer)}>
                    {place(pointer)}
                  </button>
                ) : (
                  <span className="soft code">{briefly(pointer)}</span>
                )}
                {f.code.startsWith('editor.') && (
                  <>
                    {' '}
                    <button type="button" className="link" onClick={() => keep(pointer)}>
                      {w.editor.giveUp}
                    </button>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const briefly = (pointer: Sought): string => pointer.filter((p) => p !== 'properties').join(' / ');
/** A field, or a row of a list. */
const isSeekable = (pointer: Sought): boolean =>
  (pointer[0] === 'form' && pointer.includes('properties')) || typeof pointer[1] === 'number';
