// Which words are coloured? Those of severity, on a terminal alone, and never where NO_COLOR is set (no-color.org).

import type { Severity } from '@onething/core';

export type Paint = (text: string, severity: Severity) => string;

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

export const plain: Paint = (text) => text;
const coloured: Paint = (text, severity) => `\u001b[${COLOURS[severity]}m${text}\u001b[39m`;

export const paintFor = (terminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint =>
  terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? coloured : plain;
