// How is a subject called, and is there one of it or many? Its type stays: data hang on it.

import type { Text } from '@onething/core';
import { command, put, refusal, retitle } from '../command.ts';

export const editSubject = command<{ readonly name: string; readonly title?: Text; readonly many?: boolean }>(
  'editSubject',
  ({ bundle }, { name, title, many }) => {
    const subject = Object.hasOwn(bundle.subjects, name) ? bundle.subjects[name] : undefined;
    if (!subject) return refusal('unknownSubject', { subject: name });
    if (title) retitle(subject, title);
    if (many !== undefined && many !== !!subject.many) put(subject, 'many', many || undefined);
    return undefined;
  }
);
