// How does the element stand in a page of one's own? The examples of `examples/embedding`, each opened as it is.

import type { Language } from '@onething/core';
import { html, type Html } from '../http/html.ts';
import { sayIn, type Text } from '../text.ts';
import { layout, link } from './layout.ts';

export const EMBEDDINGS: readonly { readonly name: string; readonly title: Text; readonly about: Text }[] = [
  { name: 'plain', title: { zh: '纯 HTML', en: 'Plain HTML' }, about: { zh: '一个脚本，一个标签。', en: 'One script, one tag.' } },
  { name: 'react', title: { zh: 'React', en: 'React' }, about: { zh: '属性和事件都有类型。', en: 'Properties and events are typed.' } },
  {
    name: 'vue',
    title: { zh: 'Vue', en: 'Vue' },
    about: { zh: '单文件组件里的自定义元素。', en: 'A custom element in a single-file component.' }
  },
  {
    name: 'native-form',
    title: { zh: '放进原生 form', en: 'Inside a native form' },
    about: { zh: '整张表是一个表单控件，和别的输入框一起提交。', en: 'The whole form is one control, sent with the other inputs.' }
  },
  {
    name: 'portal',
    title: { zh: '城市门户的样式', en: 'Themed like a city portal' },
    about: { zh: '只用自定义属性和 part，浅色和深色。', en: 'By custom properties and parts alone, light and dark.' }
  },
  {
    name: 'strict-policy',
    title: { zh: '严格的内容安全策略', en: 'Strict content security policy' },
    about: { zh: '页面自己写明策略，并列出违反策略的次数。', en: 'The page states the policy and counts what breaks it.' }
  }
];

export function embeddingPage(lang: Language): Html {
  const t = sayIn(lang);
  return layout(
    { lang, path: '/embedding', title: t('嵌入', 'Embedding') },
    html`
<h1>${t('嵌入到自己的网页', 'In a page of your own')}</h1>
<p class="lead">${t('源码在 examples/embedding，每个例子都很小。', 'The sources are in examples/embedding; each example is small.')}</p>
<ul class="list" role="list">${EMBEDDINGS.map(({ name, title, about }) => html`<li><a href="${link(`/embedding/${name}/`, lang)}">${title[lang]}</a> <span class="soft">${about[lang]}</span></li>`)}</ul>`
  );
}
