import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { BUNDLED } from './scripts/bundled.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

/** Only the window host and the screens are built; the loopback host runs from source, the command line has its own (scripts/launch/command-line.ts). */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: { exclude: [...BUNDLED] },
      outDir: at('out/main'),
      rollupOptions: {
        input: { index: at('electron/main.ts'), background: at('electron/app/background-thread.ts') },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can require nothing but electron, so everything else is bundled in.
      externalizeDeps: false,
      outDir: at('out/preload'),
      rollupOptions: {
        input: { index: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      sourcemap: true,
      // Fonts stay files: a data: font would need a wider content policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: at('renderer/index.html') },
    },
  },
});
