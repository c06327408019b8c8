import type { Iso } from '../clinic/clinic-time.js';
import type { Patient } from '../patients/patient.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { preparationOf } from './preparation.js';

/** What is known of a patient's allergies: in words, that they said there are none, and when; nothing where nobody asked. */
export type KnownAllergies = { kind: 'charted'; words: string } | { kind: 'none'; askedAt: Iso } | { kind: 'unknown' };

/** The same on every screen and on paper: what the record of the patient says, then what was said before the drug. */
export function knownAllergies(patient: Patient | undefined, session: Pick<LiveSession, 'gates'>): KnownAllergies {
  if (patient?.allergies) return { kind: 'charted', words: patient.allergies };
  const asked = preparationOf(session, 'allergies');
  const isNone = asked !== undefined && 'answers' in asked && asked.answers.includes('none-known');
  return isNone ? { kind: 'none', askedAt: asked.at } : { kind: 'unknown' };
}
