import { compose } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { documentOf, usedItems } from '../../document/document.ts';
import { bundleOf, catalogue, library } from '../../testing/examples.ts';
import { alignSubject } from './align-subject.ts';

const doc = documentOf(bundleOf('restaurant'), catalogue, library);

describe('aligning a subject', () => {
  it('keeps what was before a change apart from what is after it', () => {
    const outcome = alignSubject(doc, { id: 'FIRE', subject: 'premises', to: 'premises@before' });
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    const askers = (key: string): readonly string[] =>
      compose(catalogue, usedItems(outcome.doc), outcome.doc.bundle)
        .data.find((d) => d.key === key)
        ?.asks.map((a) => a.item as string) ?? [];
    expect(askers('premises@before.address.door')).toEqual(['FIRE']);
    expect(askers('premises.address.door')).not.toContain('FIRE');
    expect(askers('premises.address.door').length).toBeGreaterThan(0);
  });
});
