import type { Change } from './change.js';

/** Shape 9: a session says who had the chair before. */
export function withHandOvers(change: Change): Change {
  if (change.type !== 'session-joined-board') return change;
  return { ...change, session: { ...change.session, handOvers: [] } };
}
