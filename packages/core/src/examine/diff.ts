// What changes from one version of a bundle to the next? For applicants: what is asked, brought, waited for. For each
// department: what its dossiers receive. For staff: which decisions went stale, which conflicts came or went. Decided by what
// the two compositions mean, not by how their sources are written.

import type { Bundle, Composition, Item } from '../model/generated/documents.ts';
import { datumChanges, questionChanges, ruleChanges, sectionChanges } from './diff/data.ts';
import { departmentDiffs } from './diff/departments.ts';
import { documentChanges } from './diff/documents.ts';
import { burdenChanges, handlingChanges, itemChanges, simulated, simulatedFindings } from './diff/items.ts';
import { staffChanges } from './diff/staff.ts';
import type { ApplicantChange, BundleDiff, VersionOf } from './diff/types.ts';
import type { SimulateOptions } from './simulate.ts';

export type * from './diff/types.ts';

/** What two versions are compared with. */
export interface DiffOptions extends SimulateOptions {
  /** false: days, visits and copies are not weighed over all situations, which takes the most time. */
  readonly burden?: boolean;
}

/** What changed between two compositions; nothing (`isUnchanged`) where they mean the same. Throws nothing. */
export function diff(before: Composition, after: Composition, { burden = true, ...options }: DiffOptions = {}): BundleDiff {
  const told: ApplicantChange[] = [
    ...itemChanges(before, after),
    ...handlingChanges(before, after),
    ...questionChanges(before, after),
    ...datumChanges(before, after),
    ...ruleChanges(before, after),
    ...documentChanges(before, after),
    ...sectionChanges(before, after)
  ];
  const departments = departmentDiffs(before, after);
  // where nothing changed there is nothing to weigh
  const weighed = burden && (told.length > 0 || departments.some((d) => d.changes.length)) ? simulated(before, after, options) : undefined;
  const seen = {
    before: weighed ? simulatedFindings(weighed.before, before) : [],
    after: weighed ? simulatedFindings(weighed.after, after) : []
  };
  return {
    kind: 'diff',
    before: versionOf(before),
    after: versionOf(after),
    applicants: [...told, ...(weighed ? burdenChanges(weighed) : [])],
    departments,
    staff: staffChanges(before, after, seen)
  };
}

const versionOf = ({ id, version, title }: Composition): VersionOf => ({ id, version, title });

/** Whether the two versions are the same to applicants, departments and staff. */
export const isUnchanged = ({ applicants, departments, staff }: BundleDiff): boolean =>
  applicants.length === 0 && staff.length === 0 && departments.every((d) => d.changes.length === 0);

/** A bundle of one item alone, to compare two versions of it: its subjects are the bundle's. */
export function bundleOfItem(item: Item): Bundle {
  return {
    kind: 'bundle',
    id: item.id,
    version: item.version,
    title: item.title,
    items: [{ item: item.id }],
    subjects: Object.fromEntries(
      Object.entries(item.subjects).map(([name, { type, title, many }]) => [
        name,
        { type, title: title ?? item.title, ...(many && { many }) }
      ])
    )
  } as unknown as Bundle;
}
