// How is a diff told to staff? By audience: what applicants notice, what each department receives, what staff have to look at
// again. Short where little changed; what hardly matters (moved questions, shorter questionnaires) is marked quiet.

import type { BundleDiff, Composition, Language } from '@onething/core';
import { applicantLines } from './change/applicants.ts';
import { departmentLines } from './change/departments.ts';
import type { SaidGroup } from './change/said.ts';
import { speakerOf } from './change/speaker.ts';
import { staffLines } from './change/staff.ts';

export type { SaidGroup, SaidLine } from './change/said.ts';

/** What is said of a diff: a title, and parts with their lines. */
export interface DiffSaid {
  readonly title: string;
  readonly nothing?: string; // said when nothing changed
  readonly parts: readonly SaidPart[];
}
export interface SaidPart {
  readonly audience: 'applicants' | 'departments' | 'staff';
  readonly title: string;
  readonly groups: readonly SaidGroup[];
}

/** A diff in sentences, grouped by whom it concerns. */
export function sayDiff(diff: BundleDiff, before: Composition, after: Composition, language: Language): DiffSaid {
  const speaker = speakerOf(before, after, language),
    { t } = speaker;
  const unmoved = diff.departments.filter((d) => d.changes.length === 0).map((d) => d.title[language]);
  const departments = diff.departments
    .filter((d) => d.changes.length)
    .map((d): SaidGroup => ({ title: d.title[language], lines: departmentLines(d.changes, speaker) }));
  const staff = staffLines(diff.staff, speaker);
  const parts: SaidPart[] = [
    { audience: 'applicants', title: t('对申请人', 'For applicants'), groups: applicantLines(diff.applicants, speaker) },
    {
      audience: 'departments',
      title: t('对各部门', 'For departments'),
      groups: [
        ...departments,
        ...(departments.length && unmoved.length
          ? [{ title: t('不受影响', 'Not affected'), lines: [{ text: speaker.list(unmoved) }] }]
          : [])
      ]
    },
    { audience: 'staff', title: t('须由工作人员处理或知悉', 'For staff to settle or to know'), groups: staff }
  ];
  const some = parts.filter((p) => p.groups.length);
  const versions =
    diff.before.version === diff.after.version
      ? ''
      : t(`(版本 ${diff.before.version} → ${diff.after.version})`, ` (version ${diff.before.version} → ${diff.after.version})`);
  return {
    title: diff.after.title[language] + versions,
    ...(some.length === 0 && { nothing: t('两个版本没有区别。', 'The two versions do not differ.') }),
    parts: some
  };
}
