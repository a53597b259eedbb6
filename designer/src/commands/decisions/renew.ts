// The fields changed since, and a person has looked again: the decision holds for them as they are now.

import { digestOfFields } from '@onething/core';
import { itemMap, type Signature } from '../../document/document.ts';
import { command, refusal, unsigned } from '../command.ts';

export const renew = command<Signature & { readonly id: string }>('renew', ({ bundle }, { id, by, reason, at }, doc) => {
  const decision = bundle.decisions?.find((d) => d.id === id),
    asWas = doc.bundle.decisions?.find((d) => d.id === id);
  if (!decision || !asWas) return refusal('unknownDecision', { decision: id });
  const missing = unsigned({ by, reason, at });
  if (missing) return missing;
  const on = digestOfFields(asWas.fields, itemMap(doc));
  if (on === undefined) return refusal('unknownField', { fields: asWas.fields.map((f) => f.item) });
  if (on === asWas.on) return refusal('decisionHolds', { decision: id });
  Object.assign(decision, { by, reason, at, on });
  return undefined;
});
