import type { Id } from '../clinic/clinic-time.js';
import type { Protocol } from './protocol.js';

type Protocols = Readonly<Record<Id, Protocol>>;

/** The protocols that a visit may be booked under: every version that none has replaced. */
export function currentProtocols(protocols: Protocols): Protocol[] {
  return Object.values(protocols).filter(({ id }) => nextVersion(protocols, id) === undefined);
}

/** The version in use of a protocol, of which one version is known. */
export function currentVersion(protocols: Protocols, id: Id): Id {
  const next = nextVersion(protocols, id);
  return next ? currentVersion(protocols, next.id) : id;
}

function nextVersion(protocols: Protocols, id: Id): Protocol | undefined {
  return Object.values(protocols).find(({ replaces }) => replaces === id);
}

/** A version of a protocol and those that it replaced, one after the other. */
export function versionsOf(protocols: Protocols, id: Id): Id[] {
  const before = protocols[id]?.replaces ?? null;
  return before === null ? [id] : [id, ...versionsOf(protocols, before)];
}
