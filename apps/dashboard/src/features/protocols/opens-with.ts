import { currentVersion, type Board, type Protocol } from '@chairside/domain';

/**
 * The protocol that a page of them opens with: one that the clinic adopted before one that is only proposed, and of those
 * the one that most visits of today are under.
 * @param inUse in the order in which they are offered
 */
export function opensWith(
  inUse: readonly Protocol[],
  board: Pick<Board, 'protocols' | 'sessions'>,
): Protocol | undefined {
  const visits = new Map<string, number>();
  for (const { protocolId } of Object.values(board.sessions)) {
    const id = currentVersion(board.protocols, protocolId);
    visits.set(id, (visits.get(id) ?? 0) + 1);
  }
  const rank = ({ id, adoption }: Protocol): [number, number] => [Number(adoption !== 'proposed'), visits.get(id) ?? 0];
  return [...inUse].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return second[0] - first[0] || second[1] - first[1];
  })[0];
}
