// How fast is the form element in a browser? Forms of 40 to 1,500 fields on one page, beside hand-written DOM without
// validation (the floor) and @rjsf/core with live validation; every round takes each contender once, on a fresh page, so that
// a machine's moods hit all alike. Medians, and ratios to the floor of the same run. All are compiled as they are fetched, as the
// package is.
//
// mount: until the first frame that can be filled in is drawn, and until all fields are there. key: from the key's time stamp
// until the frame after it is drawn. message: from the key that makes a text too short until the frame
// that says so. main thread: what tasks took per key, idle work after the last key included. toggle: until
// the first of the last tenth is shown, and until all of it is. heap: idle, after collection, above the page with its scripts
// and the form's document before mounting; nodes and styles are the browser's own. `--quick`: fewer rounds, no 1,500; `--rounds n`,
// `--sizes 40,500`.

import { createServer } from 'node:http';
import { readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser/chromium.ts';
import { benchForm, type BenchForm } from './form/documents.ts';
import { line } from './measure.ts';

const quick = process.argv.includes('--quick');
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const SIZES = option('sizes')?.split(',').map(Number) ?? (quick ? [40, 150, 500] : [40, 150, 500, 1500]);
const ROUNDS = Number(option('rounds') ?? (quick ? 2 : 5));
const KEYS = 20;
const CONTENDERS = ['plain', 'element', 'rjsf'] as const;
type Name = (typeof CONTENDERS)[number];

interface Figures {
  readonly mount: number;
  readonly mountAll: number;
  readonly key: number;
  readonly worst: number;
  readonly message: number | undefined;
  readonly busy: number;
  readonly toggle: number;
  readonly toggleAll: number;
  readonly validate: number | undefined;
  readonly heap: number;
  readonly dom: number;
  readonly fields: number;
}

const root = join(import.meta.dirname, '../..');
const bundles = join(root, 'node_modules/.onething/bench');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  envDir: false,
  resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
  build: {
    outDir: bundles,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      input: { plain: 'test/bench/form/plain.ts', element: 'test/bench/form/element.ts', rjsf: 'test/bench/form/rjsf.tsx' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', postBanner: '//# allFunctionsCalledOnLoad' }
    }
  }
});

const server = createServer(async (request, response) => {
  const name = /^\/([a-z0-9_-]+)(\.js)?$/i.exec(request.url ?? '');
  if (name?.[2]) response.setHeader('content-type', 'text/javascript').end(await readFile(join(bundles, name[0].slice(1))).catch(() => ''));
  else
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="zh-CN"><title>bench</title><link rel="icon" href="data:,"><main id="host"></main><script type="module" src="/${name?.[1] ?? ''}.js"></script></html>`
      );
}).listen(0, '127.0.0.1');
await new Promise((ready) => {
  server.once('listening', ready);
});
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc', '--enable-precise-memory-info']
});
try {
  for (const size of SIZES) {
    const form = benchForm(size);
    const rounds: Record<Name, Figures[]> = { plain: [], element: [], rjsf: [] };
    for (let round = 0; round < ROUNDS; round++) for (const name of CONTENDERS) rounds[name].push(await measured(browser, name, form));
    print(size, rounds);
  }
} finally {
  await browser.close();
  server.close();
  await rm(bundles, { recursive: true, force: true });
}

async function measured(on: Browser, name: Name, form: BenchForm): Promise<Figures> {
  const context = await on.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  try {
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(error.message));
    await page.goto(`${base}/${name}`);
    await page.waitForFunction(() => 'bench' in window);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.evaluate((given) => window.bench.give(given), form);
    const before = await heapOf(cdp);
    const mount = await page.evaluate(() => window.bench.mount());
    const fields = await page.evaluate(() => window.bench.count());
    await idle(page);
    const after = await heapOf(cdp);
    if (!(await page.evaluate(() => window.bench.focus()))) throw new Error('no input to type into');
    const busyBefore = await busyOf(cdp);
    for (let i = 0; i < KEYS; i++) {
      await page.keyboard.press('a');
      await page.waitForTimeout(30);
    }
    await idle(page);
    const busy = ((await busyOf(cdp)) - busyBefore) / KEYS;
    const times = await page.evaluate(() => window.bench.keyTimes());
    const message = name === 'plain' ? undefined : await messageTime(page);
    const toggle = await page.evaluate(() => window.bench.toggle());
    await idle(page);
    const validate = await page.evaluate(() => window.bench.validate());
    if (failed.length > 0) throw new Error(failed[0]);
    return {
      mount: mount.first,
      mountAll: mount.all,
      key: median(times),
      worst: Math.max(...times),
      message,
      busy,
      toggle: toggle.first,
      toggleAll: toggle.all,
      validate,
      heap: after.script - before.script,
      dom: after.dom - before.dom,
      fields
    };
  } catch (error) {
    throw new Error(`${name}, ${form.fields.length + 1} fields: ${(error as Error).message}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** The text has been too short before and its field was left: from then on it is judged live. */
async function messageTime(page: Page): Promise<number> {
  const key = async (name: string, fault: boolean): Promise<number> => {
    await page.evaluate((wanted) => {
      (window as unknown as { said: unknown }).said = window.bench.said(wanted);
    }, fault);
    await page.keyboard.press(name);
    return page.evaluate(() => (window as unknown as { said: Promise<number> }).said);
  };
  await page.evaluate(() => window.bench.focus());
  await page.keyboard.press('Control+A');
  await page.keyboard.press('b');
  await page.keyboard.press('Tab');
  await idle(page);
  await page.evaluate(() => window.bench.focus());
  await page.keyboard.press('End');
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await key('c', false);
    await page.waitForTimeout(60);
    times.push(await key('Backspace', true));
    await page.waitForTimeout(60);
  }
  return median(times);
}

/** After timers of half a second and whatever they started. */
async function idle(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => done(), { timeout: 5000 });
      })
  );
}

async function heapOf(cdp: CDPSession): Promise<{ readonly script: number; readonly dom: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
  return { script: usedSize, dom: embedderHeapUsedSize };
}

/** Milliseconds that tasks of the main thread have taken so far. */
async function busyOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'TaskDuration')!.value * 1000;
}

function print(size: number, rounds: Record<Name, readonly Figures[]>): void {
  const W = [26, 18, 18, 18];
  const of = (name: Name, figure: keyof Figures): number => median(rounds[name].map((r) => r[figure]).filter((x) => x !== undefined));
  const row = (title: string, figure: keyof Figures, unit: (x: number) => string): void => {
    const floor = of('plain', figure);
    line(
      [
        title,
        ...CONTENDERS.map((name) => {
          const value = of(name, figure);
          return Number.isNaN(value)
            ? '–'
            : unit(value) + (name === 'plain' || Number.isNaN(floor) ? '' : ` (× ${(value / floor).toFixed(2)})`);
        })
      ],
      W
    );
  };
  const ms = (x: number): string => `${x.toFixed(x < 10 ? 2 : 1)} ms`;
  const mb = (x: number): string => `${(x / 1e6).toFixed(2)} MB`;
  console.log(`\n${size} fields on one page, medians of ${ROUNDS} rounds (× the floor)`);
  line(['', 'plain floor', '<one-thing-form>', '@rjsf/core'], W);
  row('fields shown', 'fields', String);
  row('mount, first frame', 'mount', ms);
  row('  all there', 'mountAll', ms);
  row('key to frame', 'key', ms);
  row('  the slowest key', 'worst', ms);
  row('message of a fault', 'message', ms);
  row('main thread per key', 'busy', ms);
  row('toggle, first frame', 'toggle', ms);
  row('  all there', 'toggleAll', ms);
  row('validate all', 'validate', ms);
  row('heap', 'heap', mb);
  row('  nodes and styles', 'dom', mb);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[sorted.length >> 1]!;
}
