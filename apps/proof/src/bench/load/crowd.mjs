// @ts-check
import { join } from 'node:path';
import { Contestant } from '../processes/contestant.mjs';
import { costOf } from '../processes/cost-of.mjs';
import { median, quantile } from '../statistics.mjs';

/**
 * @typedef {import('./screens-process.mjs').Opening} Opening
 * @typedef {import('./screens-process.mjs').Paced} Paced
 * @typedef {import('./screens-process.mjs').Found} Found
 * @typedef {Found & { serverShare: number, crowdShare: number }} Held the shares of one core that were taken meanwhile
 */

/** Of one core: a crowd that is busier than this is late itself, and what it measured is not the server. */
const BUSIEST_PERCENT = 85;

/**
 * A crowd of screens that are all live.
 * @param {Opening} opening
 */
export async function gather(opening) {
  const crowd = await Contestant.start(join(import.meta.dirname, 'screens-process.mjs'));
  await crowd.ask(opening);
  return crowd;
}

/**
 * Entries at their pace, and what they cost.
 * @param {Contestant} crowd
 * @param {Contestant} server
 * @param {Paced} paced
 * @returns {Promise<Held>}
 */
export async function chart(crowd, server, paced) {
  const { cpuMs, tookMs, found: own } = await costOf(server, () => costOf(crowd, () => crowd.ask({ ...paced })));
  return { ...own.found, serverShare: cpuMs / tookMs, crowdShare: own.cpuMs / own.tookMs };
}

/**
 * What only makes the other figures worth reading.
 * @param {number} share
 * @returns {import('../figures.mjs').Measured}
 */
export function crowdFigure(share) {
  const metric = 'whoever put the load on, of one core (above it, nothing here counts)';
  return { metric, unit: '%', goal: { atMost: BUSIEST_PERCENT }, judged: [share * 100] };
}

/**
 * How long something took, as a row of a table.
 * @param {string} name
 * @param {readonly number[]} ms
 */
export function spreadRow(name, ms) {
  return [name, ...[median(ms), quantile(ms, 0.95), quantile(ms, 0.99), Math.max(...ms)].map((one) => one.toFixed(1))];
}

export const SPREAD_HEAD = ['p50 ms', 'p95', 'p99', 'longest'];

/** @param {Pick<Held, 'serverShare' | 'crowdShare' | 'lapses'>} held */
export function shareLine({ serverShare, crowdShare, lapses }) {
  const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;
  return `of a core: server ${percent(serverShare)}, screens ${percent(crowdShare)}; not live meanwhile: ${lapses} times`;
}
