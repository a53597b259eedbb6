// Which browser, and how is it started? Without a network of its own accord, so that a run sees nothing but our pages.

import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { advice, findBrowser } from '../../packages/tools/browser.mjs';

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** Throws, saying what to install: tests in a browser never pass for want of one. */
export function chromiumPath(): string {
  const found = findBrowser();
  if (!found) throw new Error(advice());
  return found;
}

const PATIENCE = 15_000; // milliseconds

interface Started {
  readonly browser: Browser;
  readonly kill: () => void;
}

/** One browser for many pages, started again when it no longer answers, so that a test that is tried again meets a fresh one. */
export class Browsers {
  #browser: Promise<Started> | undefined;

  async context(options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
    const { browser } = await (this.#browser ??= start());
    return browser.newContext(options);
  }

  /** Closes contexts; one that does not let itself be closed takes its browser along. */
  async close(contexts: Iterable<BrowserContext>): Promise<void> {
    if (!(await inTime(Promise.all([...contexts].map((context) => context.close()))))) await this.end();
  }

  async end(): Promise<void> {
    const started = this.#browser;
    this.#browser = undefined;
    if (!started) return;
    const { browser, kill } = await started;
    if (!(await inTime(browser.close()))) kill();
  }
}

async function start(): Promise<Started> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pid = processInfo.find(({ type }) => type === 'browser')!.id;
  return {
    browser,
    kill: () => {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        /* it is gone */
      }
    }
  };
}

async function inTime(work: Promise<unknown>): Promise<boolean> {
  const late = new AbortController();
  const done = await Promise.race([
    work.then(
      () => true,
      () => true
    ),
    wait(PATIENCE, false, { signal: late.signal }).catch(() => false)
  ]);
  late.abort();
  return done;
}
