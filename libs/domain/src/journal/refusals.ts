import { ADVERSE_EVENTS_REFUSALS } from '../adverse-events/refusals.en.js';
import { ALERTS_REFUSALS } from '../alerts/refusals.en.js';
import { AWAY_REFUSALS } from '../away/refusals.en.js';
import { CLINIC_REFUSALS } from '../clinic/refusals.en.js';
import { CO_SIGNATURES_REFUSALS } from '../co-signatures/refusals.en.js';
import { CONTACTS_REFUSALS } from '../contacts/refusals.en.js';
import { CONTROLLED_DRUG_REFUSALS } from '../controlled-drug/refusals.en.js';
import { DISCHARGE_REFUSALS } from '../discharge/refusals.en.js';
import { DOSE_REFUSALS } from '../dose/refusals.en.js';
import { EFFECTS_REFUSALS } from '../effects/refusals.en.js';
import { HELP_REFUSALS } from '../help/refusals.en.js';
import { HOME_REFUSALS } from '../home/refusals.en.js';
import { LIMITS_REFUSALS } from '../limits/refusals.en.js';
import { MEDICINES_REFUSALS } from '../medicines/refusals.en.js';
import { NOTES_REFUSALS } from '../notes/refusals.en.js';
import { PATIENTS_REFUSALS } from '../patients/refusals.en.js';
import { PREPARATIONS_REFUSALS } from '../preparations/refusals.en.js';
import { PROTOCOLS_REFUSALS } from '../protocols/refusals.en.js';
import { SCORES_REFUSALS } from '../scores/refusals.en.js';
import { SESSIONS_REFUSALS } from '../sessions/refusals.en.js';
import { SHIFT_REFUSALS } from '../shift/refusals.en.js';
import { VITALS_REFUSALS } from '../vitals/refusals.en.js';
import { JOURNAL_REFUSALS } from './refusals.en.js';
import { sentenceIn, type SaidKey, type Sentences } from './said.js';

/** Every room that refuses, by the name that its keys begin with. */
const ROOMS: Readonly<Record<string, Sentences>> = {
  'adverse-events': ADVERSE_EVENTS_REFUSALS,
  alerts: ALERTS_REFUSALS,
  away: AWAY_REFUSALS,
  clinic: CLINIC_REFUSALS,
  'co-signatures': CO_SIGNATURES_REFUSALS,
  contacts: CONTACTS_REFUSALS,
  'controlled-drug': CONTROLLED_DRUG_REFUSALS,
  discharge: DISCHARGE_REFUSALS,
  dose: DOSE_REFUSALS,
  effects: EFFECTS_REFUSALS,
  help: HELP_REFUSALS,
  home: HOME_REFUSALS,
  journal: JOURNAL_REFUSALS,
  limits: LIMITS_REFUSALS,
  medicines: MEDICINES_REFUSALS,
  notes: NOTES_REFUSALS,
  patients: PATIENTS_REFUSALS,
  preparations: PREPARATIONS_REFUSALS,
  protocols: PROTOCOLS_REFUSALS,
  scores: SCORES_REFUSALS,
  sessions: SESSIONS_REFUSALS,
  shift: SHIFT_REFUSALS,
  vitals: VITALS_REFUSALS,
};

/**
 * A refusal in the language of this build. Fetched apart by screens, for it brings every table along.
 * @returns nothing where this build has no such sentence, or cannot make it of what it was given
 */
export function sentenceOf({ key, args }: SaidKey): string | null {
  const [room = '', name = ''] = key.split('.');
  const sentences = Object.hasOwn(ROOMS, room) ? ROOMS[room] : undefined;
  return sentences ? sentenceIn(sentences, name, args) : null;
}
