// @ts-check
// Does to a running clinic what machines and networks do, and counts what was lost, doubled, or shown as live when it was
// not: `npm run proof`, in short `npm run proof -- --quick`.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ProofPostgres } from './clinic/postgres.mjs';
import { FAULTS } from './faults.mjs';
import { optionsOf } from './options.mjs';
import { Proof } from './proof.mjs';
import { runFolder } from './run-folder.mjs';
import { isSound, lastLine } from './tally.mjs';

/** @typedef {import('./options.mjs').Options} Options */

const SEEDS = { quick: 300, full: 10_000 };

const root = join(import.meta.dirname, '..', '..', '..', '..');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

try {
  const isSoundRun = await proveAll(optionsOf(process.argv.slice(2)));
  // said outright: Node 20 was seen to spin for ever while it took down what had long been closed
  process.exit(isSoundRun ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @param {Options} options */
async function proveAll(options) {
  console.log(`seed ${options.seed}`);
  const folder = await runFolder(join(root, 'var', 'proof'));
  const postgres = await ProofPostgres.open(join(folder, 'postgres'));
  const proof = new Proof({ postgres, folder, isQuick: options.isQuick }, options.seed);
  try {
    if (!options.only) await proof.ofSeeds(SEEDS[options.isQuick ? 'quick' : 'full']);
    for (const fault of chosen(options)) await proof.of(fault);
  } finally {
    await postgres.stop();
    await rm(join(folder, 'postgres'), { recursive: true, force: true });
  }
  console.log(lastLine(proof.tally));
  return isSound(proof.tally);
}

/** @param {Options} options */
function chosen({ isQuick, only }) {
  const isNamed = (/** @type {string} */ id, /** @type {string} */ name) => id === name || id.startsWith(`${name}-`);
  const unknown = only?.filter((name) => !FAULTS.some(({ id }) => isNamed(id, name))) ?? [];
  if (unknown.length > 0) throw new Error(`There is no fault ${unknown.join(', ')}.`);
  if (only) return FAULTS.filter(({ id }) => only.some((name) => isNamed(id, name)));
  return isQuick ? FAULTS.filter((fault) => fault.isQuick) : FAULTS;
}
