// What does a person read when something could not be done? Both languages, the asked-for one first.

import type { Language } from '@onething/core';
import { html } from '../http/html.ts';
import { page, json, type Answer } from '../http/exchange.ts';
import type { Text } from '../text.ts';
import { layout, link } from './layout.ts';

/** A page for people, or JSON where the address is one for programs. */
export function fault(status: number, text: Text, lang: Language, forProgram: boolean, details: object = {}): Answer {
  if (forProgram) return json({ error: text, ...details }, status);
  const other: Language = lang === 'zh' ? 'en' : 'zh';
  return page(
    layout(
      { lang, path: '/', title: text[lang] },
      html`<h1>${text[lang]}</h1>
<p lang="${other === 'zh' ? 'zh-CN' : 'en'}">${text[other]}</p>
<p><a href="${link('/', lang)}">${lang === 'zh' ? '回到开始' : 'Back to the start'}</a></p>`
    ),
    status
  );
}
