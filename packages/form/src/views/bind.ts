// Attributes and properties of one element, set only where the page says otherwise. One binding an element instead of one an
// attribute, and nothing remembered: a form has thousands of them. Names with a dot are properties; undefined and false remove.

import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

export type Bindings = Readonly<Record<string, string | number | boolean | undefined>>;

class Bind extends Directive {
  render(_: Bindings): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [bindings]: [Bindings]): unknown {
    setAll(element, bindings);
    return noChange;
  }
}

export function setAll(element: Element, bindings: Bindings): void {
  for (const name in bindings) {
    const value = bindings[name];
    if (name[0] === '.') setProperty(element as unknown as Record<string, unknown>, name.slice(1), value);
    else if (value === undefined || value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Of a clone: sets what differs from its model, which was given the same names. */
export function setOthers(element: Element, bindings: Bindings, model: Bindings): void {
  for (const name in bindings) {
    const value = bindings[name];
    if (value === model[name]) continue;
    if (name[0] === '.') (element as unknown as Record<string, unknown>)[name.slice(1)] = value;
    else if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

function setProperty(element: Record<string, unknown>, name: string, value: unknown): void {
  if (element[name] !== value) element[name] = value;
}

export const bind = directive(Bind);
