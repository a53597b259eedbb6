// Which things can be done here as one? The scenarios, what each puts together, and persons with whose data to try it.

import { allItems, figuresOf, ledger, type Language } from '@onething/core';
import { html, type Html } from '../http/html.ts';
import type { Persona, Scenario } from '../scenarios.ts';
import { sayIn } from '../text.ts';
import { layout, link } from './layout.ts';

export function startPage(scenarios: readonly Scenario[], lang: Language): Html {
  const t = sayIn(lang);
  return layout(
    { lang, path: '/', title: t('开始', 'Start') },
    html`
<h1>${t('几个部门的事，一张表办成', 'Several departments, one form')}</h1>
<p class="lead">${t('选一件要办的事。每项数据只问一次，提交后每个部门只收到自己要的内容。', 'Choose what you want to do. Every datum is asked once; each department then receives just what it asked for.')}</p>
<ul class="cards" role="list">
${scenarios.map((scenario) => card(scenario, lang))}
</ul>`
  );
}

function card({ name, composition, personas }: Scenario, lang: Language): Html {
  const t = sayIn(lang);
  const { before, after } = figuresOf(ledger(allItems(composition), {})).lines;
  const items = composition.items,
    departments = new Set(items.map((item) => item.department)).size;
  return html`<li class="card">
<h2>${composition.title[lang]}</h2>
<p>${t(
    `最多 ${items.length} 个事项、${departments} 个部门。各部门的表一共 ${before} 栏，合起来填 ${after} 栏。`,
    `Up to ${items.length} items at ${departments} departments. Their own forms have ${before} lines; the one form leaves ${after} to fill in.`
  )}</p>
<p><a class="button" href="${link(`/fill/${name}`, lang)}">${t('开始填写', 'Fill in the form')}<span class="hidden">${t(`：${composition.title[lang]}`, `: ${composition.title[lang]}`)}</span></a></p>
<details>
<summary>${t('包括哪些事项', 'What it puts together')}<span class="hidden">${t(`：${composition.title[lang]}`, `: ${composition.title[lang]}`)}</span></summary>
<ul class="plain">${items.map((item) => html`<li>${item.title[lang]} <span class="soft">${item.departmentTitle?.[lang] ?? item.department}</span></li>`)}</ul>
</details>
<h3>${t('用示例数据试填', 'Try with sample data')}</h3>
<ul class="personas" role="list">${personas.map((persona) => personaItem(persona, { name, composition }, lang))}</ul>
</li>`;
}

function personaItem(
  { name: persona, submission }: Persona,
  { name, composition }: Pick<Scenario, 'name' | 'composition'>,
  lang: Language
): Html {
  const t = sayIn(lang);
  const book = ledger(composition, submission.record as never),
    { items } = book,
    { lines, days } = figuresOf(book);
  return html`<li><a href="${link(`/fill/${name}`, lang, { persona })}">${submission.title?.[lang] ?? persona}</a>
<span class="soft">${t(
    `${items.length} 个事项，${lines.before} 栏 → ${lines.after} 栏，${days.before} 个工作日 → ${days.after} 个工作日`,
    `${items.length} item${items.length === 1 ? '' : 's'}, ${lines.before} lines → ${lines.after}, ${days.before} working days → ${days.after}`
  )}</span>
<a class="more" href="${link(`/fill/${name}`, lang, { held: persona })}">${t('自己填，只带出证照上的数据', 'fill it in yourself, with what the licences say')}<span class="hidden">${t(`：${submission.title?.zh ?? persona}`, `: ${submission.title?.en ?? persona}`)}</span></a></li>`;
}
