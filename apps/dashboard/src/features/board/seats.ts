import { chairsInOrder, sessionStatus, type Board, type Chair, type LiveSession } from '@chairside/domain';

/** One place on the board: a chair with who sits in it, or somebody who has no chair yet. */
export interface Seat {
  key: string;
  chair: Chair | null;
  session: LiveSession | null;
  /** Who is expected in an empty chair next. */
  next: LiveSession | null;
}

/** Every chair in the order of their names, then who waits without one. */
export function seatsOf(board: Board, chairs: readonly Chair[] = chairsInOrder(board)): Seat[] {
  const sessions = Object.values(board.sessions);
  const present = sessions.filter(({ status }) => sessionStatus(status).inClinic);
  const seats = chairs.map((chair) => {
    const session = present.find(({ chairId }) => chairId === chair.id) ?? null;
    return { key: chair.id, chair, session, next: session ? null : nextFor(chair, sessions) };
  });
  const waiting = present.filter(({ chairId }) => chairId === null || !board.chairs[chairId]);
  return [...seats, ...waiting.map((session) => ({ key: session.id, chair: null, session, next: null }))];
}

/** Who is here already comes before who is still to arrive. */
function nextFor(chair: Chair, sessions: readonly LiveSession[]): LiveSession | null {
  const planned = sessions
    .filter(({ plannedChairId, chairId }) => plannedChairId === chair.id && chairId === null)
    .sort((a, b) => a.scheduledAt.localeCompare(b.scheduledAt));
  const here = planned.find(({ status }) => status === 'checked-in');
  return here ?? planned.find(({ status }) => status === 'scheduled') ?? null;
}
