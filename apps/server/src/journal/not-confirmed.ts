import { DomainError, sayOfJournal } from '@chairside/domain';
import type { Outcome } from './decide-batch.js';

/** Of a command of which nobody knows whether it is, or will be, saved: whoever sent it knows whether it is sent again. */
export function notConfirmed(): Outcome {
  return { kind: 'refused', error: new DomainError('unavailable', sayOfJournal('notConfirmed')) };
}
