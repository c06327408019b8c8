import {
  doseProgress,
  firstStep,
  isStopDescribed,
  lastRate,
  minutesAfter,
  planOf,
  roundHalfUp,
  runningRate,
  statusSince,
  type Iso,
} from '@chairside/domain';
import { planEffects } from './plan-effects.js';
import { planEvents } from './plan-events.js';
import { planGo } from './plan-go.js';
import { planLeaving } from './plan-leaving.js';
import { planLimits } from './plan-limits.js';
import { planMedicines } from './plan-medicines.js';
import { planNotes } from './plan-notes.js';
import { planDueSet, planRechecks, wholeSets } from './plan-sets.js';
import { actOf, soonAfter, type Act, type Visit } from './world.js';

const OBSERVED_MINUTES = 60;

/** While the pump runs, or a patient is observed: sets, perhaps a pause, and the end. */
export function planInfusing(visit: Visit): Act[] {
  return [
    ...planDueSet(visit),
    ...planRechecks(visit),
    ...planEffects(visit),
    ...planEvents(visit),
    ...planSlower(visit),
    ...planMedicines(visit),
    ...planNotes(visit),
    ...planLimits(visit),
    ...planPause(visit),
    ...planStop(visit),
    ...planComplete(visit),
  ];
}

/** Ended early, by one tap; why and at which volume is charted afterwards. */
function planStop(visit: Visit): Act[] {
  const { session, patient } = visit;
  const start = firstStep(session, 'start');
  const { stop } = patient.course;
  if (!stop || !start) return [];
  const dueAt = soonAfter(visit, start.at, stop.afterMinutes, stop.afterMinutes + 3, 'stop');
  return [actOf(visit, dueAt, () => ({ name: 'session:stop', payload: { sessionId: session.id } }))];
}

/** While the pump stands: a set, then on. */
export function planPaused(visit: Visit): Act[] {
  return [...planDueSet(visit), ...planRechecks(visit), ...planResume(visit)];
}

/** After the drug: sets until the patient is fit to go home. */
export function planRecovering(visit: Visit): Act[] {
  return [
    ...planDueSet(visit),
    ...planRechecks(visit),
    ...planEffects(visit),
    ...planEvents(visit),
    ...planDescription(visit),
    ...planLeaving(visit),
  ];
}

function planPause(visit: Visit): Act[] {
  const { session, patient } = visit;
  const start = firstStep(session, 'start');
  const { pause } = patient.course;
  if (!pause || !start || firstStep(session, 'pause')) return [];
  const dueAt = soonAfter(visit, start.at, pause.afterMinutes, pause.afterMinutes + 2, 'pause');
  const said = { sessionId: session.id, reason: pause.reason };
  return [
    actOf(visit, dueAt, (now) => ({ name: 'session:pause', payload: { ...said, pumpMl: pumpReading(visit, now) } })),
  ];
}

/** At half its rate, for somebody whom it overwhelms; the volume is read from the pump with it. */
function planSlower(visit: Visit): Act[] {
  const { session, patient } = visit;
  const start = firstStep(session, 'start');
  const rate = runningRate(session);
  const { slower } = patient.course;
  if (!slower || !start || rate === null || firstStep(session, 'change-rate')) return [];
  const dueAt = soonAfter(visit, start.at, slower.afterMinutes, slower.afterMinutes + 2, 'slower');
  const said = { sessionId: session.id, reason: slower.reason, rateMlPerHour: roundHalfUp(rate / 2, 1) };
  return [
    actOf(visit, dueAt, (now) => ({
      name: 'session:change-rate',
      payload: { ...said, pumpMl: pumpReading(visit, now) },
    })),
  ];
}

function planResume(visit: Visit): Act[] {
  const set = wholeSets(visit).at(-1);
  if (!set || set.takenAt < statusSince(visit.session)) return [];
  const rateMlPerHour = lastRate(visit.session);
  const dueAt = soonAfter(visit, set.takenAt, 1, 2, 'resume');
  return planGo(visit, 'resume', dueAt, rateMlPerHour === null ? {} : { rateMlPerHour });
}

function planComplete(visit: Visit): Act[] {
  const { session } = visit;
  const endsAt = endOf(visit);
  if (endsAt === null) return [];
  const dueAt = soonAfter(visit, endsAt, 0.3, 1.3, 'complete');
  const plan = planOf(session);
  const pump = plan ? { pumpMl: roundHalfUp(plan.volumeMl, 1) } : {};
  return [actOf(visit, dueAt, () => ({ name: 'session:complete', payload: { sessionId: session.id, ...pump } }))];
}

/** When the ordered volume is in; without a drug, when the hour is over. */
function endOf({ session, protocol, world }: Visit): Iso | null {
  const start = firstStep(session, 'start');
  if (protocol.doseGuards === null) return start ? minutesAfter(start.at, OBSERVED_MINUTES) : null;
  return doseProgress(session, world.now)?.endsAt ?? null;
}

function planDescription(visit: Visit): Act[] {
  const { session } = visit;
  if (isStopDescribed(session)) return [];
  const said = { sessionId: session.id, reason: visit.patient.course.stop?.reason ?? ('other' as const) };
  const dueAt = soonAfter(visit, statusSince(session), 1, 3, 'describe');
  return [
    actOf(visit, dueAt, (now) => ({
      name: 'session:describe-stop',
      payload: { ...said, pumpMl: pumpReading(visit, now) },
    })),
  ];
}

/** What the pump shows at a moment: never more than was ordered. */
export function pumpReading({ session }: Visit, at: Iso): number {
  const progress = doseProgress(session, at);
  return progress ? roundHalfUp(Math.min(progress.infusedMl, progress.plan.volumeMl), 1) : 0;
}
