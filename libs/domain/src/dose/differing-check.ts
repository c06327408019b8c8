import type { Id } from '../clinic/clinic-time.js';
import { gateRecord, type GateRecord, type LiveSession } from '../sessions/infusion-session.js';
import { planOf } from './dose-progress.js';
import { portionPlan, shownMg } from './portion-plan.js';
import { roundHalfUp } from './rounding.js';

/** A figure that a second person read, beside the one that is ordered. */
export interface DifferingFigure {
  read: number;
  ordered: number;
  unit: 'mL/h' | 'mL' | 'mg';
}

type Check = Extract<GateRecord, { gate: 'second-person' | 'dose-check' }>;

/** What a second check read otherwise than it is ordered now; empty where all agrees, nothing where no order says a figure. */
export function differencesOf(session: LiveSession, record: Check): DifferingFigure[] | null {
  const figures = record.gate === 'second-person' ? atPump(session, record) : drawnUp(session, record);
  return figures && figures.filter(({ read, ordered }) => read !== ordered);
}

function atPump(session: LiveSession, read: Extract<Check, { gate: 'second-person' }>): DifferingFigure[] | null {
  const plan = planOf(session);
  return (
    plan && [
      { read: read.rateMlPerHour, ordered: plan.pumpRateMlPerHour, unit: 'mL/h' },
      { read: read.volumeMl, ordered: roundHalfUp(plan.volumeMl, 1), unit: 'mL' },
    ]
  );
}

function drawnUp(session: LiveSession, read: Extract<Check, { gate: 'dose-check' }>): DifferingFigure[] | null {
  const plan = portionPlan(session);
  if (!plan) return null;
  // a device has no volume
  const volume: DifferingFigure[] =
    plan.volumeMl === null ? [] : [{ read: read.volumeMl ?? 0, ordered: plan.volumeMl, unit: 'mL' }];
  return [{ read: read.doseMg, ordered: shownMg(plan.doseMg), unit: 'mg' }, ...volume];
}

/** The last second check, where it read something else than what is ordered: by whom, and what. */
export function differingCheck(
  session: LiveSession,
  gate: Check['gate'],
): { by: Id; figures: DifferingFigure[] } | null {
  const record = gateRecord(session, gate);
  const figures = record ? differencesOf(session, record) : null;
  return record && figures && figures.length > 0 ? { by: record.by, figures } : null;
}
