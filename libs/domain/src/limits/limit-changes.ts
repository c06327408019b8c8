import type { Id } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { CustomLimit } from './custom-limit.js';

export type LimitChange = { type: 'limit-set'; sessionId: Id; limit: CustomLimit };

/** A session with a limit set for its patient; what was said before stays readable. */
export function applyLimit(session: LiveSession, { limit }: LimitChange): LiveSession {
  return { ...session, customLimits: [...session.customLimits, limit] };
}
