import { firstStep, phraseKeys, PHRASES } from '@chairside/domain';
import { vary } from './variation.js';
import { actOf, soonAfter, type Act, type Visit } from './world.js';

/** In so many visits somebody finds a quiet minute to write what they see. */
const SHARE = 0.4;

/** Now and then a note while the drug runs, in the clinic's own phrases. */
export function planNotes(visit: Visit): Act[] {
  const { id: sessionId, notes } = visit.session;
  const start = firstStep(visit.session, 'start');
  if (!start || notes.length > 0 || vary(0, 1, sessionId, 'writes') > SHARE) return [];
  const key = phraseKeys[Math.floor(vary(0, phraseKeys.length, sessionId, 'phrase'))] ?? 'calm';
  return [
    actOf(visit, soonAfter(visit, start.at, 8, 30, 'note'), (now) => ({
      name: 'note:write',
      payload: { sessionId, text: PHRASES[key], at: now },
    })),
  ];
}
