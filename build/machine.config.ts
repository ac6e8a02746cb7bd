import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { noteBundledPackages } from './licences/bundled-packages.ts';

const root = resolve(import.meta.dirname, '..');
const source = (name: string) => resolve(root, `electron/${name}.ts`);

/** Everything but Node and Electron goes into the bundles, so that the packed application carries no node_modules. */
export default defineConfig({
  root,
  plugins: [noteBundledPackages('machine')],
  // proper-lockfile asks for it; what of it matters where a program opens many files at once is not needed.
  resolve: { alias: { 'graceful-fs': 'node:fs' } },
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: resolve(root, 'out/machine'),
    emptyOutDir: true,
    target: 'node18',
    minify: true,
    rolldownOptions: {
      // pdf-lib does nothing when it is loaded but define itself, and says so nowhere: nine tenths of it are not needed.
      treeshake: { moduleSideEffects: (id: string) => !id.includes('/node_modules/pdf-lib/') },
      input: Object.fromEntries(['main', 'preload', 'cli', 'loopback', 'typesetting-worker', 'pdf-text-worker'].map((name) => [name, source(name)])),
      // CommonJS, for a sandboxed preload can be nothing else and every Electron can load it.
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
    },
  },
});
