import {
  chairsInOrder,
  isInUse,
  minutesAfter,
  overlap,
  sessionStatus,
  type Board,
  type BookedSession,
  type PlannedVisit,
} from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import type { BookingWish } from './booking-form.js';
import type { DayVisits } from './use-day-visits.js';
import { PLAN_WORDS as words } from './words.en.js';

export type HeldSpan = Pick<BookedSession, 'scheduledAt' | 'plannedMinutes'>;

/** No chair: the patient is given one at the door. */
export const NO_CHAIR = 'none';

interface ChairOption {
  value: string;
  word: string;
  isTaken: boolean;
}

/** The chairs that a booking may choose from; what is taken or closed says so. */
export function chairOptions(board: Board, { plan, planned }: DayVisits, held: HeldSpan | null): ChairOption[] {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const chairs = chairsInOrder(board).map(({ id, name }): ChairOption => {
    if (!isInUse(plan, id)) return { value: id, word: words.closed(name), isTaken: true };
    const meets = held && planned.find((other) => isTakenBy(other, id, held));
    if (!meets) return { value: id, word: name, isTaken: false };
    const to = minutesAfter(meets.scheduledAt, meets.plannedMinutes);
    const word = words.taken(name, clockTime(meets.scheduledAt, timeZone), clockTime(to, timeZone));
    return { value: id, word, isTaken: true };
  });
  return [{ value: NO_CHAIR, word: words.noChair, isTaken: false }, ...chairs];
}

function isTakenBy(other: PlannedVisit, chairId: string, held: HeldSpan): boolean {
  return isToCome(other) && other.plannedChairId === chairId && overlap(other, held);
}

/** Who is still to come, or sits there now. */
function isToCome({ status }: PlannedVisit): boolean {
  return status === 'scheduled' || sessionStatus(status).inClinic === true;
}

/** When a booking holds its chair: a new one as long as its protocol takes, a changed one as long as it was to be. */
export function heldSpan(board: Board, wish: BookingWish, changed: BookedSession | undefined): HeldSpan {
  const { scheduledAt } = wish.payload;
  const protocolId = wish.name === 'session:book' ? wish.payload.protocolId : changed?.protocolId;
  const usual = board.protocols[protocolId ?? '']?.visitMinutes ?? 0;
  return { scheduledAt, plannedMinutes: changed?.plannedMinutes ?? usual };
}
