import {
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
  return { what: whatIsDue(due.measures, session, protocol), isRecheck: false, dueAt, level, minutesLate };
}

export function nextRecheck(session: LiveSession, protocol: Protocol, now: Iso): NextDue | null {
  return rechecks(session, protocol, now)[0] ?? null;
}

/** An open value alert asks for its own values again, so long after the last of them as the protocol says; earliest first. */
export function rechecks(session: LiveSession, protocol: Protocol, now: Iso): NextDue[] {
  const all = session.alerts.flatMap(({ condition, ...alert }) => {
    if (!isOpen({ condition, ...alert }) || alert.settledAt !== null || condition.rule === 'set-overdue') return [];
    const { critical, caution } = protocol.recheckMinutes;
    const minutes = condition.rule === 'critical-value' ? critical : caution;
    const dueAt = minutesAfter(lastTaken(session, condition), minutes);
    const minutesLate = minutesBetween(dueAt, now);
    const what = words.recheck(shortOf(condition.about));
    return [{ what, dueAt, isRecheck: true, level: dueLevel(minutesLate, protocol), minutesLate }];
  });
  return all.sort((a, b) => a.dueAt.localeCompare(b.dueAt));
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
