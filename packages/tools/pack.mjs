// What of a package is published? Run by `prepack` and `postpack` in its folder, so that `npm pack`, `pnpm pack` and `publish` give
// the same: it is built, together with what it stands on, and for the time of packing its package.json says what is true outside of
// the workspace: no condition `source`, versions instead of `workspace:`, no scripts and nothing for development.
//
// `--restore` puts the file back. A packing that was cut short is put back by the next one, or by `git checkout`.
// ONETHING_BUILT=1: everything was built already.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const WORKSPACE = 'workspace:';

/** The manifest as it is published. `versionOf` tells the version of another package of the workspace. */
export function published({ scripts: _, devDependencies: __, ...manifest }, versionOf) {
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(([name, range]) => [
    name,
    range.startsWith(WORKSPACE) ? versionOf(name) : range
  ]);
  return {
    ...manifest,
    exports: withoutSource(manifest.exports),
    ...(Array.isArray(manifest.sideEffects) && { sideEffects: manifest.sideEffects.filter((file) => !file.startsWith('./src/')) }),
    ...(dependencies.length > 0 && { dependencies: Object.fromEntries(dependencies) })
  };
}

function withoutSource(exports) {
  if (typeof exports !== 'object' || exports === null) return exports;
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([condition]) => condition !== 'source')
      .map(([condition, target]) => [condition, withoutSource(target)])
  );
}

const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const sibling = (folder, name) => join(dirname(folder), basename(name));

/** A package and all that it stands on, those first. */
function order(folder, found = new Set()) {
  for (const [name, range] of Object.entries(read(folder).dependencies ?? {}))
    if (range.startsWith(WORKSPACE)) order(sibling(folder, name), found);
  return found.add(folder);
}

function build(folder) {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 2, 2], // who packs reads the name of the file from standard output
    shell: process.platform === 'win32'
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = resolve('.'),
    file = join(folder, 'package.json'),
    kept = join(folder, 'node_modules', '.package.json');
  if (existsSync(kept)) renameSync(kept, file);
  if (!process.argv.includes('--restore')) {
    if (!process.env.ONETHING_BUILT) for (const each of order(folder)) build(each);
    const manifest = published(read(folder), (name) => read(sibling(folder, name)).version);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, readFileSync(file));
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
