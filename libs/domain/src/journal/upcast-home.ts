import type { Change } from './change.js';

/** Shape 7: a protocol says how a session at home is watched, and which gates nobody passes. */
export function withHome(change: Change): Change {
  if (change.type !== 'protocol-published') return change;
  const { preparation } = change.protocol;
  const nobodyPasses = preparation && { ...preparation, hard: [] };
  return { ...change, protocol: { ...change.protocol, preparation: nobodyPasses, home: null } };
}

/** Shape 7: a session holds graded events, limits for its patient, who tried to reach them, and what was charted at home. */
export function withWhatIsBesides(change: Change): Change {
  if (change.type !== 'session-joined-board') return change;
  return { ...change, session: { ...change.session, adverseEvents: [], customLimits: [], contacts: [], home: [] } };
}
