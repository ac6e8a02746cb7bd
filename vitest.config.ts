import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './build/browser.mjs';

const common = { globalSetup: ['test/support/prepare-fonts.ts'], testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      { extends: true, test: { ...common, name: 'unit', environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', 'test/renderer/**/*.test.tsx'] } },
      { extends: true, test: { ...common, name: 'window', environment: 'jsdom', include: ['test/renderer/**/*.test.tsx'], setupFiles: ['test/support/window-setup.ts'] } },
      { extends: true, test: { name: 'e2e', environment: 'node', env: { KPBI_BROWSER: findBrowser() ?? '' }, sequence: { groupOrder: 1 }, include: ['test/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 240_000 } },
    ],
  },
});
