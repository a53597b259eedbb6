// How is a value shown to read: its words, not its code.

import { isArray, type Json, type Standing } from '@onething/core/live';
import { controlOf, type Control } from '../store/kinds.ts';
import { grouped, textOf } from '../store/text.ts';
import type { View } from './view.ts';

export function shown(view: View, standing: Standing, value: Json | undefined, control: Control = view.controlAt(standing)): string {
  const { m, t } = view;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return control.kind === 'declaration' && value ? m.agree : value ? m.yes : m.no;
  if (isArray(value)) return m.list(value.map((v) => shown(view, standing, v, control)));
  const options = standing.datum?.options ?? view.question(standing.key)?.options;
  const option = options?.find((o) => o.code === value);
  if (option) return t(option.title);
  const text = typeof value === 'number' ? grouped(value) : textOf(value);
  return standing.datum?.unit && control.kind === 'number' ? `${text} ${standing.datum.unit}` : text;
}

export const cellShown = (view: View, cell: Standing): string => shown(view, cell, cell.value, controlOf(cell));
