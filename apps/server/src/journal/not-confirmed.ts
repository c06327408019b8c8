import { DomainError } from '@chairside/domain';
import type { Outcome } from './decide-batch.js';

/** Of a command of which nobody knows whether it is, or will be, saved: whoever sent it knows whether it is sent again. */
export function notConfirmed(): Outcome {
  const detail =
    'This was not confirmed: the record does not answer. Look whether it was saved before you do it again.';
  return { kind: 'refused', error: new DomainError('unavailable', detail) };
}
