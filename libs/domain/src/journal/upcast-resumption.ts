import type { SessionStep } from '../sessions/infusion-session.js';
import type { Change } from './change.js';

/** Shape 8: what a provider answers for when a pump is resumed. */
export function withResumption(change: Change): Change {
  if (change.type === 'session-moved') return { ...change, step: resumedByNobody(change.step) };
  if (change.type !== 'session-joined-board') return change;
  const { session } = change;
  return { ...change, session: { ...session, steps: session.steps.map(resumedByNobody) } };
}

function resumedByNobody(step: SessionStep): SessionStep {
  return step.move === 'resume' ? { ...step, overrides: [], orderedBy: null } : step;
}
