import type { Board, Iso, LiveSession } from '@chairside/domain';
import { openAlerts } from './alert-words.js';
import { nextDue, type NextDue } from './next-due.js';
import { heldLevel } from './held-level.js';
import type { Seat } from './seats.js';

/** Where a seat stands in "Needs first": the rank, then how urgent it is within the rank. */
interface Need {
  rank: number;
  urgency: number;
}

const UNTAKEN = { high: 0, medium: 2, low: 4 } as const;
const STILL_CRITICAL = 1;
const OVERDUE = 3;
const TAKEN = 5;
const UNCONFIRMED = 6;
const RUNNING = 7;
const RECOVERY = 8;
const CHECK_IN = 9;
const EMPTY = 10;

/** How the chairs are ordered when not by their names: by who needs somebody first, or by what is due next. */
export type ByClock = 'need' | 'due';

/**
 * By need: untaken high, taken but still critical, untaken medium, overdue by lateness, low, other taken alerts, a value
 * that waits for its second reading, due soonest, recovery, check-in, empty. By what is due: the earliest first, then who has nothing due, then the empty chairs.
 */
export function inOrderOf(order: ByClock, seats: readonly Seat[], board: Board, now: Iso): Seat[] {
  return seats
    .map((seat) => ({ seat, need: needOf(order, seat, board, now) }))
    .sort((a, b) => a.need.rank - b.need.rank || a.need.urgency - b.need.urgency)
    .map(({ seat }) => seat);
}

function needOf(order: ByClock, { session }: Seat, board: Board, now: Iso): Need {
  const protocol = session && board.protocols[session.protocolId];
  if (!session || !protocol) return { rank: EMPTY, urgency: 0 };
  const due = nextDue(session, protocol, now);
  const dueAt = due ? Date.parse(due.dueAt) : Infinity;
  if (order === 'due') return { rank: UNTAKEN.high, urgency: dueAt };
  const [worst] = openAlerts(session);
  const since = worst ? Date.parse(worst.since) : Infinity;
  if (worst?.state === 'raised' && worst.level === 'high') return { rank: UNTAKEN.high, urgency: since };
  if (heldLevel(session, protocol) === 'high') return { rank: STILL_CRITICAL, urgency: since };
  if (worst?.state === 'raised' && worst.condition.rule !== 'set-overdue') {
    return { rank: UNTAKEN[worst.level], urgency: since };
  }
  if (due?.level === 'overdue') return { rank: OVERDUE, urgency: dueAt };
  return { rank: worst ? TAKEN : calmRank(session, due), urgency: dueAt };
}

function calmRank({ status }: LiveSession, due: NextDue | null): number {
  if (due?.isUnconfirmed) return UNCONFIRMED;
  if (status === 'recovering') return RECOVERY;
  return due ? RUNNING : CHECK_IN;
}
