import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { portionsGiven } from '../dose/portions.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { homeRecords, lastHome, type HomeRecordOf } from './home-record.js';
import type { HomeCallee } from './home-rules.js';

type Watched = Pick<LiveSession, 'home' | 'steps'>;
type Rules = Pick<Protocol, 'home'>;

/** One check after the dose: when it is due, what was found at it, and whether anybody has looked since. */
export interface HomeCheck {
  minute: number;
  dueAt: Iso;
  /** Nothing where it is still to come, or was missed. */
  record: HomeRecordOf<'check'> | null;
  isAnswered: boolean;
}

/** The checks of a session at home, counted from the last of the dose; none before it. A later look answers for an earlier one. */
export function homeChecks(session: Watched, { home }: Rules): HomeCheck[] {
  const takenAt = portionsGiven(session)?.lastAt;
  if (home === null || takenAt === undefined) return [];
  const looks = homeRecords(session, 'check').filter(({ at }) => at >= takenAt);
  const from = home.checkMinutes.map((minute) => opensAt(takenAt, minute, home.earlyMinutes));
  return home.checkMinutes.map((minute, index) => {
    const next = from[index + 1];
    const since = looks.filter(({ at }) => at >= (from[index] ?? takenAt));
    const record = since.find(({ at }) => next === undefined || at < next) ?? null;
    return { minute, dueAt: minutesAfter(takenAt, minute), record, isAnswered: since.length > 0 };
  });
}

/** A look before the dose never answers for the check at it. */
function opensAt(takenAt: Iso, minute: number, earlyMinutes: number): Iso {
  return minutesAfter(takenAt, Math.max(0, minute - earlyMinutes));
}

/** The check that is waited for; nothing before the dose, and once the last was answered. */
export function nextHomeCheck(session: Watched, rules: Rules): HomeCheck | undefined {
  return homeChecks(session, rules).find(({ isAnswered }) => !isAnswered);
}

/** A call that the monitor is to make since a check was missed, when, and whether they charted it. */
export interface HomeCall {
  whom: HomeCallee;
  dueAt: Iso;
  made: HomeRecordOf<'call'> | null;
}

/** Whom to call about the check that nobody answered, in order; the monitor does it, nothing here calls anybody. */
export function callsAbout(session: Watched, rules: Rules): HomeCall[] {
  const missed = nextHomeCheck(session, rules);
  if (!missed) return [];
  const made = homeRecords(session, 'call').filter(({ at }) => at >= missed.dueAt);
  return (rules.home?.calls ?? []).map(({ minutes, whom }) => ({
    whom,
    dueAt: minutesAfter(missed.dueAt, minutes),
    made: made.findLast((call) => call.whom === whom) ?? null,
  }));
}

/** Until when a monitor must have said to stay, for a dose taken at a moment. */
export function watchNeededUntil(rules: Rules, doseAt: Iso): Iso {
  const { checkMinutes = [], watchMinutes = 0 } = rules.home ?? {};
  return minutesAfter(doseAt, Math.max(0, ...checkMinutes) + watchMinutes);
}

/** Who watches a session at home at a moment; nobody once they said to be gone. */
export function monitorAt(session: Watched, at: Iso): HomeRecordOf<'watch'> | undefined {
  const watch = lastHome(session, 'watch');
  return watch && at < watch.until ? watch : undefined;
}
