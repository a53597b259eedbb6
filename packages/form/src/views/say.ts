// How is a fault said? What to do, in plain words; for numbers with a check character, which character looks wrong.

import type { Problem, Standing } from '@onething/core/live';
import { creditFault, residentFault } from '../store/character.ts';
import { controlOf, type Control } from '../store/kinds.ts';
import type { View } from './view.ts';

type Fault = Pick<Problem, 'code' | 'limit' | 'path'>;

export function sayMissing({ m }: View, title: string, { kind }: Control, isQuestion = false): string {
  if (isQuestion) return m.required['answer']!(title);
  switch (kind) {
    case 'declaration':
      return m.required['tick']!(title);
    case 'signature':
      return m.required['sign']!(title);
    case 'table':
      return m.required['table']!(title);
    case 'yesno':
    case 'radio':
    case 'select':
    case 'combobox':
    case 'checkboxes':
      return m.required['choose']!(title);
    default:
      return m.required['fill']!(title);
  }
}

export function sayFault(view: View, standing: Standing, { code, limit }: Fault, value: unknown): string {
  const { m } = view,
    unit = standing.datum?.unit ?? '',
    { mode, format } = controlOf(standing);
  // what helps to mend it: a number of eleven digits is not merely too long
  if (code === 'type' && mode === 'numeric') code = 'integer';
  if (code === 'maxLength' && format?.startsWith('cn-')) {
    code = 'format';
    limit = format;
  }
  if (code === 'format' && typeof value === 'string') {
    if (limit === 'cn-resident-id') {
      const fault = residentFault(value);
      if (fault) return m.character('resident', fault);
    }
    if (limit === 'cn-credit-code') {
      const fault = creditFault(value);
      if (fault) return m.character('credit', fault);
    }
  }
  if (code === 'anyOf' && Array.isArray(limit))
    return m.fault(
      code,
      limit.map((key) => view.titleOf(String(key)) || String(key)),
      unit
    );
  if (code === 'derived' && typeof limit === 'string') return m.fault(code, view.titleOf(limit), unit);
  return m.fault(code, limit, unit);
}

const NAMED = new Set(['maxLength', 'minLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'enum', 'pattern']);

/** The first fault of a datum itself, with who wants it so when that is not everybody. */
export function errorOf(view: View, standing: Standing, touched: boolean): string | undefined {
  if (!touched) return undefined;
  const { store } = view,
    control = view.controlAt(standing);
  const refused = store.refused.find((p) => p.path[0] === standing.key && p.path.length < 3);
  if (standing.missing) return sayMissing(view, view.titleOf(standing.key), control, !standing.datum);
  const fault = standing.faults.find((f) => f.path.length < 3);
  if (fault) {
    const problem = store.live.problem(standing, fault);
    const asks = new Set((standing.datum?.asks ?? []).filter((a) => store.live.active.has(a.item)).map((a) => a.item as string));
    const who =
      NAMED.has(fault.keyword) && problem.items.length && problem.items.length < asks.size
        ? view.m.limitBy('', view.m.wantedBy(view.m.list(problem.items.map((id) => view.itemTitle(id)))))
        : '';
    return sayFault(view, standing, problem, standing.value) + who;
  }
  return refused && sayFault(view, standing, refused, standing.value);
}

/** The fault of a cell. */
export function cellError(view: View, table: Standing, cell: Standing, row: number, touched: boolean): string | undefined {
  if (!touched) return undefined;
  const fault = [...table.faults, ...view.store.refused.map((p) => ({ keyword: p.code, path: p.path, limit: p.limit }))].find(
    (f) => f.path[0] === table.key && f.path[1] === row && f.path[2] === cell.key
  );
  if (!fault) return undefined;
  const control = controlOf(cell);
  return fault.keyword === 'required'
    ? sayMissing(view, view.t(cell.datum?.title), control)
    : sayFault(view, cell, { code: fault.keyword, ...fault }, cell.value);
}
