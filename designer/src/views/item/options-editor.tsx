// The codes of a choice and what is read beside them, one by one or taken from a code list of the dictionary.

import { isArray, isObject, readJson, type Json, type JsonObject } from '@onething/core';
import { optionsOf, type Option } from '../../document/item-form.ts';
import { textOf } from '../../document/item-parts.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { focusNear } from '../refocus.ts';
import { useDoc, useSpeech } from '../use-words.ts';
import type { SetKeywords } from './step-props.ts';

export function OptionsEditor({ schema, onChange }: { readonly schema: JsonObject; readonly onChange: SetKeywords }) {
  const { w, language } = useSpeech(),
    f = w.editor.field,
    { catalogue } = useDoc(),
    options = optionsOf(schema) ?? [];
  const set = (next: readonly Option[]): void =>
    onChange({ enum: undefined, oneOf: next.map(({ code, title }) => ({ const: code, title })) as unknown as Json });
  const edit = (i: number, change: Partial<Option>): void => set(options.with(i, { ...options[i]!, ...change }));
  return (
    <fieldset className="settings-group stack tight">
      <legend>{f.options}</legend>
      {options.length > 0 && (
        <table className="options-table">
          <thead>
            <tr>
              <th scope="col">{f.code}</th>
              <th scope="col">{f.codeTitle}</th>
              <th scope="col">
                <span className="hidden">{w.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {options.map(({ code, title }, i) => (
              <tr key={i}>
                <td>
                  <input
                    className="input code"
                    aria-label={`${f.code} ${i + 1}`}
                    value={typeof code === 'string' ? code : JSON.stringify(code)}
                    onChange={(e) => edit(i, { code: typeof code === 'string' ? e.target.value : scalar(e.target.value) })}
                  />
                </td>
                <td>
                  <input
                    className="input"
                    aria-label={`${f.codeTitle} ${i + 1}`}
                    value={title}
                    onChange={(e) => edit(i, { title: e.target.value })}
                  />
                </td>
                <td>
                  <Button
                    kind="danger"
                    icon="trash"
                    label={f.removeOption(textOf(code))}
                    onPress={() => {
                      set(options.toSpliced(i, 1));
                      focusNear('.options-table tr td:last-child button', i, '.options-add button');
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row wrap options-add">
        <Button kind="quiet" icon="plus" onPress={() => set([...options, { code: freeCode(options), title: '' }])}>
          {f.addOption}
        </Button>
        <SelectField
          label={f.fromList}
          value=""
          empty={f.chooseList}
          choices={Object.entries(catalogue.codeLists).map(([value, list]) => ({ value, label: list.title[language] }))}
          onChange={(id) => {
            const list = catalogue.codeLists[id];
            if (list) set(list.codes.map((c) => ({ code: c.code as Json, title: c.title.zh })));
          }}
        />
      </div>
    </fieldset>
  );
}

/** Numbers and truth values stay what they are; what no number holds is text. */
function scalar(text: string): Json {
  const { value } = readJson(text, '');
  return value === undefined || isObject(value) || isArray(value) ? text : value;
}

function freeCode(options: readonly Option[]): string {
  const taken = new Set(options.map((o) => textOf(o.code)));
  for (let n = options.length + 1; ; n++) if (!taken.has(String(n))) return String(n);
}
