// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const SIMULATOR = join(import.meta.dirname, '..', 'simulator', 'main.mjs');
const LAST_LINE = /^simulator: (\d+) seeds, (\d+) failed$/;

/**
 * Plays seeds of the simulator, on every processor a share; says which failed, and gives how many. A simulator that ends
 * without its last line is an error.
 * @param {number} seeds
 * @param {(line: string) => void} say
 */
export async function playSeeds(seeds, say) {
  const shares = sharesOf(seeds, availableParallelism());
  const failed = await Promise.all(shares.map((share) => playShare(share, say)));
  const sum = failed.reduce((all, some) => all + some, 0);
  say(`simulator: ${seeds} seeds, ${sum} failed`);
  return sum;
}

/**
 * @param {number} seeds
 * @param {number} players
 * @returns {{ from: number, seeds: number }[]} one after the other, from the first seed on
 */
export function sharesOf(seeds, players) {
  const edges = Array.from({ length: players + 1 }, (_, player) => Math.floor((player * seeds) / players));
  return edges
    .slice(1)
    .map((edge, player) => ({ from: (edges[player] ?? 0) + 1, seeds: edge - (edges[player] ?? 0) }))
    .filter((share) => share.seeds > 0);
}

/**
 * @param {{ from: number, seeds: number }} share
 * @param {(line: string) => void} say
 */
async function playShare({ from, seeds }, say) {
  const args = [SIMULATOR, '--from', String(from), '--seeds', String(seeds)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill());
  const ended = once(child, 'close');
  let failed;
  for await (const line of createInterface({ input: child.stdout })) {
    const last = LAST_LINE.exec(line);
    if (last) failed = Number(last[2]);
    else say(line);
  }
  await ended;
  if (failed === undefined) throw new Error(`the simulator ended without a word on its seeds from ${from} on`);
  return failed;
}
