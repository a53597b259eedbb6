import { defineConfig } from 'vitest/config';

const conditions = ['source'];
const resolution = {
  resolve: { conditions: [...conditions, 'module', 'import', 'default'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'import', 'default'] } }
};

export default defineConfig({
  test: {
    projects: [
      { ...resolution, test: { name: 'unit', include: ['packages/*/src/**/*.test.ts'] } },
      {
        ...resolution,
        test: { name: 'whole', include: ['test/**/*.test.ts'], setupFiles: ['test/setup.ts'], testTimeout: 60_000 }
      }
    ]
  }
});
