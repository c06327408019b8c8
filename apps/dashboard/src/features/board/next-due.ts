import {
  dueLevel,
  dueState,
  isVitalSign,
  MEASURE_WORDS,
  minutesBetween,
  PANEL_WORDS,
  rechecks,
  signsOf,
  VITAL_SIGNS,
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
  return recheckLines(session, protocol, now)[0] ?? null;
}

/** What is to be charted again before the next set, in words; earliest first. */
export function recheckLines(session: LiveSession, protocol: Protocol, now: Iso): NextDue[] {
  return rechecks(session, protocol).map(({ about, dueAt, isUnconfirmed }) => {
    const minutesLate = minutesBetween(dueAt, now);
    const what = words.recheck(shortOf(about));
    return { what, dueAt, isUnconfirmed, isRecheck: true, level: dueLevel(minutesLate, protocol), minutesLate };
  });
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
