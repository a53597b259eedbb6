// A page as a visitor has it: the demo on a port of its own, a fresh browser profile, and a test that fails when the browser
// complains: an error on the console, an exception, or anything that breaks the content security policy.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, EXAMPLES, type Demo } from '@onething/demo';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as plain } from 'vitest';
import { Browsers } from './chromium.ts';

export interface VisitOptions extends BrowserContextOptions {
  /** Complaints that this test brings about on purpose. */
  readonly expected?: RegExp;
  /** A profile that outlives its pages: after a crash the next visit finds what the last one left. */
  readonly context?: BrowserContext;
}

export type Visit = (path: string, options?: VisitOptions) => Promise<Page>;
export interface Site extends Demo {
  readonly folder: string;
}

// a fixture's first argument has to be destructured, even when nothing of it is wanted
/* oxlint-disable no-empty-pattern */
export const test = plain
  .extend('browsers', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browsers> => {
    const browsers = new Browsers();
    onCleanup(() => browsers.end());
    return browsers;
  })
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }): Promise<Site> => {
    const folder = mkdtempSync(join(tmpdir(), 'onething-'));
    const demo = await serve({ site: inject('site'), examples: EXAMPLES, folder });
    onCleanup(async () => {
      await demo.close();
      rmSync(folder, { recursive: true, force: true });
    });
    return { ...demo, folder };
  })
  .extend('visit', async ({ browsers, site }, { onCleanup }): Promise<Visit> => {
    const complaints: string[] = [],
      contexts = new Set<BrowserContext>();
    onCleanup(async () => {
      await browsers.close(contexts);
      if (complaints.length > 0) throw new Error(`The browser complained:\n${[...new Set(complaints)].join('\n')}`);
    });
    return async (path, { expected, context: given, ...options } = {}) => {
      const context =
        given ??
        (await browsers.context({
          locale: 'zh-CN',
          timezoneId: 'Asia/Shanghai',
          viewport: { width: 1280, height: 900 },
          reducedMotion: 'reduce',
          ...options
        }));
      contexts.add(context);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const complain = (text: string): void => {
        if (!expected?.test(text)) complaints.push(text);
      };
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complain(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complain(`exception: ${error.stack ?? error.message}`));
      await page.exposeFunction('tellViolation', complain);
      await page.addInitScript(watchPolicy);
      await page.goto(site.url + path);
      return page;
    };
  });

function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    void (window as unknown as { tellViolation: (text: string) => void }).tellViolation(
      `policy: ${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`
    );
  });
}
