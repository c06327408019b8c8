import { defineConfig } from 'vite';

/** The worker that keeps the page: one file of a name that never changes, beside the page that was built before. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: 'src/worker/shell-worker.ts',
      output: { entryFileNames: 'shell-worker.js' },
    },
  },
});
