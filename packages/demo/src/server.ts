// Who answers a request? One table of routes over plain records; around it the limits that keep a stranger from filling disk
// or memory, and the policy that every answer carries. Whatever fails inside is told as a page, never as a stack.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { allowance } from './http/allowance.ts';
import { languageOf, SECURITY, type Answer, type Ask } from './http/exchange.ts';
import { fault } from './pages/fault.ts';
import { routesOf, type Desk } from './routes.ts';
import { scenariosOf } from './scenarios.ts';
import { storeIn } from './store.ts';
import type { Text } from './text.ts';
import { uploadsIn } from './uploads.ts';
import { words } from './words.ts';

export interface DemoOptions {
  readonly site: string; // folder of the bundled scripts and styles
  readonly designer?: string; // folder of the bundled designer; without it there is none at /designer/
  readonly examples: string;
  readonly folder: string; // where submissions are kept
  readonly port?: number; // 0: any free one
  readonly host?: string;
}

export interface Demo {
  readonly url: string;
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/** Bytes of a request's body; files come in pieces, by tus. */
const BODY = 4 * 1024 * 1024;

const FILES = /^\/api\/(zh|en)\/submissions\/files(\/[0-9a-f]{32})?$/;

export async function serve({ site, designer = '', examples, folder, port = 0, host = '127.0.0.1' }: DemoOptions): Promise<Demo> {
  const uploads = { zh: uploadsIn(folder, '/api/zh/submissions/files'), en: uploadsIn(folder, '/api/en/submissions/files') };
  const desk: Desk = {
    site,
    designer,
    scenarios: scenariosOf(examples),
    embedding: `${examples}/embedding`,
    store: storeIn(folder),
    uploads: uploads.zh
  };
  const routes = routesOf(desk);
  const asks = allowance(600, 100),
    writes = allowance(120, 10);

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    void answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) send(request, response, fault(500, words.broken, 'zh', true));
      else response.destroy();
    });
  });
  server.requestTimeout = 120_000;
  server.headersTimeout = 20_000;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET',
      url = addressOf(request);
    const lang = languageOf(url?.searchParams ?? new URLSearchParams(), request.headers['accept-language']);
    const refuse = (status: number, text: Text): void =>
      send(request, response, fault(status, text, lang, url?.pathname.startsWith('/api/') ?? false));
    if (!url) return refuse(400, words.notFound);
    const reads = method === 'GET' || method === 'HEAD',
      isFile = FILES.exec(url.pathname);
    const wait = (reads || isFile ? asks : writes).take(request.socket.remoteAddress ?? '');
    if (wait > 0) {
      response.setHeader('retry-after', String(wait));
      return refuse(429, words.tooOften);
    }
    if (!reads && !fromHere(request)) return refuse(403, words.elsewhere);
    if (isFile && method !== 'GET') return uploads[isFile[1] as 'zh' | 'en'].handle(request, response);
    const body = reads ? new Uint8Array() : await bodyOf(request);
    if (!body) return refuse(413, words.tooLarge);
    const ask: Ask = {
      method: method === 'HEAD' ? 'GET' : method,
      path: url.pathname,
      query: url.searchParams,
      lang,
      header: (name) => headerOf(request, name),
      body
    };
    send(request, response, await routes(ask));
  }

  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(port, host, ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    server,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}

function addressOf({ url = '/' }: IncomingMessage): URL | undefined {
  try {
    return new URL(url, 'http://here');
  } catch {
    return undefined;
  }
}

/** A page of another site cannot write here: browsers say where a request comes from. */
function fromHere(request: IncomingMessage): boolean {
  const site = headerOf(request, 'sec-fetch-site'),
    origin = headerOf(request, 'origin');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || URL.parse(origin)?.host === request.headers.host;
}

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Undefined when it is larger than may be. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > BODY) {
    request.resume();
    return undefined;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > BODY) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const text = /^(text\/|application\/json|text\/javascript|image\/svg)/.test(headers['content-type'] ?? '');
  const packed = text && bytes.length > 1400 && /\bgzip\b/.test(headerOf(request, 'accept-encoding') ?? '');
  const sent = packed ? pack(bytes) : bytes;
  response.writeHead(status, {
    ...headers,
    ...(packed && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    'content-length': String(sent.length)
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

const packs = new WeakMap<Uint8Array, Buffer>();

/** Files that are kept are packed once. */
function pack(bytes: Uint8Array): Buffer {
  const done = packs.get(bytes) ?? gzipSync(bytes, { level: 6 });
  packs.set(bytes, done);
  return done;
}
