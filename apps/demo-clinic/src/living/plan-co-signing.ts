import { minutesAfter, owedCoSignatures, type LiveSession } from '@chairside/domain';
import { vary } from './variation.js';
import { patientOf, PROVIDER, type Act, type World } from './world.js';

const AFTER_MINUTES = [60, 240] as const;

/** The provider puts their name, later in the day, under what was done by their voice; the director is a visitor's. */
export function planCoSigning(world: World): Act[] {
  return Object.values(world.board.sessions)
    .filter((session) => patientOf(world, session) !== undefined)
    .flatMap(signaturesOf);
}

// asked of every session at every act, and follows from the session alone: reckoned once
const signatures = new WeakMap<LiveSession, Act[]>();

function signaturesOf(session: LiveSession): Act[] {
  const known = signatures.get(session);
  if (known) return known;
  const acts = owedCoSignatures(session)
    .filter(({ ofDirector }) => !ofDirector)
    .map(({ key, since }): Act => ({
      about: session.id,
      by: PROVIDER,
      dueAt: minutesAfter(since, vary(AFTER_MINUTES[0], AFTER_MINUTES[1], session.id, key)),
      draft: () => ({ name: 'co-signature:sign', payload: { sessionId: session.id, key } }),
    }));
  signatures.set(session, acts);
  return acts;
}
