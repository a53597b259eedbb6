// What did a native form send? For the embedding example: each input by name, as the browser posted it.

import { readJson, type Language } from '@onething/core';
import { html, type Html } from '../http/html.ts';
import { sayIn } from '../text.ts';
import { layout } from './layout.ts';

/** Reads `application/x-www-form-urlencoded`; anything else is shown as nothing. */
export function echoPage(body: Uint8Array, type: string | undefined, lang: Language): Html {
  const t = sayIn(lang);
  const text = type?.startsWith('application/x-www-form-urlencoded') ? new TextDecoder().decode(body) : '';
  const fields = [...new URLSearchParams(text)];
  return layout(
    { lang, path: '/embedding', title: t('浏览器发来的内容', 'What the browser sent') },
    html`
<h1>${t('浏览器发来的内容', 'What the browser sent')}</h1>
<p class="lead">${t('没有保存。', 'Nothing of it was kept.')}</p>
${fields.length === 0 ? html`<p>${t('没有内容。', 'Nothing.')}</p>` : html`<dl class="terms">${fields.map(([name, value]) => html`<div><dt>${name}</dt><dd><pre tabindex="0">${pretty(value)}</pre></dd></div>`)}</dl>`}`
  );
}

function pretty(value: string): string {
  const { value: found } = readJson(value, '');
  return typeof found === 'object' ? JSON.stringify(found, null, 2) : value;
}
