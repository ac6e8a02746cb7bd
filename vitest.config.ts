import react from '@vitejs/plugin-react';
import { pathToFileURL } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { findBrowser } from './build/browser.mjs';

/** In tests there is no server to ask for the worker of the PDF library: it is found where it lies. */
const pdfWorker: Plugin = {
  name: 'kpbi-pdf-worker',
  enforce: 'pre',
  load: (id) => (id.endsWith('/pdf.worker.min.mjs?url') ? `export default ${JSON.stringify(pathToFileURL(id.slice(0, -'?url'.length)).href)};` : null),
};

const common = { globalSetup: ['test/support/prepare-fonts.ts'], testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  plugins: [react(), pdfWorker],
  test: {
    projects: [
      { extends: true, test: { ...common, name: 'unit', environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', 'test/renderer/**/*.test.tsx'] } },
      { extends: true, test: { ...common, name: 'window', environment: 'jsdom', include: ['test/renderer/**/*.test.tsx'], setupFiles: ['test/support/window-setup.ts'] } },
      { extends: true, test: { name: 'e2e', environment: 'node', env: { KPBI_BROWSER: findBrowser() ?? '' }, sequence: { groupOrder: 1 }, include: ['test/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 240_000 } },
    ],
  },
});
