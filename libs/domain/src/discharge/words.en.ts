import { measures, type Measure } from '../vitals/measures.js';
import { MEASURE_WORDS, PANEL_WORDS } from '../vitals/words.en.js';
import type { CheckName } from './checks.js';
import type { CriterionName } from './discharge-criteria.js';

/** What a person looks at or does before the patient leaves, as it is asked. */
export const CHECK_WORDS: Record<CheckName, string> = {
  oriented: 'Knows name, place and date',
  'walks-steadily': 'Stands, and walks ten steps steadily',
  drinks: 'Drinks',
  'iv-out': 'IV out, site clean',
  belongings: 'Has their belongings',
  instructions: 'Has written instructions and the 24-hour number; no driving until tomorrow',
};

const FIGURES = Object.fromEntries(measures.map((measure) => [measure, MEASURE_WORDS[measure].label]));

/** The criteria of leaving, as the refusal and the page of a session name them. */
export const CRITERION_WORDS: Record<CriterionName, string> = {
  ...(FIGURES as Record<Measure, string>),
  ...CHECK_WORDS,
  'time-since-drug': 'Time since the drug ended',
  'time-since-first-dose': 'Time since the first dose: nobody may shorten it',
  windows: 'Values at their time after the first dose',
  pressure: PANEL_WORDS.bloodPressure.label,
  'on-air': 'On air',
  'without-vomiting': 'No vomiting',
  'after-medicine': 'Time since a medicine for a side effect',
  'recovery-score': 'Recovery score',
  'no-critical-alert': 'No high alert, adverse event from grade 2 or unsigned dose open',
  'no-lasting-effect': 'No ongoing side effect worse than mild',
  'suicide-risk': 'Suicide question asked again, and no thoughts',
};
