// @ts-check
import { wentDark } from '../load/screen-stats.mjs';

/**
 * @typedef {import('../fault.mjs').Scene} Scene
 * @typedef {import('../load/load.mjs').ScreenStats} ScreenStats
 */

/**
 * Looks on from now until it is asked, and then expects that they have been live all the while.
 * @param {Pick<Scene, 'load' | 'expect'>} scene
 * @param {string} who
 * @param {(screen: ScreenStats) => boolean} isOne
 */
export function staysLive({ load, expect }, who, isOne = () => true) {
  const before = load.stats.screens.filter(isOne);
  return () => {
    const dark = wentDark(before, load.stats.screens);
    const but = dark.length > 0 ? `, but not ${dark.join(', ')}` : '';
    expect(`${who} stay live${but}`, before.length > 0 && dark.length === 0);
  };
}
