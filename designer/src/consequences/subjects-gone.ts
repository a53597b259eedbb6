// A subject left the bundle: alignments with it are undone, sections name it no more.

import { readSubject } from '@onething/core';
import type { Consequence } from './consequence.ts';

export const subjectsGone: Consequence = ({ bundle }, before) => {
  const gone = new Set(Object.keys(before.bundle.subjects).filter((name) => !Object.hasOwn(bundle.subjects, name)));
  if (gone.size === 0) return;
  for (const entry of bundle.items) {
    for (const [mine, theirs] of Object.entries(entry.subjects ?? {}))
      if (gone.has(readSubject(String(theirs)).name)) delete entry.subjects![mine];
    if (entry.subjects && Object.keys(entry.subjects).length === 0) delete entry.subjects;
  }
  for (const section of bundle.sections ?? []) {
    if (section.subjects?.some((name) => gone.has(name))) section.subjects = section.subjects.filter((name) => !gone.has(name));
  }
};
