// <one-thing-form> in Vue templates: `import '@onething/form/vue'`. After "Non-Vue web components and TypeScript" of Vue's guide.

import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { OneThingFormEventMap } from '../contract.ts';
import type { Settable } from './settable.ts';

type Emits = { [K in keyof OneThingFormEventMap]: (event: OneThingFormEventMap[K]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'one-thing-form': new () => { readonly $props: HTMLAttributes & Settable & PublicProps; readonly $emit: EmitFn<Emits> };
  }
}
