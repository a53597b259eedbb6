// The text of an input: written only when what stands there means something else, so that nobody's typing is rewritten.

import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { equal, type Json } from '@onething/core/live';
import type { Control } from '../store/kinds.ts';
import { textOf, valueOf } from '../store/text.ts';

class Typed extends Directive {
  render(_value: Json | undefined, _control: Pick<Control, 'kind' | 'format'>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [value, control]: [Json | undefined, Pick<Control, 'kind' | 'format'>]): unknown {
    type(element as HTMLInputElement, value, control);
    return noChange;
  }
}

export function type(input: HTMLInputElement, value: Json | undefined, control: Pick<Control, 'kind' | 'format'>): void {
  if (value === undefined ? input.value !== '' : !equal(valueOf(input.value, control), value)) input.value = textOf(value);
}

export const typed = directive(Typed);
