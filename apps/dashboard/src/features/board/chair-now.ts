import { sessionStatus, type Board, type Chair, type LiveSession } from '@chairside/domain';

/** The chair in which somebody sits. The record of a visit that is over names one too, but there sits somebody else by now. */
export function chairNow(
  { chairs }: Pick<Board, 'chairs'>,
  session: Pick<LiveSession, 'chairId' | 'status'> | undefined,
): Chair | undefined {
  if (!session || !sessionStatus(session.status).inClinic) return undefined;
  return chairs[session.chairId ?? ''];
}
