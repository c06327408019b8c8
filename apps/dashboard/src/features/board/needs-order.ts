import type { Board, Iso, LiveSession } from '@chairside/domain';
import { openAlerts } from './alert-words.js';
import { nextDue, type NextDue } from './next-due.js';
import type { Seat } from './seats.js';

/** Where a seat stands in "Needs first": the rank, then how urgent it is within the rank. */
interface Need {
  rank: number;
  urgency: number;
}

const UNTAKEN = { high: 0, medium: 1, low: 3 } as const;
const OVERDUE = 2;
const TAKEN = 4;
const RUNNING = 5;
const RECOVERY = 6;
const CHECK_IN = 7;
const EMPTY = 8;

/** Untaken high, medium, overdue by lateness, low, taken alerts, due soonest, recovery, check-in, empty. */
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
  if (worst?.state === 'raised' && worst.condition.rule !== 'set-overdue') {
    return { rank: UNTAKEN[worst.level], urgency: Date.parse(worst.since) };
  }
  if (worst?.state === 'raised' && worst.level === 'high')
    return { rank: UNTAKEN.high, urgency: Date.parse(worst.since) };
  if (due?.level === 'overdue') return { rank: OVERDUE, urgency: dueAt };
  return { rank: worst ? TAKEN : calmRank(session, due), urgency: dueAt };
}

function calmRank({ status }: LiveSession, due: NextDue | null): number {
  if (status === 'recovering') return RECOVERY;
  return due ? RUNNING : CHECK_IN;
}
