// What does a request bring, and what does an answer carry? Plain records between the server and its pages, and the headers
// that every answer has.

import type { Language } from '@onething/core';
import type { Html } from './html.ts';

export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly lang: Language;
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Nothing from elsewhere, nothing inline, no frame around it. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'"
].join('; ');

export const SECURITY: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
};

export const page = (content: Html, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: content.text
});

export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(value)
});

export const redirect = (location: string): Answer => ({ status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' });

/** Zh or en: as the address says, else as the browser prefers, else Chinese. */
export function languageOf(query: URLSearchParams, accept: string | undefined): Language {
  const asked =
    query.get('lang') ??
    accept
      ?.split(',')
      .map((part) => part.trim().slice(0, 2).toLowerCase())
      .find((l) => l === 'zh' || l === 'en');
  return asked === 'en' ? 'en' : 'zh';
}
