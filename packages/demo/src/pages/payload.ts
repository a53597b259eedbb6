// What did a department receive, as its own form has it? Its own labels, its own codes with their titles, rows as a table; a
// field that was not filled in is not shown.

import { walkForm, type FormField, type Language } from '@onething/core';
import { html, type Html } from '../http/html.ts';
import { sayIn, type Say } from '../text.ts';

type Data = Readonly<Record<string, unknown>>;

export function payloadView(form: object, payload: Data, lang: Language): Html {
  const fields = present(walkForm(form as never), payload);
  // the department's form speaks Chinese on any page
  return fields.length
    ? html`<div lang="zh-CN">${terms(fields, payload, sayIn('zh'))}</div>`
    : html`<p class="soft">${sayIn(lang)('没有数据。', 'No data.')}</p>`;
}

function terms(fields: readonly FormField[], data: Data, t: Say): Html {
  return html`<dl class="terms">${fields.map((field) => html`<div${field.kind !== 'leaf' && html` class="group"`}><dt>${field.label}</dt><dd>${value(field, data[field.name], t)}</dd></div>`)}</dl>`;
}

function value(field: FormField, given: unknown, t: Say): Html | string {
  if (field.kind === 'object' && isData(given)) return terms(present(field.fields, given), given, t);
  if (field.kind === 'rows' && Array.isArray(given)) return rows(field, given.filter(isData), t);
  return leaf(field, given, t);
}

function rows({ fields, label }: FormField, given: readonly Data[], t: Say): Html {
  const columns = fields.filter((field) => given.some((row) => Object.hasOwn(row, field.name)));
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${columns.map(({ label: column }) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${given.map((row) => html`<tr>${columns.map((column) => html`<td>${value(column, row[column.name], t)}</td>`)}</tr>`)}</tbody>
</table></div>`;
}

function leaf(field: FormField, given: unknown, t: Say): string {
  if (given === null || given === undefined) return '–';
  if (typeof given === 'boolean') return titleOf(field.schema, given) ?? (given ? t('是', 'yes') : t('否', 'no'));
  if (Array.isArray(given))
    return given.map((one) => titleOf((field.schema as { items?: object }).items ?? {}, one) ?? String(one)).join(t('、', ', '));
  const said = titleOf(field.schema, given);
  return said === undefined ? String(given) : said === String(given) ? said : `${said} (${String(given)})`;
}

/** The title of a code, where the form's list has one. */
function titleOf(schema: object, code: unknown): string | undefined {
  const list = (schema as { oneOf?: unknown }).oneOf;
  const found: unknown = Array.isArray(list) ? list.find((branch) => isData(branch) && branch['const'] === code) : undefined;
  return isData(found) && typeof found['title'] === 'string' ? found['title'] : undefined;
}

const present = (fields: readonly FormField[], data: Data): FormField[] => fields.filter((field) => Object.hasOwn(data, field.name));

const isData = (x: unknown): x is Data => typeof x === 'object' && x !== null && !Array.isArray(x);
