// What a framework sets on <one-thing-form>: its properties, and the attributes that are called otherwise.

import type { OneThingForm } from '../element.ts';

export type Settable = Partial<
  Pick<
    OneThingForm,
    | 'src'
    | 'endpoint'
    | 'lang'
    | 'mode'
    | 'theme'
    | 'size'
    | 'name'
    | 'disabled'
    | 'composition'
    | 'value'
    | 'page'
    | 'prefill'
    | 'uploader'
    | 'submitter'
    | 'draftHost'
    | 'messages'
    | 'receipt'
  >
> & { readonly drafts?: 'local' | 'off' };
