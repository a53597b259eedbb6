// Do TypeScript users of each framework get what is promised? The compiler judges; nothing runs.

import { expectTypeOf, test } from 'vitest';
import type { Composition } from '@onething/core/live';
import type { JSX } from 'react';
import type { GlobalComponents } from 'vue';
import type { OneThingFormEventMap, Receipt } from '../contract.ts';
import type { OneThingForm } from '../element.ts';
import './react.ts';
import './vue.ts';

test('React knows the tag, its properties and its events', () => {
  type Props = JSX.IntrinsicElements['one-thing-form'];
  expectTypeOf<Props['mode']>().toEqualTypeOf<'pages' | 'long' | undefined>();
  expectTypeOf<Props['composition']>().toEqualTypeOf<Composition | undefined>();
  expectTypeOf<NonNullable<Props['ononething-receipt']>>()
    .parameter(0)
    .toHaveProperty('detail')
    .toEqualTypeOf<{ readonly receipt: Receipt }>();
  expectTypeOf<Props>().not.toHaveProperty('ononething-nothing');
});

test('Vue knows the tag, its properties and its events', () => {
  type Instance = InstanceType<GlobalComponents['one-thing-form']>;
  expectTypeOf<Instance['$props']['drafts']>().toEqualTypeOf<'local' | 'off' | undefined>();
  expectTypeOf<Instance['$emit']>().toBeCallableWith(
    'onething-page',
    new CustomEvent('onething-page', { detail: { page: 'review', from: 'situation' } })
  );
});

test('Angular and plain TypeScript hear typed events: templates are checked by the listeners of the tag', () => {
  const listen = (form: HTMLElementTagNameMap['one-thing-form']): void => {
    form.addEventListener('onething-receipt', (event) => {
      expectTypeOf(event.detail.receipt).toEqualTypeOf<Receipt>();
    });
    form.addEventListener('click', (event) => {
      expectTypeOf(event).toEqualTypeOf<PointerEvent>();
    });
    const turned = ({ detail }: OneThingFormEventMap['onething-page']): void => {
      expectTypeOf(detail.from).toEqualTypeOf<string>();
    };
    form.removeEventListener('onething-page', turned);
    // @ts-expect-error: another event's listener
    form.addEventListener('onething-receipt', turned);
  };
  expectTypeOf(listen).parameter(0).toEqualTypeOf<OneThingForm>();
});
