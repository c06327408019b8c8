import type { Commands } from '../journal/command.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { pumpOrder, type PumpOrder } from './dose-order.js';

/** A pump's order before anybody has signed it. */
export type OrderedFigures = Omit<PumpOrder, 'rescue' | 'signedAt' | 'signedBy'>;

/**
 * The figures of an order as it would be signed (mg/kg, min, mg/mL). What runs was reckoned with a weight, and goes on so.
 */
export function orderedFigures(session: LiveSession, payload: Commands['order:sign']): OrderedFigures {
  const { doseMgPerKg, minutes, concentrationMgPerMl, bolusMgPerKg = null, reason = null } = payload;
  const runsWith = drugStart(session) === undefined ? null : (pumpOrder(session)?.dosingWeight ?? null);
  const dosingWeight = payload.dosingWeight ?? runsWith;
  return { doseMgPerKg, minutes, concentrationMgPerMl, bolusMgPerKg, dosingWeight, reason };
}
