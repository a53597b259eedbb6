// What stands in the way of handling a thing at once, online, nearby, in one visit? One sentence an obstacle.

import type { Language, Obstacle, Way } from '@onething/core';

const WAYS: Readonly<Record<Way, Readonly<Record<Language, string>>>> = {
  atOnce: { zh: '马上办', en: 'at once' },
  online: { zh: '网上办', en: 'online' },
  nearby: { zh: '就近办', en: 'nearby' },
  oneVisit: { zh: '一次办', en: 'in one visit' }
};

/** A way by its name. */
export const sayWay = (way: Way, language: Language): string => WAYS[way][language];

/** row: what a row of an item's list is called; left out, as the list has it. */
export function sayObstacle(
  { code, facts }: Obstacle,
  language: Language,
  row: (id: string) => string = () => String(facts['title'])
): string {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const { days, visits } = facts;
  switch (code) {
    case 'days':
      return t(
        `要 ${days} 个${facts['unit'] === 'calendar' ? '自然日' : '工作日'}`,
        `takes ${days} ${facts['unit'] === 'calendar' ? 'calendar' : 'working'} day${days === 1 ? '' : 's'}`
      );
    case 'noLimit':
      return t('没有写明时限', 'no time limit is stated');
    case 'waits':
      return t(`要等别的事项,${days} 个工作日后才能开始`, `waits for other items, ${days} working day${days === 1 ? '' : 's'}`);
    case 'step':
      return t(`有特别程序:${facts['step']}`, `has a special step: ${facts['stepEn']}`);
    case 'notOnline':
      return facts['depth'] === 'file'
        ? t('网上只能申请,还要线下交件或领证', 'can be filed online, not finished there')
        : facts['depth'] === 'inform'
          ? t('网上只能查询', 'online there is only information')
          : t('不能网上办理', 'cannot be done online');
    case 'original':
      return t(`要收回“${row(String(facts['row']))}”的原件`, `the original of "${row(String(facts['row']))}" is kept`);
    case 'notNearby':
      return t('只能到指定窗口', 'only at its own window');
    case 'visits':
      return t(`要到场 ${visits} 次`, `takes ${visits} visits`);
    case 'noVisits':
      return t('没有写明到场次数', 'the number of visits is not stated');
  }
}
