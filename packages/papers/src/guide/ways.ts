// Which items can be handled at once, online, nearby, in one visit, and what stands in the way?

import { WAYS, fourWaysOfItem, type Block, type ComposedItem } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { under } from '../paper/heading.ts';
import { sayObstacle, sayWay } from '../words/ways.ts';

export function wayBlocks(scope: GuideScope): Block[] {
  const { items, teller, language } = scope,
    { t } = teller;
  return under(
    t('马上办、网上办、就近办、一次办', 'At once, online, nearby, in one visit'),
    items.length
      ? [
          {
            kind: 'table',
            caption: t('能不能这样办,还差什么', 'Whether it can be done so, and what stands in the way'),
            rowHeaders: true,
            head: [t('事项', 'Item'), ...WAYS.map((way) => sayWay(way, language))],
            rows: items.map((item) => [teller.item(item.id), ...cells(item, scope)])
          }
        ]
      : []
  );
}

function cells(item: ComposedItem, { teller, language }: GuideScope): string[] {
  const ways = fourWaysOfItem(item);
  const row = (id: string): string => {
    const found = item.materials?.find((r) => r.id === id);
    return found ? teller.row(found) : id;
  };
  return WAYS.map((way) =>
    ways[way].length === 0 ? teller.t('可以', 'yes') : ways[way].map((o) => sayObstacle(o, language, row)).join(teller.t(';', '; '))
  );
}
