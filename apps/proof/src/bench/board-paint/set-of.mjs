// @ts-check
import { vitalSign, vitalSigns } from '@chairside/domain';
import { BASELINE } from '@chairside/e2e/stage';

/** @typedef {{ values: Record<string, number>, scales: Record<string, number> }} ChartedSet */

const ROUTINE = new Set(['bloodPressure', 'heart', 'oxygen', 'breathing']);
/** Chairs whose pressure stays high once the drug runs, so that their alerts stand: a board has some. */
const RAISED_BY = new Map([
  [2, 42],
  [5, 30],
]);
const SWING = 3;

const calm = new Map(Object.entries(BASELINE.values));
const routine = vitalSigns.filter((sign) => calm.has(sign) && ROUTINE.has(vitalSign(sign).panel));

/**
 * The set of a chair at a turn: every figure of its tile, each other than at the turn before.
 * @param {number} chair
 * @param {number} turn
 * @param {boolean} isInfusing a pressure that is high before the drug would not let it start
 * @returns {ChartedSet}
 */
export function setOf(chair, turn, isInfusing) {
  const swing = (turn + chair) % SWING;
  const values = routine.map((sign) => {
    const raised = isInfusing && vitalSign(sign).panel === 'bloodPressure' ? (RAISED_BY.get(chair) ?? 0) : 0;
    return [sign, (calm.get(sign) ?? 0) + raised - swing];
  });
  return { values: Object.fromEntries(values), scales: BASELINE.scales };
}
