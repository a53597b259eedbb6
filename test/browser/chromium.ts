// Which browser, and how is it started? Without a network of its own accord, so that a run sees nothing but our pages.

import { advice, findBrowser } from '../../packages/tools/browser.mjs';

export const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Throws, saying what to install: tests in a browser never pass for want of one. */
export function chromiumPath(): string {
  const found = findBrowser();
  if (!found) throw new Error(advice());
  return found;
}
