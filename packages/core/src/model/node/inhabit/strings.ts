// Which strings? What a node says of them, as the patterns' room takes it.

import type { StringSet } from '../../pattern/pattern.ts';
import type { Node } from '../node.ts';

export function stringSet(n: Node): StringSet {
  const except = n.not && [...n.not.values()].filter((v) => typeof v === 'string');
  return { ...n.str, ...(except?.length ? { except } : {}) } as StringSet;
}
