import type { LiveSession, Protocol } from '@chairside/domain';

/**
 * Finds what the time of day does not change once for each state of a session: it is asked for every second, for every
 * tile. A session is never changed, only followed by another.
 */
export function oncePerSession<T>(
  find: (session: LiveSession, protocol: Protocol) => T,
): (session: LiveSession, protocol: Protocol) => T {
  const known = new WeakMap<LiveSession, { protocol: Protocol; found: T }>();
  return (session, protocol) => {
    const last = known.get(session);
    if (last?.protocol === protocol) return last.found;
    const found = find(session, protocol);
    known.set(session, { protocol, found });
    return found;
  };
}
