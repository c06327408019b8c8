import type { Id } from '@chairside/domain';
import type { Call } from './calls.js';

/** A high alert that nobody has taken. */
export function isUntaken({ alert: { level, state } }: Call): boolean {
  return level === 'high' && state === 'raised';
}

/**
 * Where one key leads from a visit: to a high alert that nobody has, else to the next one of the strip, whatever its level,
 * and from the last to the first again.
 * @param calls as the strip shows them
 * @param here the visit in view; its own alerts stand beside it
 */
export function nextCall(calls: readonly Call[], here: Id | undefined): Call | undefined {
  const isElsewhere = ({ session }: Call): boolean => session.id !== here;
  const others = calls.filter(isElsewhere);
  const at = calls.findLastIndex((call) => !isElsewhere(call));
  return others.find(isUntaken) ?? calls.slice(at + 1).find(isElsewhere) ?? others[0];
}
