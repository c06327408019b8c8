import type { SessionMove, SessionStatus } from './session-statuses.js';

const BEFORE_READY = ['checked-in', 'pre-assessment'] as const;

/** Where a drug that was given all the same is charted, too, beside where it may be given (decision 43). */
const AS_GIVEN_FROM: Partial<Record<SessionMove, readonly SessionStatus[]>> = {
  start: BEFORE_READY,
  'first-dose': BEFORE_READY,
  'next-dose': ['recovering'],
};

/** Whether what was given all the same is charted from a status from which it may not be given. */
export function isAsGivenFrom(move: SessionMove, status: SessionStatus): boolean {
  return AS_GIVEN_FROM[move]?.includes(status) === true;
}
