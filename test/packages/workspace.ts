// A copy of the workspace in which packages are built and packed, so that the one at work here stays as it is meanwhile.

import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const PUBLISHED = ['core', 'papers', 'form', 'cli'] as const;

/** Sources are copied; what was installed is linked, packages of the workspace to their copies. */
export function copyWorkspace(to: string): void {
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'LICENSE']) cpSync(join(ROOT, file), join(to, file));
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'dir');
  for (const name of [...PUBLISHED, 'tools']) {
    const from = join(ROOT, 'packages', name),
      copy = join(to, 'packages', name);
    cpSync(from, copy, { recursive: true, filter: (file) => !['node_modules', 'dist'].some((skipped) => file === join(from, skipped)) });
    for (const installed of modulesOf(join(from, 'node_modules'))) {
      const place = join(copy, 'node_modules', installed);
      mkdirSync(resolve(place, '..'), { recursive: true });
      const [, own] = /^@onething\/(.*)$/.exec(installed) ?? [];
      symlinkSync(own === undefined ? realpathSync(join(from, 'node_modules', installed)) : join(to, 'packages', own), place, 'dir');
    }
  }
}

const modulesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name]));
