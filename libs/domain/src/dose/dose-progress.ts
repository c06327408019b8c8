import { iso, type Iso } from '../clinic/clinic-time.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { latestValue } from '../vitals/vitals-reading.js';
import { plannedDose, type PlannedDose } from './planned-dose.js';
import { infusedAt, pumpReadingsOf, runningRate, segmentsOf } from './segments.js';

/** How far the drug is; an estimate wherever the pump was not read since it last ran. */
export interface DoseProgress {
  plan: PlannedDose;
  infusedMl: number;
  infusedMg: number;
  /** Raw share of the ordered volume, 0 to 100 and beyond. */
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
  const weightKg = latestValue(session.readings, 'bodyWeight', firstStep(session, 'start')?.at)?.value;
  if (session.order === null || weightKg === undefined) return null;
  const { doseMgPerKg, minutes, concentrationMgPerMl } = session.order;
  return plannedDose({ weightKg, doseMgPerKg, minutes, concentrationMgPerMl });
}

/** The progress of a session's dose at a moment, or nothing before the drug runs (clinical.md 3.2). */
export function doseProgress(session: LiveSession, now: Iso): DoseProgress | null {
  const plan = planOf(session);
  const segments = segmentsOf(session);
  if (plan === null || session.order === null || segments.length === 0) return null;
  const read = pumpReadingsOf(session).findLast((reading) => reading.at <= now);
  const infusedMl = infusedAt(segments, now, read);
  const rate = runningRate(session);
  const minutesLeft = rate ? ((plan.volumeMl - infusedMl) / rate) * 60 : null;
  return {
    plan,
    infusedMl,
    infusedMg: infusedMl * session.order.concentrationMgPerMl,
    percent: (infusedMl / plan.volumeMl) * 100,
    endsAt: minutesLeft === null ? null : iso(Date.parse(now) + minutesLeft * 60_000),
    estimated: read === undefined || segments.some((segment) => segment.to === null || segment.to > read.at),
    pumpReadAt: read?.at ?? null,
  };
}

/**
 * When the ordered volume is in, by what was charted so far; nothing while the pump does not run. It is counted from the
 * last change or reading of the pump, not from now: whoever asks, and whenever, is told the same instant.
 */
export function volumeInAt(session: LiveSession): Iso | null {
  const anchors = [segmentsOf(session).at(-1)?.from ?? '', pumpReadingsOf(session).at(-1)?.at ?? ''];
  const anchor = anchors.sort().at(-1);
  return anchor ? (doseProgress(session, anchor)?.endsAt ?? null) : null;
}
