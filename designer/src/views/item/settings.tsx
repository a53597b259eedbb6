// Settings of an item as rjsf draws them from the document's schema. What is wrong is said by the core's own validators, which
// are compiled ahead, so nothing is evaluated in the page.

import { useMemo } from 'react';
import Form from '@rjsf/core';
import { toErrorSchema, type RJSFSchema, type RJSFValidationError, type UiSchema, type ValidatorType } from '@rjsf/utils';
import type { Diagnostic, Json } from '@onething/core';
import { pruned, settingsOf } from '../../document/settings-schema.ts';
import { isWithin, judged, placeIn, type Draft } from '../../document/item-draft.ts';
import { useSpeech } from '../use-words.ts';
import { useSettingsChoices } from './choices.ts';
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

export function Settings({ name, value, draft, at, into, onChange }: SettingsProps) {
  const { w, language } = useSpeech(), choices = useSettingsChoices(draft), say = w.say;
  const { schema, ui } = useMemo(() => settingsOf(name, w.settings, choices), [name, w, choices]);
  const validator = validatorOf((data) => judged(into(data)).problems, at, (finding) => say(finding, language));
  return (
    <Form
      {...theme} tagName="div" schema={schema as RJSFSchema} uiSchema={{ ...ui, 'ui:submitButtonOptions': { norender: true } } as UiSchema} formData={value} validator={validator} liveValidate showErrorList={false} noHtml5Validate
      idPrefix={`settings-${at.join('-')}`} experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults', arrayMinItems: { populate: 'never' } }}
      onChange={({ formData }) => { const next = pruned(formData as Json | undefined, schema); if (JSON.stringify(next) !== JSON.stringify(value)) onChange(next); }}
    />
  );
}

/** The schemas drawn here have no alternatives to choose between, so that only whole values are judged. */
function validatorOf(judge: (data: Json | undefined) => readonly Diagnostic[], at: readonly (string | number)[], say: (finding: Diagnostic) => string): ValidatorType {
  const errorsOf = (data: unknown): RJSFValidationError[] => judge(data as Json | undefined).flatMap((finding) => {
    const place = placeIn(finding, '');
    if (!place || !isWithin(place, at)) return [];
    const inside = place.slice(at.length);
    return [{ name: finding.code, message: say(finding), stack: say(finding), property: inside.map((step) => (/^\d+$/.test(String(step)) ? `[${step}]` : `.${step}`)).join('') }];
  });
  return {
    validateFormData: (data) => { const errors = errorsOf(data); return { errors, errorSchema: toErrorSchema(errors) }; },
    rawValidation: (_schema, data) => ({ errors: errorsOf(data) as never[] }),
    isValid: (_schema, data) => errorsOf(data).length === 0,
  };
}
