// @ts-check
import { join } from 'node:path';
import { Contestant } from '../processes/contestant.mjs';

const root = join(import.meta.dirname, '..', '..', '..', '..', '..');
const MAIN = join(root, 'apps', 'server', 'dist', 'main.js');

/**
 * What the server is told by its environment: a demo that logs as in production.
 * @param {string} databaseUrl
 * @param {number} [speed] how much faster than ours the clinic's clock runs
 */
export function serverSettings(databaseUrl, speed = 1) {
  return {
    CHAIRSIDE_MODE: 'demo',
    CHAIRSIDE_DATA: join(root, 'var', 'bench', 'server'),
    DATABASE_URL: databaseUrl,
    DATABASE_APP_URL: '',
    DEMO_PAST: '',
    DEMO_SPEED: String(speed),
    PUBLIC_ORIGINS: '',
    REDIS_URL: '',
    LOG_LEVEL: 'info',
  };
}

/**
 * The server as it is shipped, untouched, in a process of its own.
 * @param {string} databaseUrl
 * @param {number} [speed]
 * @param {{ PORT?: string }} [where] a port that screens know from before
 */
export function serveShipped(databaseUrl, speed, where = {}) {
  return Contestant.serve(MAIN, { env: { ...serverSettings(databaseUrl, speed), ...where } });
}
