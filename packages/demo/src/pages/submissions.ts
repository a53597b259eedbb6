// Which submissions are kept on this computer? The latest first.

import type { Language } from '@onething/core';
import { html, type Html } from '../http/html.ts';
import type { Case } from '../store.ts';
import { sayIn } from '../text.ts';
import { layout, link } from './layout.ts';
import { timeText } from './submission.ts';

export function submissionsPage(cases: readonly Case[], lang: Language): Html {
  const t = sayIn(lang);
  return layout(
    { lang, path: '/submissions', title: t('已提交', 'Submitted') },
    html`
<h1>${t('已提交的申请', 'Submissions')}</h1>
<p class="lead">${t('都存在本机的 .onething 文件夹里，删掉文件夹就没有了。', 'They are kept in the folder .onething of this computer; remove the folder, and they are gone.')}</p>
${
  cases.length === 0
    ? html`<p>${t('还没有。', 'None yet.')} <a href="${link('/', lang)}">${t('去填一份', 'Fill in a form')}</a></p>`
    : html`<ul class="list" role="list">${cases.map(
        ({ number, at, composition, dossiers }) => html`<li>
<a href="${link(`/submissions/${number}`, lang)}">${composition.title[lang]} <span class="number">${number}</span></a>
<span class="soft">${timeText(at, lang, composition)} · ${t(`${dossiers.length} 个事项`, `${dossiers.length} item${dossiers.length === 1 ? '' : 's'}`)}</span></li>`
      )}</ul>`
}`
  );
}
