import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest, planSituation, type Composition, type Submission } from '@onething/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POLICY } from './http/exchange.ts';
import { serve, type Demo } from './server.ts';

const examples = join(import.meta.dirname, '../../../examples');
const folder = mkdtempSync(join(tmpdir(), 'onething-'));
let demo: Demo;
const designer = join(folder, 'designer');
beforeAll(async () => {
  mkdirSync(join(designer, 'assets'), { recursive: true });
  writeFileSync(join(designer, 'index.html'), '<!doctype html><title>designer</title>');
  writeFileSync(join(designer, 'assets', 'index-abc.js'), `// ${'x'.repeat(4000)}`);
  demo = await serve({ site: join(import.meta.dirname, 'public'), designer, examples, folder });
}, 30_000);
afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(demo.url + path, { headers, redirect: 'manual' });
const json = async <T>(response: Response | Promise<Response>): Promise<T> => (await response).json() as Promise<T>;
const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${demo.url}/api/zh/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  });

async function submissionOf(scenario: string, persona: string, change: object = {}): Promise<object> {
  const composition = await json<Composition>(get(`/api/compositions/${scenario}`));
  const { record } = await json<{ record: object }>(get(`/api/compositions/${scenario}/personas/${persona}`));
  return {
    kind: 'submission',
    id: 's1',
    version: '1',
    composition: { id: composition.id, version: composition.version, digest: digest(composition) },
    record: { ...record, ...change },
    ...onPaper(composition, record)
  };
}

/** Every document on paper, every promise made. */
function onPaper(composition: Composition, record: object): Pick<Submission, 'onPaper' | 'commitments'> {
  const { slots, committed } = planSituation(composition, record as never).materials;
  const rows = (subject: string): number => ((record as Record<string, unknown[] | undefined>)[subject] ?? []).length;
  return {
    onPaper: slots.flatMap(({ key }) =>
      key.endsWith('[]') ? Array.from({ length: rows(key.split('@')[1]!) }, (_, i) => key.replace('[]', `[${i}]`)) : [key]
    ),
    commitments: committed.map(({ item, id }) => ({ item, requirement: id, at: '2026-11-20T08:00:00.000Z' }))
  } as Pick<Submission, 'onPaper' | 'commitments'>;
}

test('serves every page in both languages with the policy, and no script or style inside', async () => {
  for (const path of [
    '/',
    '/submissions',
    '/embedding',
    '/fill/restaurant',
    '/fill/restaurant?persona=family-business',
    '/notice/pharmacy',
    '/nothing'
  ])
    for (const lang of ['zh', 'en']) {
      const response = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      const text = await response.text();
      expect(response.headers.get('content-security-policy')).toBe(POLICY);
      expect(text).toContain(lang === 'zh' ? 'lang="zh-CN"' : 'lang="en"');
      expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
});

test('serves the designer under the same policy, its hashed files for good', async () => {
  const start = await get('/designer?lang=en');
  expect([start.status, start.headers.get('location')]).toEqual([303, '/designer/?lang=en']);
  const page = await get('/designer/?lang=en'),
    script = await get('/designer/assets/index-abc.js', { 'accept-encoding': 'gzip' });
  expect(await page.text()).toContain('<title>designer</title>');
  expect([page, script].map((r) => [r.headers.get('content-security-policy'), r.headers.get('cache-control')])).toEqual([
    [POLICY, 'no-cache'],
    [POLICY, 'public, max-age=31536000, immutable']
  ]);
  expect([script.headers.get('content-encoding'), await script.text()]).toEqual(['gzip', `// ${'x'.repeat(4000)}`]);
  expect((await get('/designer/assets/..%2Findex.html')).status).toBe(404);
});

test('takes nothing in while a document is missing, and says which', async () => {
  const { onPaper: paper = [], ...rest } = (await submissionOf('bookstore', 'licensed-small')) as Submission;
  expect(paper.length).toBeGreaterThan(0);
  const refused = await post({ ...rest, onPaper: paper.slice(1) });
  expect(refused.status).toBe(422);
  const { error, problems } = await json<{ error: { zh: string }; problems: { code: string; title: string }[] }>(refused);
  expect(error.zh).toContain('材料');
  expect(problems).toEqual([expect.objectContaining({ code: 'material' })]);
  // it follows later only where the items allow that
  expect((await post({ ...rest, onPaper: paper.slice(1), deferred: [paper[0]!] })).status).toBe(422);
  expect((await post({ ...rest, onPaper: paper })).status).toBe(201);
});

test('takes the language from the browser when the address names none', async () => {
  expect(await (await get('/', { 'accept-language': 'fr, en;q=0.8' })).text()).toContain('<html lang="en">');
  expect(await (await get('/', { 'accept-language': 'fr' })).text()).toContain('<html lang="zh-CN">');
});

test('keeps a submission, splits it and shows each department its part and nothing else', async () => {
  const response = await post(await submissionOf('restaurant', 'new-with-tobacco'));
  expect(response.status).toBe(201);
  const { number, dossiers, notice } = await json<{
    number: string;
    dossiers: { item: string; state: string }[];
    notice: { blocks: object[] };
  }>(response);
  expect(dossiers.map((d) => d.item).sort()).toEqual(['DRAIN', 'EIA', 'FIRE', 'FOOD', 'GTH', 'SIGN', 'TOB']);
  expect(dossiers.filter((d) => d.state === 'received').map((d) => d.item)).toContain('GTH');
  expect(dossiers.filter((d) => d.state === 'waiting').map((d) => d.item)).toContain('FOOD'); // for the credit code
  expect(notice.blocks.length).toBeGreaterThan(3);
  expect(readdirSync(join(folder, 'submissions', number, 'dossiers')).sort()).toEqual(dossiers.map((d) => `${d.item}.json`).sort());

  const page = await (await get(`/submissions/${number}?lang=zh`)).text();
  for (const { item } of dossiers) expect(page).toContain(`id="${item}"`);
  expect(page).toContain('阿依努尔·买买提依明·示例江');
  const sign = await json<{ payload: object }>(get(`/submissions/${number}/dossiers/SIGN.json`));
  expect(JSON.stringify(sign.payload)).not.toContain('赵范例'); // the kitchen's safety manager is nobody's business there
  expect((await get(`/submissions/${number}/notice?lang=en`)).status).toBe(200);
});

test('escapes what an applicant wrote', async () => {
  const { number } = await json<{ number: string }>(
    post(await submissionOf('restaurant', 'new-with-tobacco', { 'operator.name': '"><script>alert(1)</script>' }))
  );
  const page = await (await get(`/submissions/${number}`)).text();
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).not.toContain('<script>');
});

test('gives the same answer to the same key, however often and at once, and refuses the key for anything else', async () => {
  const body = await submissionOf('bookstore', 'licensed-small'),
    key = { 'idempotency-key': crypto.randomUUID() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(body, key)));
  const numbers = await Promise.all(answers.map(async (answer) => (await json<{ number: string }>(answer)).number));
  expect(new Set(numbers).size).toBe(1);
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  expect((await post({ ...body, id: 's2' }, key)).status).toBe(409);
});

test('tells what is wrong, in both languages, and keeps nothing', async () => {
  const before = readdirSync(join(folder, 'submissions')).length;
  const wrong = await post(await submissionOf('restaurant', 'new-with-tobacco', { 'legalRep.idNumber': '42011119850607102X' }));
  expect(wrong.status).toBe(422);
  const { problems } = await json<{ problems: { path: string[]; text: { zh: string; en: string } }[] }>(wrong);
  expect(problems.some((p) => p.path[0] === 'legalRep.idNumber' && p.text.zh !== '' && p.text.en !== '')).toBe(true);
  for (const body of [
    '',
    '{',
    'null',
    '[]',
    '{"kind":"submission"}',
    '{"__proto__":1}',
    '['.repeat(100_000),
    JSON.stringify({ ...(await submissionOf('restaurant', 'family-business')), record: [] })
  ]) {
    const response = await post(body);
    expect(response.status, body.slice(0, 40)).toBe(400);
    const { error } = await json<{ error: { zh: string; en: string } }>(response);
    expect(error.zh && error.en).toBeTruthy();
  }
  const { composition, ...none } = (await submissionOf('restaurant', 'family-business')) as { composition: object };
  expect((await post(none)).status).toBe(400);
  expect((await post({ ...none, composition: { ...composition, digest: `sha256:${'0'.repeat(64)}` } })).status).toBe(422);
  expect(readdirSync(join(folder, 'submissions'))).toHaveLength(before);
});

test('refuses what is too large, what comes from another site, and what is asked in another way', async () => {
  expect((await post('x'.repeat(4 * 1024 * 1024 + 1))).status).toBe(413);
  expect((await post('{}', { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await post('{}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await fetch(demo.url, { method: 'DELETE' })).status).toBe(405);
});

test('gives no file from outside its folders', async () => {
  const raw = (path: string): Promise<number> =>
    new Promise((done, failed) => {
      send(new URL(demo.url), { path }, (response) => {
        response.resume();
        done(response.statusCode!);
      })
        .on('error', failed)
        .end();
    });
  for (const path of [
    '/assets/../server.ts',
    '/assets/%2e%2e/server.ts',
    '/assets/..%2fserver.ts',
    '/embedding/plain/../../catalogue.json',
    '/submissions/..%2f..%2fx',
    '/submissions/20261125-AAAAAA/dossiers/..%2fcase.json',
    '/api/zh/submissions/files/../../x/state'
  ]) {
    expect(await raw(path), path).toBe(404);
  }
});

// ---- files

const PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const metadata = (entries: Record<string, string>): string =>
  Object.entries(entries)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

const begin = (size: number, entries: Record<string, string>): Promise<Response> =>
  fetch(`${demo.url}/api/zh/submissions/files`, {
    method: 'POST',
    headers: { 'tus-resumable': '1.0.0', 'upload-length': String(size), 'upload-metadata': metadata(entries) }
  });

const go = (at: string, offset: number, bytes: Uint8Array): Promise<Response> =>
  fetch(new URL(at, demo.url), {
    method: 'PATCH',
    headers: { 'tus-resumable': '1.0.0', 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: bytes as Uint8Array<ArrayBuffer>
  });

async function uploaded(bytes: Uint8Array, entries: Record<string, string>): Promise<{ state: string; digest?: string; reason?: string }> {
  const at = (await begin(bytes.length, entries)).headers.get('location')!;
  expect((await go(at, 0, bytes)).status).toBe(204);
  return json(get(`${at}/state`));
}

test('takes a file in pieces, goes on where it stopped, and keeps it by its digest', async () => {
  const created = await begin(PDF.length, { filename: 'plan.pdf', filetype: 'application/pdf', slot: 'x' });
  expect(created.status).toBe(201);
  const at = created.headers.get('location')!;
  expect(at.startsWith('/')).toBe(true);
  await go(at, 0, PDF.slice(0, 10));
  const head = await fetch(new URL(at, demo.url), { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
  expect(head.headers.get('upload-offset')).toBe('10');
  expect((await get(`${at}/state`)).status).toBe(404);
  expect((await go(at, 10, PDF.slice(10))).status).toBe(204);
  const { state, digest: kept } = await json<{ state: string; digest: string }>(get(`${at}/state`));
  expect(state).toBe('ready');
  expect(readdirSync(join(folder, 'files'))).toContain(kept.replace(':', '-'));
});

test('refuses another kind, a size out of bounds, other content than said, and what changed on its way', async () => {
  expect((await begin(10, { filename: 'run.exe' })).status).toBe(415);
  expect((await begin(10, { filetype: 'application/pdf' })).status).toBe(415);
  expect((await begin(20 * 1024 * 1024 + 1, { filename: 'plan.pdf' })).status).toBe(413);
  expect(await uploaded(new TextEncoder().encode('<html>'), { filename: 'plan.pdf' })).toMatchObject({
    state: 'refused',
    reason: expect.stringContaining('扩展名')
  });
  expect(await uploaded(PDF, { filename: 'plan.pdf', digest: `sha256:${'0'.repeat(64)}` })).toMatchObject({
    state: 'refused',
    reason: expect.stringContaining('途中')
  });
});

test('files a file that came in, shows it to the departments that need it, and refuses one that did not', async () => {
  const { digest: kept } = await uploaded(PDF, { filename: 'lease.pdf' });
  const base = await submissionOf('bookstore', 'licensed-small'),
    slot = 'idCard@legalRep';
  const filed = await post({ ...base, files: [{ slot, name: '租赁合同.pdf', size: PDF.length, type: 'application/pdf', digest: kept }] });
  expect(filed.status).toBe(201);
  const { number } = await json<{ number: string }>(filed);
  const file = await get(`/submissions/${number}/files/${kept!.replace(':', '-')}`);
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(PDF);
  expect((await get(`/submissions/${number}/files/sha256-${'0'.repeat(64)}`)).status).toBe(404);
  const lost = await post({
    ...base,
    files: [{ slot, name: 'x.pdf', size: 1, type: 'application/pdf', digest: `sha256:${'1'.repeat(64)}` }]
  });
  expect(lost.status).toBe(422);
});
