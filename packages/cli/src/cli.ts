// Which command is meant, and how does it end? Commands give data; what people read is made here and in output/. What each exit
// code means stands in options/help.ts.

import { readFileSync } from 'node:fs';
import * as cities from './commands/cities.ts';
import * as check from './commands/check.ts';
import * as compose from './commands/compose.ts';
import * as demo from './commands/demo.ts';
import * as diff from './commands/diff.ts';
import * as explain from './commands/explain.ts';
import * as flow from './commands/flow.ts';
import * as guide from './commands/guide.ts';
import * as join from './commands/join.ts';
import * as ledger from './commands/ledger.ts';
import * as notice from './commands/notice.ts';
import * as plan from './commands/plan.ts';
import * as simulate from './commands/simulate.ts';
import * as split from './commands/split.ts';
import * as stamp from './commands/stamp.ts';
import * as types from './commands/types.ts';
import * as ways from './commands/ways.ts';
import { languageOf, type Language } from './output/language.ts';
import { Misuse } from './output/misuse.ts';
import { paintFor } from './output/paint.ts';
import { helpOf, overview } from './options/help.ts';
import { parse, type Typed } from './options/parse.ts';
import type { Command } from './command.ts';
import { Unreadable, WrongAnswers } from './files.ts';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Is somebody looking: at what comes out, at what is told beside it? */
  readonly terminal?: { readonly out: boolean; readonly err: boolean };
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  compose,
  split,
  join,
  explain,
  diff,
  plan,
  simulate,
  ledger,
  cities,
  notice,
  guide,
  flow,
  ways,
  types,
  stamp,
  demo
};

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv, io.env);
  const isJson = argv.includes('--json');
  try {
    return await answered(parse(argv, COMMANDS), language, io);
  } catch (error) {
    if (error instanceof Misuse) {
      io.err(misused(error, language));
      return 2;
    }
    if (!(error instanceof Unreadable || error instanceof WrongAnswers)) throw error;
    if (isJson) io.out(JSON.stringify({ problems: error.problems }, null, 2) + '\n');
    io.err(error.inWords(language) + '\n');
    return error.exitCode;
  }
}

async function answered({ name = '', command, args, values }: Typed, language: Language, io: Io): Promise<number> {
  if (values['version']) {
    io.out(`${versionOf()}\n`);
    return 0;
  }
  if (!command || values['help']) {
    io.out(command ? helpOf(name, command, language) : overview(COMMANDS, language));
    return 0;
  }
  const progress = (text: string): void => {
    if (io.terminal?.err && !values['json'] && io.env['TERM'] !== 'dumb') io.err(`\r\u001b[K${text}`);
  };
  const paint = paintFor(io.terminal?.out ?? false, io.env);
  try {
    const { data, text, code } = await command.run(args, { language, values, progress, paint });
    progress('');
    io.out(values['json'] ? JSON.stringify(data, null, 2) + '\n' : text.trimEnd() + '\n');
    return code;
  } catch (error) {
    progress('');
    throw error instanceof Misuse && error.command === undefined ? new Misuse(error.texts, name) : error;
  }
}

function misused({ texts, command }: Misuse, language: Language): string {
  const called = command === undefined ? '<…>' : `${command} ${COMMANDS[command]?.usage ?? ''}`.trimEnd(),
    more = `onething ${command === undefined ? '' : `${command} `}--help`;
  return `${texts[language]}\n\n${{ zh: `用法: onething ${called}\n说明: ${more}\n`, en: `Usage: onething ${called}\nMore: ${more}\n` }[language]}`;
}

/** Of the package, beside the sources as beside what is built of them. */
const versionOf = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
