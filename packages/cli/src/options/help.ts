// What does a command do, with which options, and how is it called? Printed from the tables of commands and options.

import type { Command } from '../command.ts';
import type { Language } from '../output/language.ts';
import { pad, widthOf } from '../output/table.ts';
import { COMMON_OPTIONS, type Options } from '../options.ts';

/** Each has one meaning, whatever the command. */
export const EXIT_CODES: readonly { readonly code: 0 | 1 | 2 | 3 | 4; readonly text: Readonly<Record<Language, string>> }[] = [
  { code: 0, text: { zh: '正常', en: 'all is well' } },
  {
    code: 1,
    text: {
      zh: '读到了,但内容有问题:错误级发现、有冲突、记录不合格、文件不是所要的 JSON 文档',
      en: 'what was read is wrong: findings of severity error, conflicts, an invalid record, a file that is no such JSON document'
    }
  },
  { code: 2, text: { zh: '用法不对:命令、选项、参数', en: 'wrong usage: command, options, arguments' } },
  {
    code: 3,
    text: { zh: '文件读不到或写不了:不存在、没有权限、磁盘已满', en: 'a file cannot be reached or written: not there, no right, no room' }
  },
  { code: 4, text: { zh: '程序自身的错误', en: 'a fault of this program' } }
];

export function overview(commands: Readonly<Record<string, Command>>, language: Language): string {
  const say = {
    zh: [
      '一件事:把多个事项的表单合成一张,再把一份申请分给各部门。',
      '用法: onething <命令> …',
      '每个命令都有:',
      '文件写成 - 就读标准输入。',
      '退出码'
    ],
    en: [
      'OneThing: makes many forms one, and one submission many.',
      'Usage: onething <command> …',
      'Every command takes:',
      'A file written as - is standard input.',
      'Exit codes'
    ]
  }[language] as [string, string, string, string, string];
  return [
    say[0],
    say[1],
    columns(Object.entries(commands).map(([name, { summary }]) => [name, summary[language]])),
    `${say[2]}\n${optionLines(COMMON_OPTIONS, language)}`,
    `${say[3]}`,
    `${say[4]}\n${columns(EXIT_CODES.map(({ code, text }) => [String(code), text[language]]))}`
  ]
    .map((part) => part.trimEnd() + '\n')
    .join('\n');
}

export function helpOf(name: string, { summary, usage, options, example }: Command, language: Language): string {
  const say = { zh: ['选项', '例如'], en: ['Options', 'Example'] }[language] as [string, string];
  return [
    summary[language],
    `  onething ${name} ${usage}`,
    `${say[0]}\n${optionLines({ ...options, ...COMMON_OPTIONS }, language)}`,
    `${say[1]}\n  onething ${example}`
  ]
    .map((part) => part.trimEnd() + '\n')
    .join('\n');
}

const optionLines = (options: Options, language: Language): string =>
  columns(
    Object.entries(options).map(([name, { short, value, text }]) => [
      `${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` ${value}`}`,
      text[language]
    ])
  );

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  return rows.map(([left, right]) => `  ${pad(left, width)}  ${right}\n`).join('');
}
