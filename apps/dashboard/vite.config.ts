import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import { defineConfig } from 'vite';
import { compiledWhole } from './compiled-whole.js';
import { fontAhead } from './font-ahead.js';
import { isOfFirst, language } from './language.js';

/** Where the server listens while the dashboard is developed. */
const SERVER = 'http://127.0.0.1:3000';

export default defineConfig(({ mode }) => ({
  plugins: [
    language(mode),
    fontAhead(),
    compiledWhole(),
    {
      // the engine below socket.io brings polling and webtransport too; every screen uses websocket alone (LP1)
      name: 'websocket-only',
      load: (id) =>
        id.replaceAll('\\', '/').endsWith('/engine.io-client/build/esm/transports/index.js')
          ? `import { WS } from './websocket.node.js';\nexport const transports = { websocket: WS };`
          : null,
    },
    {
      // the router brings what React has had for years
      name: 'store-of-react',
      enforce: 'pre',
      resolveId: (id) => (id === 'use-sync-external-store/shim/index.js' ? '\0store-of-react' : null),
      load: (id) => (id === '\0store-of-react' ? `export { useSyncExternalStore } from 'react';` : null),
    },
    react(),
    {
      // what Vite's own minifier leaves: 0.7 kB of the first load
      name: 'minify-again',
      renderChunk: {
        order: 'post',
        handler: async (code, { isEntry }) => {
          if (!isEntry) return null;
          const again = await minify(code, {
            module: true,
            ecma: 2020,
            compress: {
              passes: 3,
              unsafe_arrows: true,
              keep_fargs: false,
              collapse_vars: false,
              sequences: false,
            },
          });
          return again.code === undefined ? null : { code: again.code, map: null };
        },
      },
    },
  ],
  // every browser that runs this knows modulepreload by itself
  build: {
    outDir: 'dist',
    target: 'es2022',
    // both colours of a token stand in one word, `light-dark()`
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    rolldownOptions: {
      // engine.io's request for polling writes to the document as it loads, and nobody asks for it
      treeshake: {
        moduleSideEffects: [{ test: /engine\.io-client\/build\/esm\/transports\/polling/, sideEffects: false }],
      },
      output: {
        // the first page carries the names of all that is fetched after it: a short hash says all that
        // a browser needs
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css')) ? 'assets/[hash:6].css' : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'first', tags: ['$initial'], test: isOfFirst, priority: 1 }],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': SERVER, '/socket.io': { target: SERVER, ws: true } },
  },
}));
