import type { ReviewedSession } from '@chairside/contracts';
import { phaseWords, type Board, type Protocol } from '@chairside/domain';

/** The protocol's own word, as far as this screen knows the protocol. */
export function statusWords(session: ReviewedSession, board: Board | undefined): string {
  return phaseWords(session.status, protocolOf(session, board));
}

/** The protocol of the session, or one of the same name where the session has left the board. */
export function protocolOf({ id, protocol: name }: ReviewedSession, board: Board | undefined): Protocol | undefined {
  const ofSession = board?.protocols[board.sessions[id]?.protocolId ?? ''];
  return ofSession ?? Object.values(board?.protocols ?? {}).find((other) => other.name === name);
}
