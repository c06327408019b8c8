import type { DayReview, ReviewedSession } from '@chairside/contracts';
import { plannedEnd, type Board } from '@chairside/domain';
import { dueWords } from '../board/due-words.js';
import { endWords } from '../board/end-words.js';
import { nextDue } from '../board/next-due.js';
import { minutesWords } from '../vitals/age-words.js';
import { clockTime } from '../vitals/clock-time.js';
import { protocolOf, statusWords } from './status-words.js';
import { REVIEW_WORDS as words } from './words.en.js';

interface HereOf extends Pick<DayReview, 'asOf' | 'timeZone'> {
  session: ReviewedSession;
  board: Board | undefined;
}

interface HereWords {
  /** "Recovery since 17:01". */
  status: string;
  /** "Ends 17:24" by the volume while the drug runs, else what the booking plans. */
  until: string;
  isLate: boolean;
  due: string | null;
}

/** How somebody who is here stands; what only the board knows is left out of a session that is not on it. */
export function hereWords({ session, board, asOf, timeZone }: HereOf): HereWords {
  const since = session.steps.findLast(({ status }, index, steps) => steps[index - 1]?.status !== status)?.at;
  const status = statusWords(session, board);
  return {
    status: words.here.since(status, clockTime(since ?? session.scheduledAt, timeZone)),
    ...untilWords({ session, board, asOf, timeZone }),
    due: dueLine({ session, board, asOf, timeZone }),
  };
}

function untilWords({ session, board, asOf, timeZone }: HereOf): Pick<HereWords, 'until' | 'isLate'> {
  const { minutesOverPlan } = session;
  if (minutesOverPlan !== null) return { until: words.overPlan(minutesWords(minutesOverPlan)), isLate: true };
  const live = board?.sessions[session.id];
  if (!live) return { until: words.here.plannedTo(clockTime(plannedEnd(session), timeZone)), isLate: false };
  const { before, time } = endWords(live, asOf, timeZone, false);
  return { until: `${before} ${time}`.trim(), isLate: false };
}

function dueLine({ session, board, asOf, timeZone }: HereOf): string | null {
  const live = board?.sessions[session.id];
  const protocol = protocolOf(session, board);
  const due = live && protocol && nextDue(live, protocol, asOf);
  return due ? dueWords(due, timeZone, true) : null;
}
