// Before the first test in a browser: what the pages load is bundled once, as `npm start` bundles it.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { buildSite } from '@onething/demo/site';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
    run: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const { folder } = await buildSite(join(import.meta.dirname, '../../node_modules/.onething/site-of-tests'));
  project.provide('site', folder);
  // what else a run needs is made when the first test wants it, and known by this
  project.provide('run', randomUUID());
}
