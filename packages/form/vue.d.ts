// <one-thing-form> in Vue templates: `import '@onething/form/vue'`.

import type { OneThingForm, OneThingFormEventMap } from '@onething/form';

type Listeners = { [K in keyof OneThingFormEventMap as `on${Capitalize<K>}`]?: (event: OneThingFormEventMap[K]) => void };
type Settable = 'src' | 'endpoint' | 'lang' | 'mode' | 'theme' | 'size' | 'name' | 'disabled' | 'composition' | 'value' | 'prefill' | 'uploader' | 'submitter' | 'messages' | 'draftHost';

declare module 'vue' {
  interface GlobalComponents {
    'one-thing-form': new () => { $props: Partial<Pick<OneThingForm, Settable>> & Listeners & { drafts?: 'local' | 'off' } };
  }
}
