// How does one file get to a server that speaks tus 1.0 (https://tus.io/protocols/resumable-upload)? Creation, pieces at their
// offset, and HEAD to find out where an earlier attempt got to; a checksum with each piece where the server offers it. One
// attempt: whoever calls it decides when to try again. Pieces grow and shrink with the network, so that progress is seen and
// little is lost.

export interface Transfer {
  readonly endpoint: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Where an earlier attempt got to. */
  readonly url?: string | undefined;
  /** Told when the place is known, and after each piece. */
  readonly progress: (sent: number, url: string) => void;
  readonly fetch?: typeof fetch;
  /** Bytes of the first piece. */
  readonly piece?: number;
}

/** The network or the server is not there for the moment. after: milliseconds, where the server says so. */
export class Interrupted extends Error {
  readonly after: number | undefined;
  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

/** The server does not want this file: asking again changes nothing. */
export class Rejected extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`${status}`);
    this.status = status;
  }
}

const VERSION = { 'Tus-Resumable': '1.0.0' };
const SMALLEST = 64 * 1024,
  LARGEST = 8 * 1024 * 1024,
  FIRST = 256 * 1024;
const SILENCE = 60_000; // milliseconds without an answer

/** Sends the file, from wherever an earlier attempt got to; gives where the server keeps it. */
export async function send(file: Blob, transfer: Transfer): Promise<string> {
  const known = transfer.url === undefined ? undefined : await found(transfer.url, transfer);
  let { url, offset } = known ?? (await create(file, transfer));
  transfer.progress(offset, url);
  const checksum = await checksumOf(transfer);
  let size = transfer.piece ?? FIRST,
    anew = 0,
    again = 0;
  while (offset < file.size) {
    const piece = file.slice(offset, Math.min(file.size, offset + size)),
      started = Date.now();
    const response = await ask(
      transfer,
      url,
      {
        method: 'PATCH',
        body: piece,
        headers: {
          'Upload-Offset': String(offset),
          'Content-Type': 'application/offset+octet-stream',
          ...(checksum && { 'Upload-Checksum': await checksum(piece) })
        }
      },
      [204, 200, 404, 409, 410, 460]
    );
    if (response.status === 460) {
      if (++again > 4) throw new Interrupted('checksum');
      size = SMALLEST;
      continue;
    }
    if (response.status === 404 || response.status === 410) {
      // the server lost it: from the beginning, once
      if (anew++) throw new Interrupted(`${response.status}`);
      ({ url, offset } = await create(file, transfer));
    } else if (response.status === 409) {
      if (++again > 4) throw new Interrupted('409');
      ({ url, offset } = (await found(url, transfer)) ?? (await create(file, transfer)));
    } else {
      const next = numberOf(response, 'Upload-Offset');
      if (next === undefined || next <= offset || next > file.size) throw new Interrupted(`offset ${next}`);
      offset = next;
      again = 0;
      const took = Date.now() - started;
      size = took < 700 ? Math.min(LARGEST, size * 2) : took > 3000 ? Math.max(SMALLEST, Math.floor(size / 2)) : size;
    }
    transfer.progress(offset, url);
  }
  return url;
}

/** Takes back what was sent; a server that cannot is not troubled. */
export async function forget(url: string, { endpoint, fetch: call = fetch }: Pick<Transfer, 'endpoint' | 'fetch'>): Promise<void> {
  if (!(await offers(endpoint, call)).extensions.includes('termination')) return;
  await call(url, { method: 'DELETE', headers: VERSION }).catch(() => {});
}

interface Standing {
  readonly url: string;
  readonly offset: number;
}

async function found(url: string, transfer: Transfer): Promise<Standing | undefined> {
  const response = await ask(transfer, url, { method: 'HEAD', headers: {} }, [200, 204, 403, 404, 410]);
  const offset = response.ok ? numberOf(response, 'Upload-Offset') : undefined;
  return offset === undefined ? undefined : { url, offset };
}

async function create(file: Blob, transfer: Transfer): Promise<Standing> {
  // only the server had it, and it has it no more
  if (file.size === 0) throw new Rejected(410);
  const { endpoint, metadata, fetch: call = fetch } = transfer,
    { largest } = await offers(endpoint, call);
  if (largest !== undefined && file.size > largest) throw new Rejected(413);
  const said = Object.entries(metadata)
    .map(([key, value]) => (value === '' ? key : `${key} ${base64(new TextEncoder().encode(value))}`))
    .join();
  const response = await ask(
    transfer,
    endpoint,
    { method: 'POST', headers: { 'Upload-Length': String(file.size), 'Upload-Metadata': said } },
    [201]
  );
  const place = response.headers.get('Location');
  if (!place) throw new Rejected(response.status);
  return { url: new URL(place, response.url || endpoint).href, offset: 0 };
}

/** An answer with one of these states; else `Interrupted` when it may be better later, and `Rejected` when not. */
async function ask(
  { signal, fetch: call = fetch }: Transfer,
  url: string,
  { headers, ...init }: RequestInit & { readonly headers: Record<string, string> },
  expected: readonly number[]
): Promise<Response> {
  const stop = new AbortController(),
    abort = (): void => stop.abort(),
    timer = setTimeout(abort, SILENCE);
  signal.addEventListener('abort', abort);
  try {
    signal.throwIfAborted();
    const response = await call(url, { ...init, headers: { ...VERSION, ...headers }, signal: stop.signal, cache: 'no-store' });
    if (expected.includes(response.status)) return response;
    if (response.status === 408 || response.status === 423 || response.status === 425 || response.status === 429 || response.status >= 500)
      throw new Interrupted(`${response.status}`, waitOf(response));
    throw new Rejected(response.status);
  } catch (error) {
    if (signal.aborted || error instanceof Interrupted || error instanceof Rejected) throw error;
    throw new Interrupted(String(error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

function numberOf({ headers }: Response, name: string): number | undefined {
  const text = headers.get(name);
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}

const waitOf = (response: Response): number | undefined => {
  const seconds = numberOf(response, 'Retry-After');
  return seconds === undefined ? undefined : seconds * 1000;
};

// ---- what the server offers

interface Offers {
  readonly extensions: readonly string[];
  readonly algorithms: readonly string[];
  readonly largest: number | undefined;
}

const asked = new Map<string, Promise<Offers>>();

function offers(endpoint: string, call: typeof fetch): Promise<Offers> {
  const known = asked.get(endpoint);
  if (known) return known;
  const words = (text: string | null): string[] => text?.split(',').map((word) => word.trim()) ?? [];
  const asking = call(endpoint, { method: 'OPTIONS' }).then(
    (response) => ({
      extensions: words(response.headers.get('Tus-Extension')),
      algorithms: words(response.headers.get('Tus-Checksum-Algorithm')),
      largest: numberOf(response, 'Tus-Max-Size')
    }),
    () => {
      asked.delete(endpoint);
      return { extensions: [], algorithms: [], largest: undefined };
    }
  );
  asked.set(endpoint, asking);
  return asking;
}

const NAMES: Readonly<Record<string, string>> = { sha256: 'SHA-256', sha1: 'SHA-1' };

async function checksumOf({ endpoint, fetch: call = fetch }: Transfer): Promise<((piece: Blob) => Promise<string>) | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const { extensions, algorithms } = await offers(endpoint, call);
  const algorithm = extensions.includes('checksum') ? Object.keys(NAMES).find((name) => algorithms.includes(name)) : undefined;
  return algorithm === undefined
    ? undefined
    : async (piece) => `${algorithm} ${base64(new Uint8Array(await crypto.subtle.digest(NAMES[algorithm]!, await piece.arrayBuffer())))}`;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
