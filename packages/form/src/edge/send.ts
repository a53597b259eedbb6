// Filing over the network. The key makes a second attempt harmless: the server answers it with the first receipt.

import type { Problem, Submission } from '@onething/core/live';
import type { Receipt } from '../contract.ts';

export class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

/** The server does not take it, and says no more. */
export class Rejected extends Error {
  readonly status: number;
  constructor(status: number, text: string) {
    super(`${status} ${text}`);
    this.status = status;
  }
}

/** The server could not be reached, or is not ready, as its status says: try again later with the same key. */
export class Unreachable extends Error {
  readonly status: number | undefined;
  constructor(text: string, status?: number) {
    super(text);
    this.status = status;
  }
}

const LIMIT = 60_000; // milliseconds: then it counts as unreachable

/** These answers say that it was not filed; after any other failure it may be. */
export const notFiled = ({ status = 0 }: Unreachable): boolean => [425, 429, 500, 503].includes(status);

export async function post(endpoint: string, submission: Submission, context: { key: string; signal: AbortSignal }): Promise<Receipt> {
  const limit = new AbortController(),
    stop = (): void => limit.abort(),
    timer = setTimeout(stop, LIMIT);
  context.signal.addEventListener('abort', stop);
  try {
    return await posted(endpoint, submission, context, limit.signal);
  } finally {
    clearTimeout(timer);
    context.signal.removeEventListener('abort', stop);
  }
}

/** limit: of the time too; signal: of whoever does not want it any more. */
async function posted(
  endpoint: string,
  submission: Submission,
  { key, signal }: { key: string; signal: AbortSignal },
  limit: AbortSignal
): Promise<Receipt> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(submission),
      signal: limit
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Unreachable(String(error));
  }
  // an answer that breaks off, or is none of the server's, settles nothing
  if (response.ok)
    return (await response.json().catch((error: unknown) => {
      throw signal.aborted ? error : new Unreachable(String(error));
    })) as Receipt;
  if (response.status === 422)
    throw new Refused(((await response.json().catch(() => ({}))) as { problems?: readonly Problem[] }).problems ?? []);
  if (response.status === 408 || response.status === 425 || response.status === 429 || response.status >= 500)
    throw new Unreachable(`${response.status}`, response.status);
  throw new Rejected(response.status, response.statusText);
}
