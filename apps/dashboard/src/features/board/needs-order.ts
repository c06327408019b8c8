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
const RUNNING = 6;
const RECOVERY = 7;
const CHECK_IN = 8;
const EMPTY = 9;

/** Untaken high, taken but still critical, untaken medium, overdue by lateness, low, other taken alerts, due soonest, recovery, check-in, empty. */
export function byNeed(seats: readonly Seat[], board: Board, now: Iso): Seat[] {
  return seats
    .map((seat) => ({ seat, need: needOf(seat, board, now) }))
    .sort((a, b) => a.need.rank - b.need.rank || a.need.urgency - b.need.urgency)
    .map(({ seat }) => seat);
}

function needOf({ session }: Seat, board: Board, now: Iso): Need {
  const protocol = session && board.protocols[session.protocolId];
  if (!session || !protocol) return { rank: EMPTY, urgency: 0 };
  const due = nextDue(session, protocol, now);
  const [worst] = openAlerts(session);
  const dueAt = due ? Date.parse(due.dueAt) : Infinity;
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
  if (status === 'recovering') return RECOVERY;
  return due ? RUNNING : CHECK_IN;
}
