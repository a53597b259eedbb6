// Registers the tag. Imported for that alone; the class itself is in `@onething/form`.

import { OneThingForm } from './element.ts';

if (!customElements.get('one-thing-form')) customElements.define('one-thing-form', OneThingForm);
