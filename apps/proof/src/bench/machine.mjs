// @ts-check
import { readFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** On what a run was made: without it no number of it can be read. */
export function machine() {
  const [cpu] = cpus();
  return {
    system: `${type()} ${release()}`,
    cpu: `${cpus().length} × ${cpu?.model ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: loadavg(),
  };
}

/**
 * The versions of the packages that take part: each is pinned.
 * @returns {Promise<Record<string, string>>}
 */
export async function versions() {
  const { devDependencies } = JSON.parse(await readFile(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  return devDependencies;
}
