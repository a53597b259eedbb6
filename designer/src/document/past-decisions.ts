// Which decisions were taken back or renewed? What the gestures of this work remember: going back through them shows each
// decision as it was before it changed. The newest first.

import { applyPatches } from 'immer';
import type { Decision } from '@onething/core';
import type { History } from '../history/history.ts';
import type { DesignDocument } from './document.ts';

export interface PastDecision {
  readonly how: 'withdrawn' | 'renewed';
  readonly decision: Decision;
}

export function pastDecisions(doc: DesignDocument, { past }: History): readonly PastDecision[] {
  const out: PastDecision[] = [];
  for (const { inverse } of past.toReversed()) {
    const before = applyPatches(doc, inverse) as DesignDocument;
    if (before.bundle.decisions !== doc.bundle.decisions) out.push(...changes(before.bundle.decisions ?? [], doc.bundle.decisions ?? []));
    doc = before;
  }
  return out;
}

function changes(before: readonly Decision[], after: readonly Decision[]): readonly PastDecision[] {
  return before.flatMap((decision): PastDecision[] => {
    const now = after.find((d) => d.id === decision.id);
    if (!now) return [{ how: 'withdrawn', decision }];
    return now.at !== decision.at || now.on !== decision.on ? [{ how: 'renewed', decision }] : [];
  });
}
