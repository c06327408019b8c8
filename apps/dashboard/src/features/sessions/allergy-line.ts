import { knownAllergies } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { ALLERGY_WORDS as words } from './allergy-words.en.js';
import type { SessionInView } from './session-in-view.js';

/** What is known of a patient's allergies in one line, and whether there is something to mind. */
export function allergyLine({ patient, session, timeZone }: Pick<SessionInView, 'patient' | 'session' | 'timeZone'>): {
  says: string;
  isCharted: boolean;
} {
  const known = knownAllergies(patient, session);
  if (known.kind === 'charted') return { says: words.charted(known.words), isCharted: true };
  const says = known.kind === 'none' ? words.none(clockTime(known.askedAt, timeZone)) : words.unknown;
  return { says, isCharted: false };
}
