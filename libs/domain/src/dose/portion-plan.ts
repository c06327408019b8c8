import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { dosingWeightKg } from './dosing-weight.js';
import { roundHalfUp, twelveDigits } from './rounding.js';

/** What an order for portions amounts to: in all, and what is drawn up, in mL as a syringe shows it, or in pieces. */
export interface PortionPlan {
  doseMg: number;
  volumeMl: number | null;
  pieces: number | null;
}

/** A syringe is read to a hundredth of a millilitre. */
const SYRINGE_DECIMALS = 2;

/** What is to be given by an order for portions and the weight measured before it; nothing while either is missing. */
export function portionPlan(session: Pick<LiveSession, 'order' | 'readings' | 'steps'>): PortionPlan | null {
  const { order } = session;
  if (order === null || 'minutes' in order) return null;
  if ('pieces' in order)
    return { doseMg: twelveDigits(order.pieces * order.mgEach), volumeMl: null, pieces: order.pieces };
  const { injected, concentrationMgPerMl } = order;
  const weightKg = dosingWeightKg(session, drugStart(session));
  const doseMg = 'doseMg' in injected ? injected.doseMg : weightKg && twelveDigits(injected.doseMgPerKg * weightKg);
  if (doseMg === undefined) return null;
  return { doseMg, volumeMl: roundHalfUp(doseMg / concentrationMgPerMl, SYRINGE_DECIMALS), pieces: null };
}

/** A dose in mg as a screen says it: two decimals below ten, one above (clinical.md 3.2), no trailing zero. */
export function shownMg(doseMg: number): number {
  return roundHalfUp(doseMg, doseMg < 10 ? 2 : 1);
}
