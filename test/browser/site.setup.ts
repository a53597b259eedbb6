// Before the first test in a browser: what the pages load is bundled once, as `npm start` bundles it.

import { join } from 'node:path';
import { buildSite } from '@onething/demo/site';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext { site: string }
}

export default async function setup(project: TestProject): Promise<void> {
  const { folder } = await buildSite(join(import.meta.dirname, '../../node_modules/.onething/site-of-tests'));
  project.provide('site', folder);
}
