// A widely used form library for JSON Schema, with its own validator, judging live.

import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { contend } from './contender.ts';

const ref = createRef<{ readonly validateForm: () => boolean }>();
let root: HTMLElement;

contend({
  mount({ schema }, host) {
    root = host;
    const ui = createRoot(host);
    flushSync(() =>
      ui.render(<Form ref={ref as never} schema={schema as never} validator={validator} liveValidate showErrorList={false} />)
    );
  },
  input: () => root.querySelector<HTMLInputElement>('input[type=text]'),
  condition: () => root.querySelector<HTMLInputElement>('#root_more'),
  count: () => root.querySelectorAll('.rjsf-field:not(.rjsf-field-object)').length,
  validate: () => ref.current!.validateForm(),
  message: () => root.querySelector('input[type=text]')?.closest('.rjsf-field')?.querySelector('.error-detail')?.textContent ?? ''
});
