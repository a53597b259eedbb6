// Small phrases that several commands share.

import { percentOf } from '@onething/core';
import type { Language } from './language.ts';

export type Say = (zh: string, en: string) => string;
export const sayer =
  (language: Language): Say =>
  (zh, en) =>
    language === 'zh' ? zh : en;

/** A share, rounded down. */
export const percent = (part: number, whole: number): string => `${percentOf(part, whole) ?? '–'}${whole === 0 ? '' : ' %'}`;
export const change = (before: number, after: number): string => `${before} → ${after}`;
