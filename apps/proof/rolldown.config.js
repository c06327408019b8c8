import { defineConfig } from 'rolldown';

const PEERS = ['blank', 'floor', 'recharts', 'recharts-memo'];

/** The pages that the dashboard is compared with, built as it is: for production, small, one shared part. */
export default defineConfig(
  PEERS.map((name) => ({
    input: { [name]: `src/bench/board-paint/peers/${name}.tsx` },
    output: { dir: 'dist/peers', minify: true, cleanDir: false },
    transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'react-jsx' },
    platform: 'browser',
  })),
);
