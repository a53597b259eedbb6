// Where does the applicant fill in the form? The element on a page of its own; without JavaScript, the notice and the way to
// the window.

import type { Language } from '@onething/core';
import { shell } from '@onething/form/shell';
import { Html, html } from '../http/html.ts';
import type { Persona, Scenario } from '../scenarios.ts';
import { sayIn } from '../text.ts';
import { layout, link } from './layout.ts';

export interface Filling {
  readonly persona?: string | undefined;
  readonly held?: string | undefined;
  readonly long?: boolean;
}

export function fillPage({ name, composition, personas }: Scenario, lang: Language, { persona, held, long }: Filling): Html {
  const t = sayIn(lang);
  const sample = personas.find((p) => p.name === persona),
    holder = personas.find((p) => p.name === held);
  const address = (p: Persona): string => `/api/compositions/${name}/personas/${p.name}`;
  return layout(
    {
      lang,
      path: `/fill/${name}`,
      query: { persona: sample?.name, held: holder?.name, mode: long ? 'long' : undefined },
      title: composition.title[lang],
      scripts: ['/assets/fill.js']
    },
    html`
<h1>${composition.title[lang]}</h1>
${sample && html`<p class="note">${t('已填入示例数据：', 'Filled with sample data: ')}${sample.submission.title?.[lang] ?? sample.name}</p>`}
${holder && html`<p class="note">${t('证照上的数据会带出，来源写在旁边：', 'What the licences say is filled in, with its source beside it: ')}${holder.submission.title?.[lang] ?? holder.name}</p>`}
${new Html(
  shell(composition, {
    lang,
    attributes: {
      src: `/api/compositions/${name}`,
      endpoint: `/api/${lang}/submissions`,
      mode: long ? 'long' : undefined,
      'data-sample': sample && address(sample),
      drafts: sample ? 'off' : undefined,
      'data-held': holder && `${address(holder)}/held`
    },
    notice: { href: link(`/notice/${name}`, lang) },
    note: t(
      '带上告知单列出的材料，到政务服务大厅“一件事”窗口办理。',
      'Bring the documents that it lists to the one window of the service hall.'
    )
  })
)}`
  );
}
