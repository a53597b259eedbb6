// Is everything installed, and where is the Node that runs the sources?
// Plain JavaScript without dependencies: it runs on any Node from 20 on, before anything is installed.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const stamp = join(root, 'node_modules', '.onething-lock');
const windows = process.platform === 'win32';

/** The path of the Node 24 binary; installs first when the lock file is not the one that was installed last. */
export function ensure() {
  const wanted = lockDigest();
  if (!existsSync(node24()) || read(stamp) !== wanted) {
    install();
    writeFileSync(stamp, wanted);
  }
  return node24();
}

/** Runs a command from the root, its output shown; gives the exit code. Commands of the workspace find Node 24 first. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, options(env));
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** As `run`, but ended, with all that it started, when it takes longer than so many minutes. */
export function runWithin(minutes, command, args, env = {}) {
  // a group of its own, so that none of its processes is left behind
  const child = spawn(command, args, { ...options(env), detached: !windows });
  const end = (signal) => {
    try {
      if (windows) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      /* it is gone */
    }
  };
  const stopped = (signal) => {
    end(signal);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stopped);
  const timer = setTimeout(() => {
    console.error(`\n${command}: ended after ${minutes} minutes`);
    end('SIGKILL');
  }, minutes * 60_000);
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  }).finally(() => {
    clearTimeout(timer);
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stopped);
  });
}

function options(env) {
  const bin = join(root, 'node_modules', '.bin');
  const path = [dirname(node24()), bin, process.env.PATH].join(windows ? ';' : ':');
  return { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path, ...env } };
}

/** The script behind a command of `node_modules/.bin` at the root, to be run by Node itself. */
export function binary(name) {
  return join(root, 'node_modules', '.bin', name);
}

function node24() {
  return join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

function install() {
  console.error('Installing dependencies (pnpm install --frozen-lockfile) …');
  const done = spawnSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
    env: { ...process.env, CI: 'true' }
  });
  if (done.status === 0 && existsSync(node24())) return;
  console.error(
    [
      '',
      'The dependencies could not be installed.',
      'Is a package registry reachable? Does pnpm-lock.yaml belong to the package.json files?',
      'By hand: npx -y pnpm@12 install'
    ].join('\n')
  );
  process.exit(done.status || 1);
}

function lockDigest() {
  const lock = read(join(root, 'pnpm-lock.yaml'));
  return createHash('sha256')
    .update(lock ?? '')
    .digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const node = ensure();
  if (process.argv.includes('--print')) console.log(node);
}
