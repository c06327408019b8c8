// @ts-check
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '@chairside/e2e/is-alive';
import { ProofPostgres } from './clinic/postgres.mjs';

/**
 * The folder of this run; those of runs that have ended are taken away, with what they left running.
 * @param {string} home
 */
export async function runFolder(home) {
  const names = await readdir(home).catch(() => []);
  for (const name of names.filter((candidate) => !isAlive(Number(candidate)))) {
    await ProofPostgres.end(join(home, name, 'postgres'));
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 5 });
  }
  const folder = join(home, String(process.pid));
  await mkdir(folder, { recursive: true });
  return folder;
}
