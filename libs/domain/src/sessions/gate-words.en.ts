import type { GateName } from './gate-names.js';

/** What is missing, as the refusal and the page of a session say it; a file of its own, for the board loads without it. */
export const GATE_WORDS: Record<GateName, string> = {
  identity: 'two identifiers',
  'chair-and-nurse': 'chair and nurse',
  consent: 'signed consent',
  order: 'signed order',
  weight: 'weight, measured today',
  baseline: 'baseline set, blood pressure, heart rate and oxygen not older than 30 minutes',
  'first-pressure': 'blood pressure that allows the drug',
  'second-person': 'rate and volume read from the pump by a second person',
  'dose-check': 'dose checked by a second person before it is given',
  'escort-named': 'escort, by name',
  'escort-seen': 'escort seen',
  'set-since-pause': 'a set taken since the pause',
  'pump-volume': 'volume read from the pump',
  'stop-described': 'reason and pump volume of the stop',
  'last-set': 'a last set in recovery',
  allergies: 'allergies reviewed',
  contraindications: 'conditions reviewed that speak against the drug',
  pregnancy: 'pregnancy asked or tested',
  fasting: 'fasted long enough',
  hydration: 'asked how much the patient drank',
  'new-medicines': 'asked for new medicines',
  'mental-state': 'asked for substance use, psychosis and mania',
  'suicide-risk': 'suicide question asked',
  'iv-access': 'IV line that runs',
};
