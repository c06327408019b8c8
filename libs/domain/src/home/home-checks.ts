import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { isLookedFor, lastTakenAt, opensAt } from './home-next.js';
import { homeRecords, type HomeRecordOf } from './home-record.js';

/** One check after the dose: when it is due, what was found at it, and whether anybody has looked since. */
export interface HomeCheck {
  minute: number;
  dueAt: Iso;
  /** Nothing where it is still to come, or was missed. */
  record: HomeRecordOf<'check'> | null;
  isAnswered: boolean;
}

/** The checks of a session at home, counted from the last of the dose; none before it. A later look answers for an earlier one. */
export function homeChecks(
  session: Pick<LiveSession, 'home' | 'steps'>,
  { home }: Pick<Protocol, 'home'>,
): HomeCheck[] {
  const takenAt = lastTakenAt(session);
  if (home === null || takenAt === undefined) return [];
  const looks = homeRecords(session, 'check');
  const from = home.checkMinutes.map((minute) => opensAt(takenAt, minute, home.earlyMinutes));
  return home.checkMinutes.map((minute, index) => {
    const next = from[index + 1];
    const opened = from[index] ?? takenAt;
    const record = looks.find(({ at }) => at >= opened && (next === undefined || at < next)) ?? null;
    return { minute, dueAt: minutesAfter(takenAt, minute), record, isAnswered: isLookedFor(session, opened) };
  });
}
