import {
  awaitedSeconds,
  dueLevel,
  dueState,
  isOpen,
  isVitalSign,
  latestValue,
  MEASURE_WORDS,
  minutesAfter,
  minutesBetween,
  PANEL_WORDS,
  signsOf,
  VITAL_SIGNS,
  type AlertCondition,
  type DueState,
  type Iso,
  type LiveSession,
  type Measure,
  type Panel,
  type Protocol,
} from '@chairside/domain';
import { words } from './words.en.js';

/** The earliest thing due in a session, re-checks included (floor rule 3). */
export interface NextDue {
  /** "Set", "Re-check BP", "Nausea check". */
  what: string;
  isRecheck: boolean;
  /** What is to be checked again rests on one reading. */
  isUnconfirmed: boolean;
  dueAt: Iso;
  level: DueState['level'];
  minutesLate: number;
}

export function nextDue(session: LiveSession, protocol: Protocol, now: Iso): NextDue | null {
  const recheck = nextRecheck(session, protocol, now);
  const due = dueState(session, now, protocol);
  if (!due) return recheck;
  if (recheck && recheck.dueAt <= due.dueAt) return recheck;
  const { dueAt, level, minutesLate } = due;
  return {
    what: whatIsDue(due.measures, session, protocol),
    isRecheck: false,
    isUnconfirmed: false,
    dueAt,
    level,
    minutesLate,
  };
}

export function nextRecheck(session: LiveSession, protocol: Protocol, now: Iso): NextDue | null {
  return rechecks(session, protocol, now)[0] ?? null;
}

/**
 * What asks for its own values again, so long after the last of them as the protocol says: an open value alert, and a
 * caution that a second reading must confirm before it is one. Earliest first.
 */
export function rechecks(session: LiveSession, protocol: Protocol, now: Iso): NextDue[] {
  const all = [...alertRechecks(session, protocol), ...secondReadings(session, protocol)];
  return all
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
    .map((recheck) => {
      const minutesLate = minutesBetween(recheck.dueAt, now);
      return { ...recheck, isRecheck: true, level: dueLevel(minutesLate, protocol), minutesLate };
    });
}

type Recheck = Pick<NextDue, 'what' | 'dueAt' | 'isUnconfirmed'>;

function alertRechecks(session: LiveSession, { recheckMinutes }: Protocol): Recheck[] {
  return session.alerts.flatMap(({ condition, ...alert }) => {
    if (!isOpen({ condition, ...alert }) || alert.settledAt !== null || condition.rule === 'set-overdue') return [];
    const minutes = condition.rule === 'critical-value' ? recheckMinutes.critical : recheckMinutes.caution;
    const dueAt = minutesAfter(lastTaken(session, condition), minutes);
    return [{ what: words.recheck(shortOf(condition.about)), dueAt, isUnconfirmed: !condition.confirmed }];
  });
}

function secondReadings(session: LiveSession, protocol: Protocol): Recheck[] {
  return awaitedSeconds(session, protocol).map(({ about, takenAt }) => ({
    what: words.recheck(shortOf(about)),
    dueAt: minutesAfter(takenAt, protocol.recheckMinutes.caution),
    isUnconfirmed: true,
  }));
}

function lastTaken(session: LiveSession, { reached }: Extract<AlertCondition, { reached: unknown }>): Iso {
  const times = reached.map(({ measure }) => latestValue(session.readings, measure)?.takenAt ?? '');
  return times.sort().at(-1) ?? '';
}

/** "Set" when all that the phase asks for is due together; else what it is, by its panel. */
function whatIsDue(due: readonly Measure[], session: LiveSession, protocol: Protocol): string {
  const regular = protocol.checks[session.status]?.[0]?.measures ?? [];
  if (regular.every((measure) => due.includes(measure))) return words.set;
  const names = [
    ...new Set(due.map((measure) => shortOf(isVitalSign(measure) ? VITAL_SIGNS[measure].panel : measure))),
  ];
  const [first = words.set, second] = names;
  if (names.length > 2) return words.set;
  return second === undefined ? words.check(first) : words.both(first, second);
}

export function shortOf(about: Panel | Measure): string {
  return signsOf(about as Panel).length > 0 ? PANEL_WORDS[about as Panel].short : MEASURE_WORDS[about as Measure].short;
}
