// The tag for JSX, until the package brings it.

import type { OneThingFormEventMap } from '@onething/form';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Events = { [Name in keyof OneThingFormEventMap as `on${Name}`]?: (event: OneThingFormEventMap[Name]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'one-thing-form': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Events & { src?: string; endpoint?: string; mode?: 'pages' | 'long' };
    }
  }
}
