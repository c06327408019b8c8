import {
  heldUntil,
  minutesAfter,
  portionPlan,
  portionsGiven,
  roundHalfUp,
  shownMg,
  type Commands,
  type Iso,
} from '@chairside/domain';
import { planEffects } from './plan-effects.js';
import { planDueSet, planRechecks } from './plan-sets.js';
import { actOf, nurseName, soonAfter, type Act, type Visit } from './world.js';

/** Of what is drawn up, so many parts are injected one after the other. */
const INJECTIONS = 2;
const LOT = 'ESK-2417';

/** Between two portions: the next one as soon as it may be given, and what is due meanwhile. */
export function planDosing(visit: Visit): Act[] {
  const { session, protocol } = visit;
  const last = portionsGiven(session)?.lastAt;
  if (last === undefined) return [];
  const from = heldUntil(session, protocol, last) ?? minutesAfter(last, 1);
  const payload = { sessionId: session.id, given: nextPortion(visit) };
  return [
    ...planDueSet(visit),
    ...planRechecks(visit),
    ...planEffects(visit),
    actOf(visit, soonAfter(visit, from, 0.3, 1.2, `dose ${last}`), () => ({ name: 'dose:give', payload })),
  ];
}

/** A device with its lot, or a half of what was drawn up; the last one is what is left. */
export function nextPortion({ session }: Visit): Commands['dose:give']['given'] {
  const plan = portionPlan(session);
  if (!plan || plan.volumeMl === null) return { lot: LOT };
  const given = portionsGiven(session);
  if (given) return { volumeMl: roundHalfUp(plan.volumeMl - (given.volumeMl ?? 0), 2), site: 'right-deltoid' };
  return { volumeMl: roundHalfUp(plan.volumeMl / INJECTIONS, 2), site: 'left-deltoid' };
}

/** The nurse of the neighbouring chairs looks at syringe or devices. */
export function checkDose(visit: Visit, dueAt: Iso): Act {
  const { doseMg = 0, volumeMl = null } = portionPlan(visit.session) ?? {};
  const seen = { doseMg: shownMg(doseMg), ...(volumeMl === null ? {} : { volumeMl }) };
  const payload = { sessionId: visit.session.id, ...seen };
  return actOf(visit, dueAt, () => ({ name: 'dose:check', payload }), nurseName(visit.nurse + 1));
}
