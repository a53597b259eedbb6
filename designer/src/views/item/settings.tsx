// Settings of an item as rjsf draws them from the document's schema. What is wrong is said by the core's own validators, which
// are compiled ahead, so nothing is evaluated in the page.

import { useMemo, useState } from 'react';
import Form from '@rjsf/core';
import { toErrorSchema, type RJSFSchema, type RJSFValidationError, type UiSchema, type ValidatorType } from '@rjsf/utils';
import { isObject, type Diagnostic, type Json, type JsonObject } from '@onething/core';
import { oddMembers, pruned, settingsOf, type Settings as Drawn } from '../../document/settings-schema.ts';
import { isWithin, judged, placeIn, type Draft } from '../../document/item-draft.ts';
import { useSpeech } from '../use-words.ts';
import { useSettingsChoices } from './choices.ts';
import { JsonPart } from './json-part.tsx';
import { theme } from './settings-theme.tsx';

export interface SettingsProps {
  /** A definition of the item's schema, or a member of it, or several. */
  readonly name: string | readonly string[];
  readonly value: Json | undefined;
  readonly draft: Draft;
  /** Where the value stands in the item. */
  readonly at: readonly (string | number)[];
  readonly into: (value: Json | undefined) => Draft;
  readonly onChange: (value: Json | undefined) => void;
}

/** What has no field here, because it is of another type, is shown as it is written. */
export function Settings(props: SettingsProps) {
  const { name, value, draft, at, into, onChange } = props,
    { w } = useSpeech(),
    choices = useSettingsChoices(draft);
  const settings = useMemo(() => settingsOf(name, w.settings, choices), [name, w, choices]),
    { whole, members } = useOdd(value, settings);
  if (whole)
    return (
      <>
        <p className="note small">{w.editor.odd}</p>
        <JsonPart label="JSON" at={at} value={value} onChange={onChange} />
      </>
    );
  const given = isObject(value) ? value : {},
    odd = Object.fromEntries(members.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]]))) as JsonObject;
  const rest = value === undefined || members.length === 0 ? value : without(given, members),
    joined = (next: Json | undefined): Json | undefined => (members.length === 0 ? next : { ...(next as JsonObject | undefined), ...odd });
  return (
    <>
      {members.map((key) => (
        <div key={key} className="stack tight">
          <p className="note small">{w.editor.oddMember(labelOf(key, w.settings.labels))}</p>
          <JsonPart
            label={w.editor.json(labelOf(key, w.settings.labels))}
            at={[...at, key]}
            value={given[key]}
            onChange={(next) => onChange({ ...without(given, [key]), ...(next !== undefined && { [key]: next }) })}
          />
        </div>
      ))}
      <SettingsForm
        {...props}
        settings={members.length === 0 ? settings : withoutMembers(settings, members)}
        value={rest}
        into={(next) => into(joined(next))}
        onChange={(next) => onChange(joined(next))}
      />
    </>
  );
}

/** What was shown as it is written stays so while somebody mends it. */
function useOdd(value: Json | undefined, settings: Drawn): { readonly whole: boolean; readonly members: readonly string[] } {
  const isOdd = value !== undefined && !isObject(value),
    now = isObject(value) ? oddMembers(value, settings) : [];
  const [known, setKnown] = useState({ whole: isOdd, members: now }),
    whole = known.whole || isOdd,
    members = [...new Set([...known.members, ...now])];
  if (whole !== known.whole || members.length !== known.members.length) setKnown({ whole, members });
  return { whole, members };
}

const labelOf = (key: string, labels: Readonly<Record<string, string>>): string => labels[key] ?? key;
const without = (value: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as JsonObject;
const withoutMembers = ({ schema, ui }: Drawn, keys: readonly string[]): Drawn => ({
  schema: { ...schema, properties: without(schema.properties as JsonObject, keys) },
  ui
});

function SettingsForm({ settings: { schema, ui }, value, at, into, onChange }: SettingsProps & { readonly settings: Drawn }) {
  const { w, language } = useSpeech(),
    say = w.say;
  const validator = validatorOf(
    (data) => judged(into(data)).problems,
    at,
    (finding) => say(finding, language)
  );
  return (
    <Form
      {...theme}
      tagName="div"
      schema={schema as RJSFSchema}
      uiSchema={{ ...ui, 'ui:submitButtonOptions': { norender: true } } as UiSchema}
      formData={value}
      validator={validator}
      liveValidate
      showErrorList={false}
      noHtml5Validate
      idPrefix={`settings-${at.join('-')}`}
      experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults', arrayMinItems: { populate: 'never' } }}
      onChange={({ formData }) => {
        const next = pruned(formData as Json | undefined, schema);
        if (JSON.stringify(next) !== JSON.stringify(value)) onChange(next);
      }}
    />
  );
}

/** The schemas drawn here have no alternatives to choose between, so that only whole values are judged. */
function validatorOf(
  judge: (data: Json | undefined) => readonly Diagnostic[],
  at: readonly (string | number)[],
  say: (finding: Diagnostic) => string
): ValidatorType {
  const errorsOf = (data: unknown): RJSFValidationError[] =>
    judge(data as Json | undefined).flatMap((finding) => {
      const place = placeIn(finding, '');
      if (!place || !isWithin(place, at)) return [];
      const inside = place.slice(at.length);
      return [
        {
          name: finding.code,
          message: say(finding),
          stack: say(finding),
          property: inside.map((step) => (/^\d+$/.test(String(step)) ? `[${step}]` : `.${step}`)).join('')
        }
      ];
    });
  return {
    validateFormData: (data) => {
      const errors = errorsOf(data);
      return { errors, errorSchema: toErrorSchema(errors) };
    },
    rawValidation: (_schema, data) => ({ errors: errorsOf(data) as never[] }),
    isValid: (_schema, data) => errorsOf(data).length === 0
  };
}
