// What says the same stays the same object, so that nothing is drawn again for it.

import { useMemo, useRef } from 'react';
import { equal, type Json } from '@onething/core';

/** A list in which whatever equals what had its id before is that very object. */
export function useSteady<T extends { readonly id: string }>(list: readonly T[]): T[] {
  const before = useRef<ReadonlyMap<string, T>>(new Map());
  return useMemo(() => {
    const steady = list.map((next) => {
      const was = before.current.get(next.id);
      return was && equal(was as unknown as Json, next as unknown as Json) ? was : next;
    });
    before.current = new Map(steady.map((each) => [each.id, each]));
    return steady;
  }, [list]);
}
