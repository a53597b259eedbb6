// How is it said that an item comes, goes, or applies to others?

import type { ItemChange } from '@onething/core';
import type { SaidLine } from './said.ts';
import type { Speaker } from './speaker.ts';

export function itemLine({ change, before, after, aspects, shift }: ItemChange, speaker: Speaker): SaidLine[] {
  const { t, quote, language, condition, answers } = speaker,
    name = quote((after ?? before)!.title[language]);
  if (change === 'added')
    return [
      {
        text: t(
          `新增事项${name}${after!.when ? `,办理的情形:${condition(after!.when)}` : ''}`,
          `New item ${name}${after!.when ? `, when ${condition(after!.when)}` : ''}`
        )
      }
    ];
  if (change === 'removed') return [{ text: t(`不再含事项${name}`, `Item ${name} is no longer part of it`) }];
  const renamed = aspects.includes('title')
    ? [{ text: t(`事项${quote(before!.title[language])}改称${name}`, `Item ${quote(before!.title[language])} is called ${name}`) }]
    : [];
  if (!shift) return renamed;
  const newly =
    shift.newly &&
    (Object.keys(shift.newly).length
      ? t(`现在要办的,例如:${answers(shift.newly)}`, `needed newly, for example: ${answers(shift.newly)}`)
      : undefined);
  const noLonger =
    shift.noLonger &&
    (Object.keys(shift.noLonger).length
      ? t(`不用再办的,例如:${answers(shift.noLonger)}`, `no longer needed, for example: ${answers(shift.noLonger)}`)
      : undefined);
  const examples = [newly, noLonger].filter((x) => x !== undefined).join(t(';', '; '));
  return [
    ...renamed,
    {
      text:
        t(
          `${name}的办理情形:${condition(before!.when, 'before')} → ${condition(after!.when)}`,
          `${name} applies: ${condition(before!.when, 'before')} → ${condition(after!.when)}`
        ) + (examples ? t(`(${examples})`, ` (${examples})`) : '')
    }
  ];
}
