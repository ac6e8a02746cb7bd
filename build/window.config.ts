import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noteBundledPackages } from './licences/bundled-packages.ts';

const root = resolve(import.meta.dirname, '..');

/** The window: one page, built for the oldest Chromium it is tested in. */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  plugins: [react(), noteBundledPackages('window')],
  // Nothing is inlined, so that the content security policy need not allow it.
  build: { outDir: resolve(root, 'out/window'), emptyOutDir: true, target: 'chrome114', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
});
