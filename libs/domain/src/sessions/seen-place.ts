import { clinicDay, type Id, type Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import { DomainError } from '../journal/problem.js';
import type { BookedSession } from './infusion-session.js';
import { spanOf } from './planned-span.js';
import type { MovedThen } from './refusals.en.js';
import { say } from './say.js';

/** When and where a booking stood for whoever decides on it. */
export interface SeenPlace {
  scheduledAt: Iso;
  chairId: Id | null;
}

/** What a decision on a booking says of the place that its author sees. */
export function placeSeen({
  scheduledAt,
  plannedChairId,
}: Pick<BookedSession, 'scheduledAt' | 'plannedChairId'>): SeenPlace {
  return { scheduledAt, chairId: plannedChairId };
}

/**
 * Whoever decides on a booking saw where it stood. A move of it is no step, so no status is stale: one that stands
 * elsewhere by now is neither moved back, nor called off, nor said to be missed unseen.
 */
export function refuseMoved({ chairs, clinic }: Board, session: BookedSession, seen: SeenPlace, then: MovedThen): void {
  const { day, scheduledAt, plannedChairId } = session;
  if (scheduledAt === seen.scheduledAt && plannedChairId === seen.chairId) return;
  const isOnSeenDay = day === clinicDay(seen.scheduledAt, clinic?.timeZone ?? 'UTC');
  const chair = chairs[plannedChairId ?? '']?.name ?? null;
  throw new DomainError('stale', say('moved', isOnSeenDay ? null : day, spanOf(session), chair, then));
}
