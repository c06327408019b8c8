import { defineConfig } from 'rolldown';

const PEERS = ['blank', 'floor', 'recharts', 'recharts-memo'];

/** The pages that the dashboard is compared with, built as it is: for production, small, one shared part. */
const peers = PEERS.map((name) => ({
  input: { [name]: `src/bench/board-paint/peers/${name}.tsx` },
  output: { dir: 'dist/peers', minify: true, cleanDir: false },
  transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'react-jsx' },
  platform: 'browser',
}));

/** The clients of the fault proof: they run the dashboard's own line, which is TypeScript. */
const clients = {
  input: { 'load-process': 'src/faults/load/load-process.mjs' },
  output: { dir: 'dist/faults', sourcemap: true },
  external: [/^@chairside\//, 'socket.io-client'],
  platform: 'node',
};

export default defineConfig([...peers, clients]);
