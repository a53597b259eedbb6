// <one-thing-form> in React: `import '@onething/form/jsx'`.

import type { OneThingForm, OneThingFormEventMap } from '@onething/form';

type Listeners = { [K in keyof OneThingFormEventMap as `on${K}`]?: (event: OneThingFormEventMap[K]) => void };
type Settable = 'src' | 'endpoint' | 'lang' | 'mode' | 'theme' | 'size' | 'name' | 'disabled' | 'composition' | 'value' | 'prefill' | 'uploader' | 'submitter' | 'messages' | 'draftHost';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'one-thing-form': React.DetailedHTMLProps<React.HTMLAttributes<OneThingForm>, OneThingForm> & Partial<Pick<OneThingForm, Settable>> & Listeners & { drafts?: 'local' | 'off' };
    }
  }
}
