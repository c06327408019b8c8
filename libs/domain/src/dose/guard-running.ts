import { DomainError } from '../journal/problem.js';
import type { DoseGuards } from '../protocols/protocol.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { dosingWeightKg } from './dosing-weight.js';
import { pumpOrder } from './dose-order.js';
import { roundHalfUp } from './rounding.js';
import type { DosePer } from './refusals.en.js';
import { say } from './say.js';

/** How a rate or a bolus stands to the protocol's guards, for the weight that the drug was begun with. */
export interface DoseStanding {
  /** mg/kg/h of a rate, mg/kg of a bolus. */
  mgPerKg: number;
  standing: 'usual' | 'unusual' | 'beyond';
  soft: number;
  hard: number;
}

/** How a rate in mL/h stands: above the soft limit it wants a reason, above the hard one it is not charted (clinical.md 3.3). */
export function standingOfRate(
  session: LiveSession,
  rateMlPerHour: number,
  { rateMgPerKgPerHour: { soft, hard } }: DoseGuards,
): DoseStanding {
  const { mgPerKg, mlOf } = shownPerKg(session, rateMlPerHour);
  const standing = rateMlPerHour > mlOf(hard) ? 'beyond' : rateMlPerHour > mlOf(soft) ? 'unusual' : 'usual';
  return { mgPerKg, standing, soft, hard };
}

/** The same of what is given at once, in mL: its hard limit is refused at its figure. Nothing where none may be given. */
export function standingOfBolus(
  session: LiveSession,
  bolusMl: number,
  { bolusMgPerKg: guard }: DoseGuards,
): DoseStanding | null {
  if (guard === null) return null;
  const { soft, hardFrom } = guard;
  const { mgPerKg, mlOf } = shownPerKg(session, bolusMl);
  const standing = bolusMl >= mlOf(hardFrom) ? 'beyond' : bolusMl > mlOf(soft) ? 'unusual' : 'usual';
  return { mgPerKg, standing, soft, hard: hardFrom };
}

interface ShownPerKg {
  mgPerKg: number;
  /** A limit in mg for each kg, as the pump shows it: what was rounded to its step is not above what it was rounded from. */
  mlOf: (mgPerKg: number) => number;
}

function shownPerKg(session: LiveSession, ml: number): ShownPerKg {
  const weightKg = dosingWeightKg(session, firstStep(session, 'start')?.at);
  const order = pumpOrder(session);
  if (!order || weightKg === undefined) {
    throw new DomainError('not-allowed', say('nothingOnPump'));
  }
  const { concentrationMgPerMl } = order;
  return {
    mgPerKg: roundHalfUp((ml * concentrationMgPerMl) / weightKg, 3),
    mlOf: (mgPerKg) => roundHalfUp((mgPerKg * weightKg) / concentrationMgPerMl, 1),
  };
}

/**
 * Refuses what lies beyond the hard limit, and what is unusual without a remark.
 * @param path the field that is judged
 * @param per what the figure is for
 */
export function refuseBeyond(
  { mgPerKg, standing, soft, hard }: DoseStanding,
  remark: string | null,
  { path, value, per }: { path: string; value: number; per: DosePer },
): void {
  if (standing === 'beyond') {
    const message = say('runsBeyond', mgPerKg, per, hard);
    throw new DomainError('dose-hard-limit', message, [{ path, code: 'dose-hard-limit', value }]);
  }
  if (standing === 'usual' || remark !== null) return;
  const message = say('runsUnusual', mgPerKg, per, soft);
  throw new DomainError('dose-needs-reason', message, [{ path: 'remark', code: 'required' }]);
}
