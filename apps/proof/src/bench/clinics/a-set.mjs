// @ts-check
import { vitalSign, vitalSigns } from '@chairside/domain';
import { BASELINE } from '@chairside/e2e/stage';

const WIDE = 40;
const NARROW = 20;

const calm = new Map(Object.entries(BASELINE.values));
const routine = vitalSigns.filter((sign) => calm.has(sign) && vitalSign(sign).panel !== 'weight');
const [first] = routine;
const heart = routine.find((sign) => vitalSign(sign).panel === 'heart');

/**
 * A set that raises no alert, other than the eight hundred before it: equal values of one minute are marked as repeated.
 * @param {number} turn
 */
export function aSet(turn) {
  const swings = new Map([
    [heart, (turn % WIDE) - WIDE / 2],
    [first, (Math.floor(turn / WIDE) % NARROW) - NARROW / 2],
  ]);
  const values = routine.map((sign) => [sign, (calm.get(sign) ?? 0) + (swings.get(sign) ?? 0)]);
  return { values: Object.fromEntries(values), scales: BASELINE.scales };
}
