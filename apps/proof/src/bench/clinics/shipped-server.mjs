// @ts-check
import { join } from 'node:path';
import { Contestant } from '../processes/contestant.mjs';

const root = join(import.meta.dirname, '..', '..', '..', '..', '..');
const MAIN = join(root, 'apps', 'server', 'dist', 'main.js');

/**
 * What the server is told by its environment: a demo whose clock runs as ours does, and logs as in production.
 * @param {string} databaseUrl
 */
export function serverSettings(databaseUrl) {
  return {
    CHAIRSIDE_MODE: 'demo',
    CHAIRSIDE_DATA: join(root, 'var', 'bench', 'server'),
    DATABASE_URL: databaseUrl,
    DATABASE_APP_URL: '',
    DEMO_PAST: '',
    DEMO_SPEED: '1',
    PUBLIC_ORIGINS: '',
    LOG_LEVEL: 'info',
  };
}

/**
 * The server as it is shipped, untouched, in a process of its own.
 * @param {string} databaseUrl
 */
export function serveShipped(databaseUrl) {
  return Contestant.serve(MAIN, { env: serverSettings(databaseUrl) });
}
