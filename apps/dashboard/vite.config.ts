import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the server listens while the dashboard is developed. */
const SERVER = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [
    {
      // the engine below socket.io brings polling and webtransport too; every screen uses websocket alone (LP1)
      name: 'websocket-only',
      load: (id) =>
        id.replaceAll('\\', '/').endsWith('/engine.io-client/build/esm/transports/index.js')
          ? `import { WS } from './websocket.node.js';\nexport const transports = { websocket: WS };`
          : null,
    },
    react(),
  ],
  // every browser that runs this knows modulepreload by itself
  build: {
    outDir: 'dist',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      output: {
        // the first page carries the names of all that is fetched after it: the hash says all that a browser needs
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css')) ? 'assets/[hash].css' : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'first', tags: ['$initial'], priority: 1 }],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': SERVER, '/socket.io': { target: SERVER, ws: true } },
  },
});
