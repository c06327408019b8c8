// @ts-check
import { nowMs } from '../load/clinic-clock.mjs';

/** @typedef {import('../fault.mjs').Fault} Fault */

const WITHIN_MS = 30_000;

/** @type {Fault} */
export const reconnectStorm = {
  id: 'F21',
  title: 'the server is killed with 120 screens, which all come back at once (5,000 are too many for this machine)',
  load: { screens: 120, perSecond: 25 },
  run: async ({ stage, load, isQuick, say, expect }) => {
    for (let storm = 0; storm < (isQuick ? 1 : 3); storm += 1) {
      await load.flows();
      await stage.node.kill();
      const killedMs = nowMs();
      await stage.node.start();
      const backMs = Math.round(await load.live(90_000, killedMs));
      say(`  all 120 screens are live after ${backMs} ms`);
      expect(`within ${WITHIN_MS} ms`, backMs <= WITHIN_MS);
    }
  },
};
