// The designer as static files: hashed assets, no inline script, addresses relative to where it is served. The sheet of the
// papers stands beside the page, so that they are shown under a strict policy too.

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { sheet } from '../packages/papers/src/paper/stylesheet.ts';

const paperSheet: Plugin = {
  name: 'paper-sheet',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'paper.css', source: sheet });
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (!request.url?.endsWith('/paper.css')) {
        next();
        return;
      }
      response.setHeader('content-type', 'text/css');
      response.end(sheet);
    });
  }
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), paperSheet],
  resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200
  },
  server: { fs: { allow: ['..'] } }
});
