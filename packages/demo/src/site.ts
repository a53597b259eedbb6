// What does the browser load? The element, the pages' scripts and the embedding examples, and the designer, bundled once into
// folders from which the server serves them; nothing is inline, so that the policy can forbid it.

import { copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UserConfig } from 'vite';

const root = join(import.meta.dirname, '../../..');

export const EXAMPLES = join(root, 'examples');

const ENTRIES = {
  'one-thing-form': 'packages/form/src/define.ts',
  fill: 'packages/demo/src/client/fill.ts',
  'embedding-react': 'examples/embedding/react/main.tsx',
  'embedding-vue': 'examples/embedding/vue/main.ts'
};

export interface Site {
  readonly folder: string;
}

/** Bundles into the folder, which is emptied first. `extra`: further scripts, name → file. */
export async function buildSite(folder: string, extra: Readonly<Record<string, string>> = {}): Promise<Site> {
  const { build } = await import('vite');
  // what React and Vue need belongs to the examples, not to the demo
  const { default: config } = (await import(pathToFileURL(join(EXAMPLES, 'embedding/vite.config.ts')).href)) as { default: UserConfig };
  const making = `${folder}.${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    envDir: false,
    ...config,
    resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
    build: {
      outDir: making,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      cssCodeSplit: true,
      rolldownOptions: {
        input: { ...ENTRIES, ...extra },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
          postBanner: '//# allFunctionsCalledOnLoad'
        } // compiled while fetched, where the browser can
      }
    }
  });
  for (const file of ['site.css', 'icon.svg']) await copyFile(join(import.meta.dirname, 'public', file), join(making, file));
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder);
  return { folder };
}

/** The designer, as its own configuration bundles it. */
export async function buildDesigner(folder: string): Promise<Site> {
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'designer/vite.config.ts'),
    logLevel: 'error',
    mode: 'production',
    envDir: false,
    build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false }
  });
  return { folder };
}
