import type { ReviewedAlert, ReviewedEvent, ReviewedSession } from '@chairside/contracts';
import {
  alertFacts,
  doseWords,
  eventNow,
  standingEvents,
  type Id,
  type MedicineDose,
  firstStep,
  drugEnd,
  drugStart,
  givesDrug,
  holdsValues,
  isAtHome,
  isWholeSet,
  longestGap,
  minutesLate,
  minutesOverPlan,
  portionsGiven,
  roundHalfUp,
  shownMg,
  sessionStatus,
  standingReadings,
  standingSteps,
  timesDeferred,
  type AlertLevel,
  type AlertState,
  type Iso,
  type Protocol,
  type SessionStep,
  type VitalsReading,
} from '@chairside/domain';
import { presentEvents, type EventRow } from './event-rows.js';

/** An alert as the query of a day gives it. */
export type AlertRow = Omit<ReviewedAlert, 'level' | 'facts'> & {
  level: AlertLevel;
  state: AlertState['state'];
  clearedAt: Iso | null;
};

type Names = 'id' | 'patientName' | 'patientNumber' | 'chair' | 'plannedChair' | 'nurse' | 'protocol';

/** A session as the query of a day gives it. */
export type ReviewRow = Pick<ReviewedSession, Names | 'status' | 'infusionOutcome' | 'plannedMinutes'> &
  Pick<Protocol, 'route' | 'checks'> & {
    scheduledAt: Date;
    steps: SessionStep[];
    readings: VitalsReading[];
    alerts: AlertRow[];
    eventRows: EventRow[];
    given: (MedicineDose & { id: Id })[];
    /** The last volume that was read from the pump. */
    chartedMl: number | null;
    mgPerMl: number | null;
  };

/** A session of the day as a director reads it, at the moment the day is read. */
export function presentRow(row: ReviewRow, asOf: Iso): ReviewedSession {
  const {
    route,
    checks,
    readings,
    chartedMl: _ml,
    mgPerMl: _mgPerMl,
    alerts,
    eventRows: _rows,
    given: _given,
    ...facts
  } = row;
  const booked = { ...facts, scheduledAt: row.scheduledAt.toISOString() };
  const visit = { ...booked, readings };
  return {
    ...booked,
    ...timesOf(row),
    steps: [...standingSteps(visit)],
    minutesLate: minutesLate(visit, asOf),
    minutesOverPlan: minutesOverPlan(visit, asOf),
    givesDrug: givesDrug({ route }),
    isAtHome: isAtHome({ route }),
    gap: longestGap(visit, { route, checks }, asOf),
    chartedMg: chartedMgOf(row),
    ...setsOf(readings, { checks }),
    ...alertsOf(alerts, visit),
    events: eventsOf(row),
  };
}

/** What was given of this one drug by its one route; no figure of the day adds those of two. */
function chartedMgOf(row: ReviewRow): number | null {
  const given = portionsGiven(row);
  if (given) return shownMg(given.doseMg);
  const { chartedMl, mgPerMl } = row;
  return chartedMl === null || mgPerMl === null ? null : roundHalfUp(chartedMl * mgPerMl, 1);
}

/** A session that was reopened has not ended, and a drug whose stop was taken back runs on: such times are not shown. */
function timesOf(row: ReviewRow): Pick<ReviewedSession, 'checkedInAt' | 'startedAt' | 'drugEndedAt' | 'endedAt'> {
  const steps = standingSteps(row);
  return {
    checkedInAt: firstStep(row, 'check-in')?.at ?? null,
    startedAt: drugStart(row) ?? null,
    drugEndedAt: row.infusionOutcome === null ? null : (drugEnd(row) ?? null),
    endedAt: sessionStatus(row.status).ended === true ? (steps.at(-1)?.at ?? null) : null,
  };
}

/** Counted are the readings that stand; how often one was corrected is a count of its own. */
function setsOf(
  readings: readonly VitalsReading[],
  protocol: Pick<Protocol, 'checks'>,
): Pick<ReviewedSession, 'sets' | 'partials' | 'deferred' | 'corrections'> {
  const standing = standingReadings(readings).filter(holdsValues);
  const sets = standing.filter((reading) => isWholeSet(reading, protocol)).length;
  const deferred = timesDeferred(readings);
  const corrections = readings.filter(({ corrects }) => corrects !== undefined).length;
  return { sets, partials: standing.length - sets - deferred, deferred, corrections };
}

/** The adverse events that count, with the names that their words need. */
function eventsOf({ eventRows, given }: Pick<ReviewRow, 'eventRows' | 'given'>): ReviewedEvent[] {
  return standingEvents({ adverseEvents: presentEvents(eventRows) }).map((event) => {
    const { medicineIds } = eventNow(event);
    const told = eventRows.filter((row) => row.event_id === event.id && row['provider_id'] !== null).at(-1);
    return {
      event,
      medicines: given.filter(({ id, medicine }) => medicine && medicineIds.includes(id)).map(doseWords),
      toldTo: (told?.['provider'] as string | undefined) ?? null,
    };
  });
}

type Charted = Parameters<typeof alertFacts>[0];
type AlertFields = 'alerts' | 'highAlerts' | 'mediumAlerts' | 'untakenAlerts';

function alertsOf(rows: readonly AlertRow[], visit: Charted): Pick<ReviewedSession, AlertFields> {
  const alerts = rows.flatMap(({ state: _state, clearedAt, level, settledAt, ...row }): ReviewedAlert[] => {
    if (level === 'low') return [];
    const backAt = settledAt ?? (endedWithVisit(clearedAt, visit) ? null : clearedAt);
    return [{ ...row, level, settledAt: backAt, facts: alertFacts(visit, row.condition) }];
  });
  const count = (level: AlertLevel) => rows.filter((row) => row.level === level).length;
  return {
    alerts,
    highAlerts: count('high'),
    mediumAlerts: count('medium'),
    untakenAlerts: rows.filter(isUntaken).length,
  };
}

/** Nobody saw the value back in range: the patient went, and an empty chair has no alerts. */
function endedWithVisit(clearedAt: Iso | null, { steps }: Charted): boolean {
  return steps.some(({ status, recordedAt }) => sessionStatus(status).ended === true && recordedAt === clearedAt);
}

/** An overdue set is answered by charting it, and what was found late was never open. */
function isUntaken({ takenAt, condition, state }: AlertRow): boolean {
  return takenAt === null && condition.rule !== 'set-overdue' && state !== 'found-late';
}
