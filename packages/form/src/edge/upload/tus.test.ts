import { createServer, type Server as HttpServer } from 'node:http';
import { createRequire } from 'node:module';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { forget, Interrupted, Rejected, send, type Transfer } from './tus.ts';

// the real server belongs to the demo
const demo = createRequire(new URL('../../../../demo/package.json', import.meta.url));
const load = async <T>(name: string): Promise<T> => (await import(pathToFileURL(demo.resolve(name)).href)) as T;
const { Server } = await load<{ Server: new (options: object) => { handle: (a: unknown, b: unknown) => Promise<void> } }>('@tus/server');
const { FileStore } = await load<{ FileStore: new (options: object) => object }>('@tus/file-store');

const KB = 1024;
const open: (() => Promise<void>)[] = [];
// the store makes its folder in its own time: folders go when all is done, not while it is at it
const folders = mkdtempSync(join(tmpdir(), 'onething-tus-'));
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});
afterAll(() => rmSync(folders, { recursive: true, force: true }));

interface Seen {
  readonly method: string;
  readonly offset: number;
  readonly metadata: string | undefined;
}

/** A real tus server; `meddle` may answer or break a request before it does. */
async function served({
  port = 0,
  folder = mkdtempSync(join(folders, 'of-')),
  maxSize,
  meddle = () => false,
  refuses
}: {
  port?: number;
  folder?: string;
  maxSize?: number;
  meddle?: (seen: Seen, response: { destroy: () => void; status: (code: number) => void }) => boolean;
  refuses?: number;
} = {}) {
  const tus = new Server({
    path: '/files',
    datastore: new FileStore({ directory: folder }),
    relativeLocation: true,
    ...(maxSize !== undefined && { maxSize }),
    ...(refuses !== undefined && {
      onUploadCreate: () => {
        throw Object.assign(new Error('refused'), { status_code: refuses, body: 'no' });
      }
    })
  });
  const seen: Seen[] = [];
  const server: HttpServer = createServer((request, response) => {
    const one = {
      method: request.method!,
      offset: Number(request.headers['upload-offset'] ?? -1),
      metadata: request.headers['upload-metadata'] as string | undefined
    };
    seen.push(one);
    if (
      meddle(one, {
        destroy: () => request.destroy(),
        status: (code) => {
          request.resume();
          response.writeHead(code).end();
        }
      })
    )
      return;
    void tus.handle(request, response);
  });
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  open.push(close);
  const taken = (server.address() as AddressInfo).port;
  return { endpoint: `http://127.0.0.1:${taken}/files`, port: taken, folder, seen, close };
}

const bytesOf = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(size));
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const kept = (folder: string, url: string): Buffer => readFileSync(join(folder, url.split('/').at(-1)!));

function transfer(endpoint: string, more: Partial<Transfer> = {}): Transfer & { readonly steps: [number, string][] } {
  const steps: [number, string][] = [];
  return {
    endpoint,
    metadata: { filename: '平面图.pdf', slot: 'plan@premises' },
    signal: new AbortController().signal,
    progress: (sent, url) => {
      steps.push([sent, url]);
    },
    piece: 64 * KB,
    steps,
    ...more
  };
}

describe('against @tus/server', () => {
  test('sends 10 MB in pieces, with what the file is called', async () => {
    const { endpoint, folder, seen } = await served(),
      bytes = bytesOf(10 * KB * KB),
      t = transfer(endpoint);
    const url = await send(new Blob([bytes]), t);
    expect(hash(kept(folder, url))).toBe(hash(bytes));
    expect(seen.filter((s) => s.method === 'PATCH').length).toBeGreaterThan(3);
    expect(t.steps.at(-1)).toEqual([bytes.length, url]);
    expect(t.steps.map(([sent]) => sent)).toEqual(t.steps.map(([sent]) => sent).toSorted((a, b) => a - b));
    const said = seen
      .find((s) => s.method === 'POST')!
      .metadata!.split(',')
      .map((pair) => pair.split(' '));
    expect(Object.fromEntries(said.map(([key, value]) => [key, Buffer.from(value!, 'base64').toString()]))).toEqual({
      filename: '平面图.pdf',
      slot: 'plan@premises'
    });
  });

  test('goes on from the offset after the connection broke in the middle', async () => {
    let breaks = true;
    const { endpoint, folder, seen } = await served({
      meddle: ({ method, offset }, { destroy }) => {
        if (breaks && method === 'PATCH' && offset >= 100 * KB) {
          destroy();
          return true;
        }
        return false;
      }
    });
    const bytes = bytesOf(900 * KB),
      first = transfer(endpoint);
    await expect(send(new Blob([bytes]), first)).rejects.toBeInstanceOf(Interrupted);
    const [got, url] = first.steps.at(-1)!;
    expect(got).toBeGreaterThan(0);
    breaks = false;
    seen.length = 0;
    expect(await send(new Blob([bytes]), transfer(endpoint, { url }))).toBe(url);
    expect(seen.some((s) => s.method === 'POST')).toBe(false);
    expect(seen.find((s) => s.method === 'PATCH')!.offset).toBe(got);
    expect(hash(kept(folder, url))).toBe(hash(bytes));
  });

  test('goes on when the server was gone and is back', async () => {
    const first = await served(),
      bytes = bytesOf(700 * KB),
      stop = new AbortController(),
      steps: [number, string][] = [];
    const t = transfer(first.endpoint, {
      signal: stop.signal,
      progress: (sent, url) => {
        steps.push([sent, url]);
        if (sent > 0) stop.abort();
      }
    });
    await expect(send(new Blob([bytes]), t)).rejects.toThrow();
    const [got, url] = steps.at(-1)!;
    await first.close();
    await expect(send(new Blob([bytes]), transfer(first.endpoint, { url }))).rejects.toBeInstanceOf(Interrupted);
    const again = await served({ port: first.port, folder: first.folder });
    await send(new Blob([bytes]), transfer(again.endpoint, { url }));
    expect(again.seen.find((s) => s.method === 'PATCH')!.offset).toBeGreaterThanOrEqual(got);
    expect(hash(kept(first.folder, url))).toBe(hash(bytes));
  });

  test('stops when it is cancelled, and takes back what was sent', async () => {
    const { endpoint, folder, seen } = await served(),
      stop = new AbortController(),
      steps: [number, string][] = [];
    const t = transfer(endpoint, {
      signal: stop.signal,
      progress: (sent, url) => {
        steps.push([sent, url]);
        if (sent >= 64 * KB) stop.abort();
      }
    });
    await expect(send(new Blob([bytesOf(2000 * KB)]), t)).rejects.toThrow(/abort/i);
    const patches = seen.filter((s) => s.method === 'PATCH').length;
    await new Promise((done) => {
      setTimeout(done, 100);
    });
    expect(seen.filter((s) => s.method === 'PATCH')).toHaveLength(patches);
    expect(readdirSync(folder).length).toBeGreaterThan(0);
    await forget(steps.at(-1)![1], { endpoint });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a type that the server does not take is refused for good', async () => {
    const { endpoint, seen } = await served({ refuses: 415 });
    const error = await send(new Blob([bytesOf(10)]), transfer(endpoint)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Rejected);
    expect((error as Rejected).status).toBe(415);
    expect(seen.filter((s) => s.method === 'POST')).toHaveLength(1);
  });

  test('what is larger than the server takes is not even offered', async () => {
    const { endpoint, seen } = await served({ maxSize: 100 * KB });
    const error = await send(new Blob([bytesOf(200 * KB)]), transfer(endpoint)).catch((e: unknown) => e);
    expect((error as Rejected).status).toBe(413);
    expect(seen.some((s) => s.method === 'POST')).toBe(false);
  });

  test('starts anew where the server knows the upload no more', async () => {
    const { endpoint, folder } = await served(),
      bytes = bytesOf(200 * KB);
    const gone = `${endpoint}/${'0'.repeat(32)}`;
    const url = await send(new Blob([bytes]), transfer(endpoint, { url: gone }));
    expect(url).not.toBe(gone);
    expect(hash(kept(folder, url))).toBe(hash(bytes));
  });

  test.each([404, 410])('starts anew when HEAD says %i', async (status) => {
    const { endpoint, folder } = await served({
      meddle: ({ method }, { status: answer }) => {
        if (method === 'HEAD') {
          answer(status);
          return true;
        }
        return false;
      }
    });
    const bytes = bytesOf(100 * KB),
      before = `${endpoint}/x`,
      url = await send(new Blob([bytes]), transfer(endpoint, { url: before }));
    expect(url).not.toBe(before);
    expect(hash(kept(folder, url))).toBe(hash(bytes));
  });

  test('what only the server had, and has no more, is not made up of nothing', async () => {
    const { endpoint, seen } = await served();
    const error = await send(new Blob([]), transfer(endpoint, { url: `${endpoint}/${'0'.repeat(32)}` })).catch((e: unknown) => e);
    expect((error as Rejected).status).toBe(410);
    expect(seen.some((s) => s.method === 'POST')).toBe(false);
  });

  test.each([423, 429, 500, 503])('%i is a matter of waiting', async (status) => {
    const { endpoint } = await served({
      meddle: ({ method }, { status: answer }) => {
        if (method === 'PATCH') {
          answer(status);
          return true;
        }
        return false;
      }
    });
    await expect(send(new Blob([bytesOf(10)]), transfer(endpoint))).rejects.toBeInstanceOf(Interrupted);
  });
});

describe('against a server that offers checksums', () => {
  /** @tus/server has none: a small one that keeps bytes in memory and judges each piece. */
  async function checking({ spoils = 0 } = {}) {
    let left = spoils,
      data = Buffer.alloc(0);
    const refused: string[] = [];
    const server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () => {
          if (request.method === 'OPTIONS')
            return response.writeHead(204, { 'Tus-Extension': 'creation,checksum', 'Tus-Checksum-Algorithm': 'sha1,sha256' }).end();
          if (request.method === 'POST') return response.writeHead(201, { Location: '/files/1' }).end();
          const piece = Buffer.concat(pieces),
            [algorithm, sum] = String(request.headers['upload-checksum']).split(' ');
          if (left-- > 0) piece[0]! ^= 1;
          if (createHash(algorithm!).update(piece).digest('base64') !== sum) {
            refused.push(algorithm!);
            return response.writeHead(460).end();
          }
          data = Buffer.concat([data, piece]);
          return response.writeHead(204, { 'Upload-Offset': String(data.length) }).end();
        });
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    open.push(
      () =>
        new Promise((done) => {
          server.closeAllConnections();
          server.close(() => done());
        })
    );
    return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/files`, refused, data: () => data };
  }

  test('a piece that arrives spoilt is sent again', async () => {
    const { endpoint, refused, data } = await checking({ spoils: 1 }),
      bytes = bytesOf(300 * KB);
    await send(new Blob([bytes]), transfer(endpoint));
    expect(refused).toEqual(['sha256']);
    expect(hash(data())).toBe(hash(bytes));
  });

  test('a line that spoils everything is left for later', async () => {
    const { endpoint } = await checking({ spoils: 99 });
    await expect(send(new Blob([bytesOf(10)]), transfer(endpoint))).rejects.toBeInstanceOf(Interrupted);
  });
});
