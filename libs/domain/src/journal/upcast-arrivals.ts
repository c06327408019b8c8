import type { SessionStep } from '../sessions/infusion-session.js';
import type { Change } from './change.js';

/** Shape 7: a patient has a telephone number; who comes after all says why, and who calls off says it in words, too. */
export function withArrivals(change: Change): Change {
  if ('patient' in change) return { ...change, patient: { ...change.patient, phone: null } };
  switch (change.type) {
    case 'session-joined-board': {
      const { session } = change;
      return { ...change, session: { ...session, steps: session.steps.map(saysNoMoreWhy) } };
    }
    case 'session-moved':
      return { ...change, step: saysNoMoreWhy(change.step) };
    default:
      return change;
  }
}

function saysNoMoreWhy(step: SessionStep): SessionStep {
  if (step.move === 'check-in') return { ...step, lateReason: null };
  return step.move === 'cancel' ? { ...step, words: null } : step;
}

/** Shape 7: a session holds graded events, limits for its patient, who tried to reach them, and what was charted at home. */
export function withWhatIsBesides(change: Change): Change {
  if (change.type !== 'session-joined-board') return change;
  return { ...change, session: { ...change.session, adverseEvents: [], customLimits: [], contacts: [], home: [] } };
}
