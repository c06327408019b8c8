// @ts-check
/** @typedef {import('../fault.mjs').Fault} Fault */

/**
 * @param {string} id
 * @param {string} title
 * @param {string} reason
 * @returns {Fault}
 */
function elsewhere(id, title, reason) {
  return { id, title, whyNot: () => reason, run: async () => undefined };
}

/** Of the matrix, and not to be done by this proof: each with its reason. */
export const NOT_HERE = [
  elsewhere(
    'F18',
    "the device's clock is wrong, its zone changes, the night of the clock change",
    'it needs a page: clinic-clock.spec.ts, clinic-time.spec.ts, wake.spec.ts',
  ),
  elsewhere('F20', '10,000 sockets', 'they would fill this machine; the most screens here are the 120 of F21'),
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
  elsewhere(
    'F31',
    'a reverse proxy that closes idle connections',
    'nginx is not part of what is installed, and no scene was written for it',
  ),
];
