import type { Id } from '../clinic/clinic-time.js';
import type { Problem } from './problem.js';

/** How that travels which nobody could answer: the same command may be sent again. */
export const UNAVAILABLE = { status: 503, retry: true } as const;

/** What a screen says where no answer came, or none can come. */
export function unavailable(detail: string, requestId: Id): Problem {
  return {
    type: '/problems/unavailable',
    title: 'Unavailable',
    code: 'unavailable',
    ...UNAVAILABLE,
    detail,
    requestId,
  };
}
