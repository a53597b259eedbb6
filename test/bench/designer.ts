// How fast is the designer in a browser? Bundles of 10, 100 and 500 items with 50 fields each, built as it is served, beside an
// empty page of React with one field and bare React Flow with as many boxes. Every round takes each page once and fresh; medians,
// and ratios to the floors of the same run.
//
// shown: from navigation until the desk, and the canvas with all that follows, is drawn. key: from the key's time stamp until the
// frame after it is drawn. drag: what the main thread was busy for each move of a box. problems: from a click on a command until
// they are up to date. longest task: of all while typing and dragging; 0 when none took 50 ms. `--quick`: one round, no 500.

import { createServer } from 'node:http';
import { readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser/chromium.ts';
import { install } from './designer/probe.ts';
import { line } from './measure.ts';
import { synthetic } from './synthetic.ts';

const quick = process.argv.includes('--quick');
const only = process.argv.find((word) => word.startsWith('--items='))?.slice('--items='.length);
const SIZES = only ? [Number(only)] : quick ? [10, 100] : [10, 100, 500],
  ROUNDS = quick ? 1 : 3,
  FIELDS = 50,
  KEYS = 20,
  MOVES = 40;

interface Floor {
  readonly key: number;
  readonly drag: number;
  readonly shown: number;
  readonly longest: number;
}
interface Figures {
  readonly desk: number;
  readonly canvas: number;
  readonly key: number;
  readonly search: number;
  readonly drag: number;
  readonly problems: number;
  readonly longest: number;
  readonly boxes: number;
}

const root = join(import.meta.dirname, '../..'),
  out = join(root, 'node_modules/.onething/bench-designer');
await build({
  configFile: join(root, 'designer/vite.config.ts'),
  logLevel: 'error',
  build: { outDir: join(out, 'designer'), emptyOutDir: true }
});
await build({
  root,
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  envDir: false,
  build: {
    outDir: join(out, 'floors'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { blank: 'test/bench/designer/blank.tsx', flow: 'test/bench/designer/flow.tsx' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', assetFileNames: '[name][extname]' }
    }
  }
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml'
};
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname,
    floor = /^\/floors\/(blank|flow)$/.exec(path)?.[1];
  const sheet = floor === 'flow' ? '<link rel="stylesheet" href="/floors/flow.css">' : '';
  if (floor) {
    response
      .setHeader('content-type', TYPES['.html']!)
      .end(
        `<!doctype html><html lang="zh-Hans"><title>floor</title><link rel="icon" href="data:,">${sheet}<style>html,body,#host{height:100%;margin:0}</style><div id="host"></div><script type="module" src="/floors/${floor}.js"></script></html>`
      );
    return;
  }
  readFile(join(out, path === '/designer/' ? '/designer/index.html' : path)).then(
    (bytes) => {
      response.setHeader('content-type', TYPES[extname(path)] ?? TYPES['.html']!).end(bytes);
    },
    () => {
      response.writeHead(404).end();
    }
  );
}).listen(0, '127.0.0.1');
await new Promise((ready) => {
  server.once('listening', ready);
});
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
try {
  for (const size of SIZES) {
    const floors: Floor[] = [],
      figures: Figures[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      floors.push(await floor(browser, size));
      figures.push(await designer(browser, size));
    }
    print(size, floors, figures);
  }
} finally {
  await browser.close();
  server.close();
  await rm(out, { recursive: true, force: true });
}

async function fresh(on: Browser): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await on.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'zh-CN' }),
    page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(install);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp };
}

async function floor(on: Browser, size: number): Promise<Floor> {
  const { page, cdp } = await fresh(on);
  try {
    await page.goto(`${base}/floors/blank`);
    const shown = await page.evaluate(() => window.probe.shown('[data-bench=key]'));
    const key = await typed(page, '[data-bench=key]');
    await page.goto(`${base}/floors/flow?n=${size}`);
    await page.evaluate(() => window.probe.shown('.react-flow__node'));
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      window.probe.longest = 0;
    });
    const drag = await dragged(page, cdp);
    return { shown, key, drag, longest: await page.evaluate(() => window.probe.longest) };
  } finally {
    await page.context().close();
  }
}

async function designer(on: Browser, size: number): Promise<Figures> {
  const { page, cdp } = await fresh(on),
    { catalogue, items, bundle } = synthetic(size, FIELDS, { codes: true });
  const doc = {
    kind: 'design',
    format: 1,
    bundle,
    catalogue,
    items: Object.fromEntries(items.map((i) => [i.id, i])),
    layout: {},
    personas: [],
    reviews: {}
  };
  try {
    await page.goto(`${base}/designer/`);
    await page.evaluate(() => window.probe.shown('main h1'));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bench.onething.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(doc)) });
    await page.waitForURL(/#\/\w+/);
    const work = new URL(page.url()).hash;
    await page.goto('about:blank');
    await page.goto(`${base}/designer/${work}`);
    const desk = page.evaluate(() => window.probe.shown('.desk')),
      canvas = page.evaluate(() => window.probe.shown('.react-flow__node'));
    const times = { desk: await desk, canvas: await canvas };
    await page.getByText('已是最新', { exact: true }).waitFor();
    await page.waitForTimeout(1500);
    const boxes = await page.locator('.react-flow__node').count();
    await page.evaluate(() => {
      window.probe.longest = 0;
    });
    const drag = await dragged(page, cdp);
    await page.waitForTimeout(1500);
    const search = await typed(page, '[data-search]');
    const longestOnFlow = await page.evaluate(() => window.probe.longest);
    await page.locator('[data-search]').fill('');
    await page.locator('.catalogue .card.used .button').first().click();
    const down = page.getByRole('complementary', { name: '详情' }).getByRole('button', { name: '下移' });
    await down.waitFor();
    const settled = page.evaluate(() => window.probe.settled());
    await page.waitForTimeout(100);
    await down.click();
    const problems = await settled;
    await page.locator('.rail button').last().click();
    await page.waitForTimeout(800);
    await page.evaluate(() => {
      window.probe.longest = 0;
    });
    const key = await typed(page, '.page input');
    await page.waitForTimeout(1500);
    return {
      ...times,
      key,
      search,
      drag,
      problems,
      boxes,
      longest: Math.max(longestOnFlow, await page.evaluate(() => window.probe.longest))
    };
  } catch (error) {
    throw new Error(`${size} items: ${(error as Error).message}`, { cause: error });
  } finally {
    await page.context().close();
  }
}

/** The median of keys in a field, in milliseconds. */
async function typed(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().click();
  await page.evaluate(() => {
    window.probe.keys = [];
  });
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press('a');
    await page.waitForTimeout(40);
  }
  return median(await page.evaluate(() => window.probe.keys));
}

/** Milliseconds that the main thread was busy for each move of one box. */
async function dragged(page: Page, cdp: CDPSession): Promise<number> {
  // the box nearest the middle: at the edge the canvas would pan along
  const node = await page.evaluateHandle(() => {
    const pane = document.querySelector('.react-flow')!.getBoundingClientRect(),
      far = (box: Element): number => {
        const r = box.getBoundingClientRect();
        return Math.hypot(r.x + r.width / 2 - pane.x - pane.width / 2, r.y + r.height / 2 - pane.y - pane.height / 2);
      };
    return [...document.querySelectorAll<HTMLElement>('.react-flow__node')].toSorted((a, b) => far(a) - far(b))[0];
  });
  const element = node.asElement();
  if (!element) throw new Error('no box in sight');
  const place = await element.evaluate((box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return { left, x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + 6, place.y + 6);
  await page.waitForTimeout(200);
  const before = await busyOf(cdp);
  for (let i = 1; i <= MOVES; i++) {
    await page.mouse.move(place.x + 6 + i, place.y + 6 + i);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const busy = ((await busyOf(cdp)) - before) / MOVES;
  await page.mouse.up();
  const moved = (await element.evaluate((box) => box.getBoundingClientRect().left)) - place.left;
  if (moved < MOVES / 2) throw new Error(`the box did not follow: ${moved} px`);
  return busy;
}

async function busyOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'TaskDuration')!.value * 1000;
}

function print(size: number, floors: readonly Floor[], figures: readonly Figures[]): void {
  const W = [42, 14, 30],
    ms = (x: number): string => `${x.toFixed(x < 10 ? 2 : 0)} ms`;
  const of = (key: keyof Figures): number => median(figures.map((f) => f[key])),
    floorOf = (key: keyof Floor): number => median(floors.map((f) => f[key]));
  const beside = (value: number, other: number, name: string): string => `× ${(value / other).toFixed(1)} of ${name} (${ms(other)})`;
  console.log(`\n${size} items × ${FIELDS} fields, ${of('boxes')} boxes drawn, medians of ${ROUNDS} ${ROUNDS === 1 ? 'round' : 'rounds'}`);
  line(['desk shown', ms(of('desk')), beside(of('desk'), floorOf('shown'), 'an empty page')], W);
  line(['canvas shown, composed', ms(of('canvas')), ''], W);
  line(['key in the title of the bundle', ms(of('key')), beside(of('key'), floorOf('key'), 'an empty page')], W);
  line(['key in the search of the catalogue', ms(of('search')), beside(of('search'), floorOf('key'), 'an empty page')], W);
  line(['move of a box on the canvas', ms(of('drag')), beside(of('drag'), floorOf('drag'), 'bare React Flow')], W);
  line(['command until problems are up to date', ms(of('problems')), ''], W);
  line(
    [
      'longest task while typing and dragging',
      of('longest') === 0 ? 'none ≥ 50 ms' : ms(of('longest')),
      size === 100 ? `none over 50 ms ${of('longest') <= 50 ? '✓' : '✗'}` : ''
    ],
    W
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[sorted.length >> 1]!;
}
