// What follows from a draft? The same as from any bundle: the item alone is composed beside the page, in a store of its own, so
// that editors of conditions, readings and suggestions work in the item's own subjects.

import { useEffect, useMemo, useState } from 'react';
import { deriverOn, workerPort } from '../../derived/deriver.ts';
import { emptyDocument } from '../../document/document.ts';
import { alone, workable, type Draft } from '../../document/item-draft.ts';
import { NO_HISTORY } from '../../history/history.ts';
import { createStore } from '../../store/store.ts';
import { useDesk, type Desk } from '../../store/use-store.ts';

const PAUSE = 150;

export function useDraftDesk(draft: Draft): Desk | undefined {
  const outer = useDesk(),
    [desk, setDesk] = useState<Desk>();
  const {
    catalogue,
    bundle: { jurisdiction }
  } = outer.store.get().doc;
  const documentOf = useMemo(
    () => (given: Draft) => {
      const item = workable(given, catalogue);
      return item && alone(item, catalogue, jurisdiction);
    },
    [catalogue, jurisdiction]
  );
  useEffect(() => {
    const deriver = deriverOn(workerPort()),
      doc = documentOf(draft) ?? emptyDocument(catalogue, 'alone', { zh: '…', en: '…' });
    const store = createStore({ doc, history: NO_HISTORY }, outer.store.get().session, deriver);
    setDesk({ ...outer, store, deriver });
    return () => store.close();
    // one store for as long as the editor is open
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      const doc = documentOf(draft);
      if (doc) desk?.store.open({ doc, history: NO_HISTORY });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [desk, draft, documentOf]);
  return desk;
}
