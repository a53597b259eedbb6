// A person settles what the fields mean. The decision remembers the fields as they are now; when they change, it goes stale.

import { digestOfFields, type Decision } from '@onething/core';
import { itemMap } from '../../document/document.ts';
import { textOfRef } from '../../document/fields.ts';
import { command, isId, owned, refusal, unsigned } from '../command.ts';

export type Decide = Omit<Decision, 'on'>;

export const decide = command<Decide>('decide', ({ bundle }, decision, doc) => {
  const list = (bundle.decisions ??= []);
  const missing = unsigned(decision) ?? lacking(decision);
  if (missing) return missing;
  if (!isId(decision.id)) return refusal('badId', { id: decision.id });
  if (list.some((d) => d.id === decision.id)) return refusal('idTaken', { id: decision.id });
  const on = digestOfFields(decision.fields, itemMap(doc));
  if (on === undefined) return refusal('unknownField', { fields: decision.fields.map((f) => textOfRef(f)) });
  const settled = settledBefore(decision, doc.bundle.decisions ?? []);
  if (settled) return refusal('alreadySettled', { decision: settled.id });
  list.push(owned({ ...decision, on }));
  return undefined;
});

const NEEDS: Readonly<Record<Decision['kind'], readonly ('data' | 'map' | 'title' | 'when' | 'value')[]>> = {
  keepApart: [],
  drop: [],
  same: ['data'],
  codeMap: ['data', 'map'],
  convert: ['data', 'map'],
  finer: ['data'],
  relabel: ['data', 'title'],
  onlyWhen: ['when'],
  fixed: ['value']
};
export const needsOf = (kind: Decision['kind']): readonly ('data' | 'map' | 'title' | 'when' | 'value')[] => NEEDS[kind];

const lacking = (decision: Decide) => {
  const member = NEEDS[decision.kind].find((m) => decision[m] === undefined || (m === 'data' && decision.data!.length === 0));
  return member && refusal('decisionNeeds', { kind: decision.kind, member });
};

/** What a field is can be settled once; its label and its situation are other matters. */
const ASIDE: readonly Decision['kind'][] = ['relabel', 'onlyWhen'];

function settledBefore(decision: Decide, list: readonly Decision[]): Decision | undefined {
  const mine = new Set(decision.fields.map((f) => textOfRef(f)));
  const family = (kind: Decision['kind']): string => (ASIDE.includes(kind) ? kind : 'what');
  return list.find((d) => family(d.kind) === family(decision.kind) && d.fields.some((f) => mine.has(textOfRef(f))));
}
