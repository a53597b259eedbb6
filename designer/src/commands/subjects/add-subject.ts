// Who or what is the bundle about? One more person, place or thing, of a type of the catalogue.

import type { BundleSubject } from '@onething/core';
import { command, isId, owned, refusal } from '../command.ts';

export interface AddSubject extends BundleSubject {
  readonly name: string;
}

export const addSubject = command<AddSubject>('addSubject', ({ bundle, catalogue }, { name, ...subject }) => {
  if (!isId(name)) return refusal('badId', { id: name });
  if (Object.hasOwn(bundle.subjects, name)) return refusal('subjectTaken', { subject: name });
  if (!Object.hasOwn(catalogue.subjectTypes, subject.type)) return refusal('unknownType', { type: subject.type });
  bundle.subjects[name] = owned(subject);
  return undefined;
});
