// Which control suits a datum? Native ones wherever there is one, so that old phones and screen readers know them.

import { checkValue, memberOf, typeOf, type Datum, type Json, type Node, type Standing, type Text } from '@onething/core/live';

export type Kind =
  | 'yesno'
  | 'declaration'
  | 'signature'
  | 'radio'
  | 'select'
  | 'combobox'
  | 'checkboxes'
  | 'number'
  | 'date'
  | 'text'
  | 'long'
  | 'lines'
  | 'table';

export interface Choice {
  readonly code: Json;
  readonly title: Text;
  readonly words?: string | undefined;
}

export interface Control {
  readonly kind: Kind;
  readonly choices: readonly Choice[];
  readonly type: 'text' | 'tel' | 'email' | 'url'; // of a text input
  readonly mode?: 'numeric' | 'decimal' | undefined; // keyboard of a phone
  readonly format?: string | undefined;
  readonly max?: number | undefined; // characters
  readonly size: 'short' | 'middle' | 'full';
  readonly complete?: string | undefined; // autocomplete
}

/** What a control is made from; a column and a guided question have it, too. */
export interface Asking {
  readonly node: Node;
  readonly datum?: Pick<Datum, 'options' | 'element' | 'columns'> | undefined;
  readonly options?: Datum['options'];
}

const BOOL = typeOf(true),
  NUMBER = typeOf(1) | typeOf(0.5),
  STRING = typeOf(''),
  ARRAY = typeOf([]);
const RADIOS = 6,
  LONG = 120,
  SEARCHED = 12;

// nodes are shared by data: most have one control, which is remembered beside what it was made from
const known = new WeakMap<Node, { readonly of: unknown; readonly control: Control }>();

export function controlOf(asking: Asking): Control {
  const of = asking.datum ?? asking.options,
    there = known.get(asking.node);
  if (there && there.of === of) return there.control;
  const control = make(asking);
  known.set(asking.node, { of, control });
  return control;
}

function make(asking: Asking): Control {
  const { node, datum } = asking,
    choices = choicesOf(asking);
  const plain = { choices, type: 'text' as const, size: 'full' as const };
  if (datum?.columns) return { ...plain, kind: 'table' };
  if (node.types === ARRAY) return { ...plain, kind: choices.length ? 'checkboxes' : 'lines' };
  if (node.types === BOOL) return { ...plain, kind: node.fin?.size === 1 && checkValue(node, true) ? 'declaration' : 'yesno' };
  if (choices.length)
    return { ...plain, kind: choices.length <= RADIOS ? 'radio' : choices.length <= SEARCHED ? 'select' : 'combobox', size: 'middle' };
  if (node.types && (node.types & ~NUMBER) === 0)
    return { ...plain, kind: 'number', mode: node.types === typeOf(1) ? 'numeric' : 'decimal', size: 'short' };
  return { ...plain, ...textual(node, datum?.element) };
}

function textual({ str, types }: Node, element = ''): Omit<Control, 'choices'> {
  const format = str?.formats?.find((f) => f !== 'cn-postcode' || str.formats!.length === 1),
    max = str?.max;
  if (element.split('.').at(-1) === 'signature' && types === STRING) return { kind: 'signature', type: 'text', size: 'middle', max };
  switch (format) {
    case 'date':
      return { kind: 'date', type: 'text', format, size: 'short' };
    case 'email':
      return { kind: 'text', type: 'email', format, size: 'full', max, complete: 'email' };
    case 'uri':
      return { kind: 'text', type: 'url', format, size: 'full', max };
    case 'cn-mobile':
      return { kind: 'text', type: 'tel', format, size: 'middle', complete: 'tel' };
    case 'cn-postcode':
    case 'cn-division':
    case 'year':
      return { kind: 'text', type: 'text', mode: 'numeric', format, size: 'short' };
    case 'cn-resident-id':
    case 'cn-credit-code':
      return { kind: 'text', type: 'text', format, size: 'middle' };
  }
  if (max !== undefined && max > LONG) return { kind: 'long', type: 'text', max, size: 'full' };
  return {
    kind: 'text',
    type: /(^|\.)(tel|phone|mobile|fax)/i.test(element) ? 'tel' : 'text',
    format,
    max,
    size: max !== undefined && max <= 8 ? 'short' : max !== undefined && max <= 24 ? 'middle' : 'full'
  };
}

/** The choices that are still open, in the dictionary's order. */
function choicesOf({ node, datum, options = datum?.options }: Asking): readonly Choice[] {
  const one = memberOf(node);
  if (options?.length) {
    return options
      .filter(({ code }) => checkValue(one, code as Json))
      .map((o) => ({ code: o.code as Json, title: o.title, words: o.aliases?.join(' ') }));
  }
  if (!one.fin || (one.types & BOOL) !== 0) return [];
  return [...one.fin.values()].map((code) => ({ code, title: { zh: String(code), en: String(code) } }));
}

export const askingOf = ({ node, datum }: Standing, options?: Datum['options']): Asking => ({ node, datum, ...(datum ? {} : { options }) });
