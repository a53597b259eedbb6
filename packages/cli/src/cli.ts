// Which command is meant, and how does it end? Commands give data; what people read is made here and in output/.
//
// Exit codes: 0 all is well · 1 findings of severity error, or a record that is not valid · 2 wrong usage · 3 a file that
// cannot be read.

import { parseArgs } from 'node:util';
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
import type { Command, Values } from './command.ts';
import { Unreadable } from './files.ts';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly interactive?: boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
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
const COMMON = { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const at = argv.findIndex((a, i) => !a.startsWith('-') && argv[i - 1] !== '--lang'); // options may stand before the command
  const name = at < 0 ? undefined : argv[at],
    rest = argv.filter((_, i) => i !== at);
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const language = languageOf(argv, io.env);
  if (!command) {
    const asked = name === undefined;
    (asked ? io.out : io.err)(
      asked
        ? overview(language)
        : { zh: `没有“${name}”这个命令。\n\n`, en: `There is no command "${name}".\n\n` }[language] + overview(language)
    );
    return asked ? 0 : 2;
  }
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: rest, options: { ...COMMON, ...command.options }, allowPositionals: true }) as typeof parsed;
  } catch (error) {
    io.err(`${(error as Error).message}\n\n${helpOf(name!, command, language)}`);
    return 2;
  }
  if (parsed.values['help']) {
    io.out(helpOf(name!, command, language));
    return 0;
  }
  if (parsed.positionals.length < command.least) {
    io.err(helpOf(name!, command, language));
    return 2;
  }
  const progress = (text: string): void => {
    if (io.interactive && !parsed.values['json']) io.err(`\r\u001b[K${text}`);
  };
  try {
    const outcome = await command.run(parsed.positionals, { language, values: parsed.values, progress });
    progress('');
    io.out(parsed.values['json'] ? JSON.stringify(outcome.data, null, 2) + '\n' : outcome.text.trimEnd() + '\n');
    return outcome.code;
  } catch (error) {
    progress('');
    if (error instanceof Misuse) {
      io.err(`${error.texts[language]}\n\n${helpOf(name!, command, language)}`);
      return 2;
    }
    if (!(error instanceof Unreadable)) throw error;
    if (parsed.values['json']) io.out(JSON.stringify({ problems: error.problems }, null, 2) + '\n');
    io.err(error.inWords(language) + '\n');
    return 3;
  }
}

function overview(language: Language): string {
  const width = Math.max(...Object.keys(COMMANDS).map((n) => n.length));
  const head = {
    zh: '一件事:把多个事项的表单合成一张,再把一份申请分给各部门。\n\n用法: onething <命令> …\n\n',
    en: 'OneThing: makes many forms one, and one submission many.\n\nUsage: onething <command> …\n\n'
  };
  const foot = {
    zh: '\n各命令都有 --json(给程序)、--lang zh|en、--help。\n退出码: 0 正常;1 有错误级发现或记录不合格;2 用法不对;3 文件读不了。\n',
    en: '\nEvery command takes --json (for pipelines), --lang zh|en and --help.\nExit codes: 0 well; 1 findings of severity error, or an invalid record; 2 wrong usage; 3 a file cannot be read.\n'
  };
  return (
    head[language] +
    Object.entries(COMMANDS)
      .map(([n, c]) => `  ${n.padEnd(width)}  ${c.summary[language]}\n`)
      .join('') +
    foot[language]
  );
}

function helpOf(name: string, command: Command, language: Language): string {
  const options = Object.keys({ ...command.options, ...COMMON })
    .map((o) => `--${o}`)
    .join(' ');
  return `${command.summary[language]}\n\n  onething ${name} ${command.usage}\n\n  ${options}\n`;
}
