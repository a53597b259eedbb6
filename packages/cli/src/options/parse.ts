// What was typed, and does it mean anything? Options may stand anywhere; whatever is unknown, given twice, too many or without its
// value is refused with the nearest known name.

import { parseArgs } from 'node:util';
import type { Command, Values } from '../command.ts';
import { Misuse } from '../output/misuse.ts';
import { COMMON_OPTIONS, OPTIONS, type Option, type Options } from '../options.ts';
import { nearest } from '@onething/core';

export interface Typed {
  readonly name?: string;
  readonly command?: Command;
  readonly args: readonly string[];
  readonly values: Values;
}

type Token = ReturnType<typeof tokensOf>[number];

export function parse(argv: readonly string[], commands: Readonly<Record<string, Command>>): Typed {
  const tokens = tokensOf(argv);
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [name, ...args] = words[0] === 'help' ? words.slice(1) : words;
  const command = name === undefined ? undefined : commandOf(name, commands);
  const values = valuesOf(tokens, { ...command?.options, ...COMMON_OPTIONS }, name);
  const asksHelp = words[0] === 'help' || values['help'] === true || values['version'] === true;
  if (command && !asksHelp) counted(args, command, name!);
  const read = [...args, ...Object.entries(values).flatMap(([option, value]) => (WRITTEN.includes(option) ? [] : [value]))];
  if (read.filter((value) => value === '-').length > 1)
    throw new Misuse({ zh: '标准输入(-)只能读一次。', en: 'Standard input (-) can be read once.' }, name);
  return { ...(command && { name: name!, command }), args, values: words[0] === 'help' ? { ...values, help: true } : values };
}

const WRITTEN = ['out', 'svg'];

/** Read with every option that any command has: what belongs to which is judged afterwards, in words of ours. */
function tokensOf(argv: readonly string[]) {
  const { outFile, outFolder: _, ...rest } = OPTIONS;
  const options = Object.fromEntries(
    Object.entries<Option>({ ...rest, out: outFile }).map(([name, { type, short }]) => [
      name,
      { type, ...(short !== undefined && { short }) }
    ])
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function commandOf(name: string, commands: Readonly<Record<string, Command>>): Command {
  if (Object.hasOwn(commands, name)) return commands[name]!;
  const near = nearest(name, Object.keys(commands));
  throw new Misuse({
    zh: `没有“${name}”这个命令。${near === undefined ? '' : `是不是 ${near}?`}`,
    en: `There is no command "${name}".${near === undefined ? '' : ` Did you mean ${near}?`}`
  });
}

function valuesOf(tokens: readonly Token[], options: Options, command: string | undefined): Values {
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name]! : unknown(rawName, options, command);
    if (Object.hasOwn(values, name))
      throw new Misuse({ zh: `${rawName} 写了两次。请只留一个。`, en: `${rawName} is given twice. Keep one.` }, command);
    if (option.type === 'boolean' && value !== undefined)
      throw new Misuse({ zh: `${rawName} 后面不带值。`, en: `${rawName} takes no value.` }, command);
    if (option.type === 'string' && (value === undefined || value === '' || (!inlineValue && /^-./.test(value))))
      throw new Misuse({ zh: `${rawName} 后面缺少 ${option.value}。`, en: `${rawName} lacks its value, ${option.value}.` }, command);
    if (option.type === 'string') judged(rawName, value as string, option, command);
    values[name] = option.type === 'boolean' ? true : (value as string);
  }
  return values;
}

function unknown(typed: string, options: Options, command: string | undefined): never {
  const known = Object.keys(options).map((name) => `--${name}`),
    near = nearest(typed, known);
  const whose = command === undefined ? { zh: '', en: '' } : { zh: `${command} `, en: ` of ${command}` };
  throw new Misuse(
    near === undefined
      ? {
          zh: `${whose.zh}没有选项 ${typed}。可用的是 ${known.join(' ')}。`,
          en: `There is no option ${typed}${whose.en}. There are ${known.join(' ')}.`
        }
      : { zh: `${whose.zh}没有选项 ${typed}。是不是 ${near}?`, en: `There is no option ${typed}${whose.en}. Did you mean ${near}?` },
    command
  );
}

function judged(name: string, value: string, { value: wanted = '' }: Option, command: string | undefined): void {
  const choices = wanted.split('|');
  if (wanted === 'YYYY-MM-DD' && !isDay(value))
    throw new Misuse({ zh: `${name} 要写成日期,如 2026-11-20。`, en: `${name} wants a date such as 2026-11-20, not "${value}".` }, command);
  if (wanted === 'N' && !/^[1-9]\d{0,14}$/.test(value))
    throw new Misuse({ zh: `${name} 要写 1 以上的整数。`, en: `${name} wants a whole number from 1, not "${value}".` }, command);
  if (choices.length > 1 && !choices.includes(value)) {
    const near = nearest(value, choices);
    throw new Misuse(
      {
        zh: `${name} 只能是 ${choices.join(' 或 ')},没有“${value}”。${near === undefined ? '' : `是不是 ${near}?`}`,
        en: `${name} is ${choices.join(' or ')}, not "${value}".${near === undefined ? '' : ` Did you mean ${near}?`}`
      },
      command
    );
  }
}

/** YYYY-MM-DD, and in the calendar. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function counted(args: readonly string[], { least, most, usage }: Command, name: string): void {
  if (args.includes('')) throw new Misuse({ zh: '有一个参数是空的。', en: 'An argument is empty.' }, name);
  if (args.length < least) throw new Misuse({ zh: `${name} 后面要写 ${usage}。`, en: `${name} wants ${usage}.` }, name);
  if (args.length > most)
    throw new Misuse(
      { zh: `多写了参数“${args.slice(most).join(' ')}”。`, en: `Too many arguments: "${args.slice(most).join(' ')}".` },
      name
    );
}
