// @ts-check
import { findProgram } from '../clinic/find-program.mjs';

/** @typedef {import('../fault.mjs').Fault} Fault */

/** Faults that are of the matrix and cannot be done by this proof on this machine, each with its reason. */

/**
 * @param {string} id
 * @param {string} title
 * @param {string} reason
 * @returns {Fault}
 */
function elsewhere(id, title, reason) {
  return { id, title, whyNot: () => reason, run: async () => undefined };
}

/**
 * @param {string} id
 * @param {string} title
 * @param {string} program
 * @returns {Fault}
 */
function needs(id, title, program) {
  const reason = `${program} is there, and no scene was written for it yet`;
  return {
    id,
    title,
    whyNot: async () => ((await findProgram(program)) ? reason : `${program} is not installed`),
    run: async () => undefined,
  };
}

export const NOT_HERE = [
  needs('F5', 'Redis is killed, frozen and emptied', 'redis-server'),
  elsewhere(
    'F18',
    "the device's clock is wrong, its zone changes, the night of the clock change",
    'it needs a page: clinic-clock.spec.ts, clinic-time.spec.ts, wake.spec.ts',
  ),
  elsewhere('F20', '10,000 sockets', 'it measures rather than proves, and fills this machine: npm run bench'),
  elsewhere(
    'F29',
    'a backup is restored under connected clients',
    'there is no restore yet (LP14); a change of epoch is in receive-entries.spec.ts',
  ),
  elsewhere(
    'F30',
    'tabs that crash, sleep, fill their storage or are opened twice',
    'it needs a browser: e2e outage.spec.ts, two-tabs.spec.ts, storage-fault.spec.ts',
  ),
  needs('F31', 'a reverse proxy that closes idle connections', 'nginx'),
];
