// The designer as a person has it: built once (or as ONETHING_DESIGNER_DIST has it), served with the strict policy, a fresh
// browser profile, and a test that fails when the browser complains.

import { createServer, type Server } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as plain, vi } from 'vitest';
import { build } from 'vite';
import { joined } from '../../../designer/src/keep/pieces.ts';
import { Browsers } from '../chromium.ts';

const DESIGNER = resolve(import.meta.dirname, '../../../designer');
const OUT = resolve(import.meta.dirname, '../../../node_modules/.onething/designer-of-tests');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml'
};

export type Open = (
  options?: BrowserContextOptions & {
    readonly by?: string;
    readonly language?: 'zh' | 'en';
    readonly context?: BrowserContext;
    /** What the browser may complain of here. */ readonly bears?: RegExp;
  }
) => Promise<Page>;

// a fixture's first argument has to be destructured, even when nothing of it is wanted
/* oxlint-disable no-empty-pattern */
export const test = plain
  .extend('browsers', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browsers> => {
    const browsers = new Browsers();
    onCleanup(() => browsers.end());
    return browsers;
  })
  .extend('address', { scope: 'file' }, async ({}, { onCleanup }): Promise<string> => {
    const folder = process.env.ONETHING_DESIGNER_DIST ?? OUT;
    if (folder === OUT) await builtOnce();
    const server = await served(folder);
    onCleanup(() => {
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
  })
  .extend('open', async ({ browsers, address }, { onCleanup }): Promise<Open> => {
    const complaints: string[] = [],
      contexts = new Set<BrowserContext>();
    onCleanup(async () => {
      await browsers.close(contexts);
      if (complaints.length > 0) throw new Error(`The browser complained:\n${[...new Set(complaints)].join('\n')}`);
    });
    return async ({ by = '示例-综窗科', language = 'zh', context: given, bears, ...options } = {}) => {
      const context =
        given ??
        (await browsers.context({
          locale: 'zh-CN',
          timezoneId: 'Asia/Shanghai',
          viewport: { width: 1280, height: 800 },
          reducedMotion: 'reduce',
          ...options
        }));
      contexts.add(context);
      const page = await context.newPage();
      const complain = (text: string): void => {
        if (!bears?.test(text)) complaints.push(text);
      };
      page.setDefaultTimeout(15_000);
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complain(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complain(`exception: ${error.stack ?? error.message}`));
      await page.addInitScript(
        ([name, lang]) => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            console.error(`policy: ${violatedDirective} ${blockedURI}`)
          );
          if (!localStorage.getItem('onething-designer'))
            localStorage.setItem('onething-designer', JSON.stringify({ by: name, language: lang }));
        },
        [by, language] as const
      );
      await page.goto(address);
      await page.locator('main h1').waitFor();
      return page;
    };
  });

/** As `npm start` serves it; the files of one run share one build. */
async function builtOnce(): Promise<void> {
  const mark = `${OUT}.run`,
    run = inject('run');
  if ((await readFile(mark, 'utf8').catch(() => '')) === run) return;
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    configFile: join(DESIGNER, 'vite.config.ts'),
    logLevel: 'error',
    mode: 'production',
    build: { outDir: OUT, emptyOutDir: true }
  });
  vi.unstubAllEnvs();
  await writeFile(mark, run);
}

function served(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1) || 'index.html';
    readFile(join(folder, path)).then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff'
        });
        response.end(bytes);
      },
      () => {
        response.writeHead(404);
        response.end();
      }
    );
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

/** To a view, in Chinese. */
export const rail = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: '视图' })
    .getByRole('button', { name: new RegExp(name) })
    .click();

/** A desk with the example, composed. */
export async function restaurant(page: Page): Promise<void> {
  await page.getByRole('region', { name: '示例' }).getByRole('button', { name: /餐馆/ }).click();
  await page.getByRole('navigation', { name: '视图' }).waitFor();
  await page.getByText('已是最新').waitFor();
}

export interface KeptWork {
  readonly doc: Record<string, unknown> & { readonly bundle: Record<string, unknown> };
  readonly history: { readonly past: readonly unknown[]; readonly future: readonly unknown[] };
}

/** What the browser has kept of the bundle that is open. */
export async function kept(page: Page): Promise<KeptWork> {
  await page.getByText('已保存', { exact: true }).waitFor();
  const { root, pieces } = await page.evaluate(
    () =>
      new Promise<{ root: unknown; pieces: { no: number; content: unknown }[] }>((done, fail) => {
        const request = indexedDB.open('onething-designer');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['kept', 'pieces']),
            key = `work/${location.hash.slice(2)}`;
          const head = transaction.objectStore('kept').get(key) as IDBRequest<{ content: unknown }>;
          const parts = transaction.objectStore('pieces').getAll(IDBKeyRange.bound([key, 0], [key, Infinity])) as IDBRequest<
            { no: number; content: unknown }[]
          >;
          transaction.oncomplete = () => {
            done({ root: head.result.content, pieces: parts.result });
            request.result.close();
          };
        };
      })
  );
  return joined(root, new Map(pieces.map(({ no, content }) => [no, content])), new WeakMap()) as KeptWork;
}
