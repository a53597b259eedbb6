// <one-thing-form> in JSX: `import '@onething/form/jsx'`. Events are props with `on` before their name, as React 19 hears them.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OneThingFormEventMap } from '../contract.ts';
import type { OneThingForm } from '../element.ts';
import type { Settable } from './settable.ts';

type Listeners = { readonly [K in keyof OneThingFormEventMap as `on${K}`]?: (event: OneThingFormEventMap[K]) => void };

/** The properties of the element as JSX knows them. */
export type OneThingFormProps = Omit<DetailedHTMLProps<HTMLAttributes<OneThingForm>, OneThingForm>, keyof Settable> & Settable & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'one-thing-form': OneThingFormProps;
    }
  }
}
