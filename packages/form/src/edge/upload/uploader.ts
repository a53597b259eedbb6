// The uploader that a host need not bring: tus to `endpoint/files`, and then the question whether the file is good.

import type { Uploaded, Uploader } from '../../contract.ts';
import { Interrupted, send, type Transfer } from './tus.ts';

export const filesOf = (endpoint: string): string => `${new URL(endpoint, document.baseURI).href.replace(/\/+$/, '')}/files`;

export function tusUploader(
  endpoint: string,
  { fetch: call = (...given) => fetch(...given), piece }: Pick<Transfer, 'fetch' | 'piece'> = {}
): Uploader {
  return async (file, { slot, digest, url, signal, progress }) => {
    const metadata = { filename: file.name, filetype: file.type, slot, ...(digest !== undefined && { digest }) };
    const place = await send(file, { endpoint, metadata, url, signal, fetch: call, progress, ...(piece !== undefined && { piece }) });
    return { url: place, state: 'checking', check: () => judged(place, signal, call) };
  };
}

type Verdict = Pick<Uploaded, 'state' | 'reason' | 'digest'>;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** A server that does not check has no such page: then the file is good. */
async function judged(url: string, signal: AbortSignal, call: typeof fetch): Promise<Verdict> {
  const response = await call(`${url}/state`, { headers: { Accept: 'application/json' }, cache: 'no-store', signal }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error;
      throw new Interrupted(String(error));
    }
  );
  if (response.status === 404) return { state: 'ready' };
  if (!response.ok) throw new Interrupted(`${response.status}`);
  const { state, reason, digest } = (await response.json()) as Partial<Verdict>;
  return {
    state: state === 'checking' || state === 'refused' ? state : 'ready',
    ...(typeof reason === 'string' && { reason }),
    ...(typeof digest === 'string' && DIGEST.test(digest) && { digest })
  };
}
