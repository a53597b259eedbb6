import { expect, test } from 'vitest';
import { html } from './html.ts';

const page = (part: Parameters<typeof html>[1]): string => html`<p title="${part}">${part}</p>`.text;

test('escapes values, in text and in attributes', () => {
  expect(page(`<b>"'&`)).toBe('<p title="&lt;b&gt;&quot;&#39;&amp;">&lt;b&gt;&quot;&#39;&amp;</p>');
});

test('keeps what a template made, joins lists, leaves nothing for nothing', () => {
  expect(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${false}${undefined}</ul>`.text).toBe('<ul><li>1</li><li>2</li></ul>');
});
