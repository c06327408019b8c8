import { join } from 'node:path';
import { defineConfig } from 'rolldown';

const PEERS = ['blank', 'floor', 'recharts', 'recharts-memo'];
const standIns = join(import.meta.dirname, 'src/simulator/stand-ins.ts');

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
  external: ['@chairside/domain', '@chairside/contracts', 'socket.io-client'],
  resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  platform: 'node',
};

/** The dashboard's line to the clinic, for Node: in one file, for a part that is fetched would come in real time. */
const screenCode = {
  input: { 'screen-code': 'src/simulator/screen-code.ts' },
  output: { dir: 'dist/simulator', codeSplitting: false },
  external: ['@chairside/domain', '@chairside/contracts'],
  resolve: {
    alias: { 'socket.io-client': standIns, uuid: standIns },
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
  },
  platform: 'node',
};

export default defineConfig([...peers, clients, screenCode]);
