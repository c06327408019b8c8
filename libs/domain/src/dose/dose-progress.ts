import { iso, type Iso } from '../clinic/clinic-time.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { dosingWeightKg } from './dosing-weight.js';
import { pumpOrder } from './dose-order.js';
import { plannedDose, type PlannedDose } from './planned-dose.js';
import { clearedBefore, notDeliveredMl, pumpReadingsOf } from './pump-readings.js';
import { twelveDigits } from './rounding.js';
import { bolusesOf, infusedAt, runMinutes, runningRate, segmentsOf } from './segments.js';

/** How far the drug is; an estimate wherever the pump was not read since it last gave anything. */
export interface DoseProgress {
  plan: PlannedDose;
  /** What the pump gave in all. */
  infusedMl: number;
  /** What of it the patient did not get. */
  notDeliveredMl: number;
  /** What the pump showed when its counter was cleared, so that it shows so much less now. */
  clearedMl: number;
  /** What the patient got. */
  infusedMg: number;
  /** Raw share of the ordered dose that the patient got, 0 to 100 and beyond. */
  percent: number;
  /** When the ordered volume will be in; nothing while the pump does not run. */
  endsAt: Iso | null;
  estimated: boolean;
  pumpReadAt: Iso | null;
}

// asked for each second, for each tile; a session is never changed, only followed by another
const plans = new WeakMap<LiveSession, PlannedDose | null>();

/** The plan of a session's order for the weight measured before it, or nothing while either is missing. */
export function planOf(session: LiveSession): PlannedDose | null {
  const known = plans.get(session);
  if (known !== undefined) return known;
  const plan = plannedFor(session);
  plans.set(session, plan);
  return plan;
}

function plannedFor(session: LiveSession): PlannedDose | null {
  const weightKg = dosingWeightKg(session, firstStep(session, 'start')?.at);
  const order = pumpOrder(session);
  if (order === null || weightKg === undefined) return null;
  return plannedDose({ weightKg, ...order });
}

/** The progress of a session's dose at a moment, or nothing before the drug runs (clinical.md 3.2). */
export function doseProgress(session: LiveSession, now: Iso): DoseProgress | null {
  const plan = planOf(session);
  const segments = segmentsOf(session);
  const order = pumpOrder(session);
  if (plan === null || order === null || segments.length === 0) return null;
  const boluses = bolusesOf(session);
  const { infusedMl, estimated, pumpReadAt } = pumpedVolume(session, now);
  const lostMl = notDeliveredMl(session, now);
  const rate = runningRate(session);
  const bolusToCome = boluses.length > 0 ? 0 : plan.bolusMl;
  const minutesLeft = rate ? ((plan.volumeMl - bolusToCome - infusedMl) / rate) * 60 : null;
  return {
    plan,
    infusedMl,
    notDeliveredMl: lostMl,
    clearedMl: clearedBefore(session, { at: now }),
    infusedMg: (infusedMl - lostMl) * order.concentrationMgPerMl,
    percent: ((infusedMl - lostMl) / plan.volumeMl) * 100,
    endsAt: minutesLeft === null ? null : iso(Date.parse(now) + minutesLeft * 60_000),
    estimated,
    pumpReadAt,
  };
}

/** What the pump of a session gave by a moment, in mL, whether or not the patient got it; nothing before the start. */
export function pumpedVolume(
  session: LiveSession,
  now: Iso,
): Pick<DoseProgress, 'infusedMl' | 'estimated' | 'pumpReadAt'> {
  const segments = segmentsOf(session);
  const boluses = bolusesOf(session);
  const read = pumpReadingsOf(session).findLast((reading) => reading.at <= now);
  const ranOn = (readAt: Iso): boolean =>
    segments.some(({ to }) => to === null || to > readAt) || boluses.some(({ at }) => at > readAt);
  return {
    infusedMl: infusedAt(segments, now, read, boluses),
    estimated: read === undefined || ranOn(read.at),
    pumpReadAt: read?.at ?? null,
  };
}

/**
 * When the ordered volume is in, by what was charted so far; nothing while the pump does not run. It is counted from the
 * last thing that was charted of the pump, not from now: whoever asks, and whenever, is told the same instant.
 */
export function volumeInAt(session: LiveSession): Iso | null {
  const anchors = [
    segmentsOf(session).at(-1)?.from,
    pumpReadingsOf(session).at(-1)?.at,
    bolusesOf(session).at(-1)?.at,
    session.order && session.earlierOrders.length > 0 ? session.order.signedAt : undefined,
  ].flatMap((at) => at ?? []);
  const anchor = anchors.sort().at(-1);
  return anchor ? (doseProgress(session, anchor)?.endsAt ?? null) : null;
}

/**
 * The rate at which the rest of the ordered volume would be in when the order says, in mL/h; nothing once that time is
 * over, or the volume is in.
 */
export function rateToOrder(session: LiveSession, at: Iso): number | null {
  const progress = doseProgress(session, at);
  const order = pumpOrder(session);
  if (!progress || !order) return null;
  const minutesLeft = order.minutes - runMinutes(segmentsOf(session), at);
  const leftMl = progress.plan.volumeMl - progress.infusedMl;
  return minutesLeft > 0 && leftMl > 0 ? twelveDigits((leftMl / minutesLeft) * 60) : null;
}
