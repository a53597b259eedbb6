import { defineConfig } from 'vitest/config';

const conditions = ['source'];
const resolution = {
  resolve: { conditions: [...conditions, 'module', 'import', 'default'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'import', 'default'] } }
};

export default defineConfig({
  test: {
    projects: [
      { ...resolution, test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'designer/src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        ...resolution,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/browser/**'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 300_000
        }
      },
      {
        ...resolution,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/site.setup.ts'],
          // one page at a time, and not beside the others: what is measured in time would suffer
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          // a real browser on a busy machine may be late once
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});
