// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readRecords } from './check/records.mjs';
import { verdictOn } from './check/verdict.mjs';
import { openSockets } from './clinic/open-sockets.mjs';
import { ProofPostgres } from './clinic/postgres.mjs';
import { SmallDisk } from './clinic/small-disk.mjs';
import { Stage } from './clinic/stage.mjs';
import { Load } from './load/load.mjs';
import { planOf } from './load/plan.mjs';
import { behind } from './load/screen-stats.mjs';
import { randomFrom } from './random.mjs';
import { until } from './waiting.mjs';

/**
 * @typedef {import('./check/verdict.mjs').Verdict} Verdict
 * @typedef {import('./fault.mjs').Fault} Fault
 * @typedef {import('./fault.mjs').Scene} Scene
 *
 * @typedef {object} Ground where faults are run
 * @property {import('./clinic/postgres.mjs').ProofPostgres} postgres
 * @property {string} folder
 * @property {boolean} isQuick
 *
 * @typedef {{ number: number, seed: number, say: Scene['say'], expect: Scene['expect'] }} Round
 */

const SENT_PER_SECOND = 80;
const ANSWERED_WITHIN_MS = 30_000;
const LIVE_WITHIN_MS = 30_000;
/** A socket whose client is gone without a word is noticed by its missing pongs: 20 s + 25 s. */
const CLOSED_WITHIN_MS = 50_000;
/** A pulse, so that every screen has heard where the clinic stands. */
const LAST_PULSE_MS = 2_500;

/**
 * One fault on a fresh clinic: entries flow, harm is done and taken away, everything settles, and the history is judged.
 * @param {Fault} fault
 * @param {Ground} ground
 * @param {Round} round
 * @returns {Promise<Verdict>}
 */
export async function runFault(fault, ground, round) {
  const folder = join(ground.folder, `${fault.id}-${round.number}`);
  await mkdir(folder, { recursive: true });
  if (fault.diskMb === undefined) return onPostgres(fault, { ...ground, folder }, round);
  const disk = await SmallDisk.mount(join(folder, 'disk'), fault.diskMb);
  try {
    const postgres = await ProofPostgres.open(join(disk.folder, 'postgres'));
    try {
      return await onPostgres(fault, { ...ground, folder, postgres, disk }, round);
    } finally {
      await postgres.stop();
    }
  } finally {
    await disk.unmount();
  }
}

/**
 * @param {Fault} fault
 * @param {Ground & { disk?: SmallDisk }} ground
 * @param {Round} round
 */
async function onPostgres(fault, { postgres, folder, isQuick, disk }, { number, seed, say, expect }) {
  const database = `proof_${fault.id.toLowerCase().replace(/\W/g, '_')}_${number}`;
  const { perSecond = SENT_PER_SECOND, screens } = fault.load ?? {};
  const stage = await Stage.open(postgres, { folder, database, seed, ...fault.stage });
  const load = new Load(planOf(stage, { seed, perSecond, screens, folder }));
  try {
    await load.live(LIVE_WITHIN_MS);
    await load.flows();
    await fault.run({ stage, load, disk, isQuick, random: randomFrom(seed), say, expect });
    return await settled(stage, load, say);
  } finally {
    await load.end();
    if (!postgres.isRunning()) await postgres.start();
    await stage.close();
    await stage.drop();
  }
}

/**
 * @param {Stage} stage
 * @param {Load} load
 * @param {Scene['say']} say
 */
async function settled(stage, load, say) {
  await load.settle(ANSWERED_WITHIN_MS);
  const left = await leftBehind(stage, load, say);
  const witness = await load.tell();
  const records = await stage.onDatabase(readRecords);
  const verdict = verdictOn(witness, records, stage.clock.rate);
  await load.end();
  say(`  clients stood still at most ${Math.round(witness.stoodStillMs)} ms`);
  const diverged = [...new Set([...verdict.diverged, ...left])];
  return { ...verdict, diverged, leakedSockets: await leakedSockets(stage) };
}

/**
 * Waits until every screen is live and stands where the clinic stands; which do not, where that does not come to pass.
 * @param {Stage} stage
 * @param {Load} load
 * @param {Scene['say']} say
 */
async function leftBehind(stage, load, say) {
  await pause(LAST_PULSE_MS);
  let left = ['nobody could say where the clinic stands'];
  const areThere = async () => {
    const { rows } = await stage.onDatabase((client) => client.query('SELECT revision FROM clinics'));
    left = behind(load.stats.screens, rows[0].revision);
    return left.length === 0;
  };
  await until('every screen is up to date', LIVE_WITHIN_MS, areThere).catch((error) => say(`  ${error.message}`));
  return left;
}

/** @param {Stage} stage */
async function leakedSockets({ nodes }) {
  const running = nodes.filter((node) => node.isRunning());
  const count = async () => {
    const counts = await Promise.all(running.map(({ pid, port }) => openSockets(pid, port)));
    return counts.reduce((sum, open) => sum + open, 0);
  };
  await until('every socket is closed', CLOSED_WITHIN_MS, async () => (await count()) === 0).catch(() => undefined);
  return count();
}
