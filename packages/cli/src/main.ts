#!/usr/bin/env node
import { say } from '@onething/core';
import { run } from './cli.ts';
import { languageOf } from './output/language.ts';

// who reads through `| head` may leave early; a full disk behind `>` is told
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    const told = { code: code === 'ENOSPC' ? 'file.noRoom' : 'file.notWritten', facts: { file: '<stdout>', reason: code } };
    if (stream === process.stdout) process.stderr.write(`${say(told, languageOf(process.argv, process.env))}\n`);
    process.exit(3);
  });

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    terminal: { out: process.stdout.isTTY, err: process.stderr.isTTY }
  });
} catch (error) {
  process.stderr.write(`onething: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 4;
}
