import {
  dueLevel,
  dueMeasures,
  isVitalSign,
  MEASURE_WORDS,
  minutesBetween,
  nextHomeCheckAt,
  PANEL_WORDS,
  recheckOf,
  rechecks,
  sessionStatus,
  signsOf,
  VITAL_SIGNS,
  type Alert,
  type DueState,
  type Iso,
  type LiveSession,
  type Measure,
  type Panel,
  type Protocol,
  type Recheck,
} from '@chairside/domain';
import { oncePerSession } from './once-per-session.js';
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

/** The same before it is known what time it is. */
type DueAtAnyTime = Omit<NextDue, 'level' | 'minutesLate'>;

const planOf = oncePerSession((session, protocol) => {
  const again = rechecks(session, protocol).map(inWords);
  const set = nextSet(session, protocol) ?? nextAtHome(session, protocol);
  const [first] = again;
  return { again, next: first && (!set || first.dueAt <= set.dueAt) ? first : set };
});

/** The check of a patient at home that is waited for; nothing in the clinic. */
function nextAtHome(session: LiveSession, protocol: Protocol): DueAtAnyTime | null {
  const dueAt = sessionStatus(session.status).inClinic && nextHomeCheckAt(session, protocol);
  return dueAt ? { what: words.homeCheck, isRecheck: false, isUnconfirmed: false, dueAt } : null;
}

function inWords({ about, dueAt, isUnconfirmed }: Recheck): DueAtAnyTime {
  return { what: words.recheck(shortOf(about)), isRecheck: true, isUnconfirmed, dueAt };
}

export function nextDue(session: LiveSession, protocol: Protocol, now: Iso): NextDue | null {
  const { next } = planOf(session, protocol);
  return next && seenAt(now, next, protocol);
}

export function nextRecheck(session: LiveSession, protocol: Protocol, now: Iso): NextDue | null {
  const [first] = planOf(session, protocol).again;
  return first ? seenAt(now, first, protocol) : null;
}

/** What an alert asks to be charted again, once that is overdue. */
export function lateRecheck(session: LiveSession, alert: Alert, protocol: Protocol, now: Iso): NextDue | null {
  const recheck = recheckOf(session, alert, protocol);
  const due = recheck && seenAt(now, inWords(recheck), protocol);
  return due?.level === 'overdue' ? due : null;
}

/** What is to be charted again before the next set, in words; earliest first. */
export function recheckLines(session: LiveSession, protocol: Protocol, now: Iso): NextDue[] {
  return planOf(session, protocol).again.map((due) => seenAt(now, due, protocol));
}

function seenAt(now: Iso, due: DueAtAnyTime, protocol: Protocol): NextDue {
  const minutesLate = minutesBetween(due.dueAt, now);
  return { ...due, level: dueLevel(minutesLate, protocol), minutesLate };
}

function nextSet(session: LiveSession, protocol: Protocol): DueAtAnyTime | null {
  const all = dueMeasures(session, protocol);
  const dueAt = all[0]?.dueAt;
  if (dueAt === undefined) return null;
  const due = all.filter((item) => item.dueAt === dueAt).map(({ measure }) => measure);
  return { what: whatIsDue(due, session, protocol), isRecheck: false, isUnconfirmed: false, dueAt };
}

/** "Set" when all that the phase asks for is due together; else what it is, by its panel. */
function whatIsDue(due: readonly Measure[], session: LiveSession, protocol: Protocol): string {
  const regular = protocol.checks[session.status]?.[0]?.measures ?? [];
  if (regular.length > 0 && regular.every((measure) => due.includes(measure))) return words.set;
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
