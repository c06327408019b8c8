import type { HomeRules } from '../home/home-rules.js';
import type { PreparationRules } from '../preparations/preparation-rules.js';
import { DEFAULT_PREPARATION } from './default-preparation.js';

/** How a session at home is watched (floor rule 21, clinical.md 1.5). Proposed; a medical director must adopt it. */
export const HOME_RULES: HomeRules = {
  checkMinutes: [0, 15, 30, 60, 90, 120],
  earlyMinutes: 5,
  calls: [
    { minutes: 3, whom: 'peer' },
    { minutes: 5, whom: 'patient' },
    { minutes: 10, whom: 'emergency' },
  ],
  watchMinutes: 30,
  concernFrom: 7,
};

/** What must be so before a dose at home: what a provider may decide on in the clinic is hard where nobody stands beside the patient. */
export const HOME_PREPARATION: PreparationRules = {
  ...DEFAULT_PREPARATION,
  soft: [],
  hard: ['fasting', 'first-pressure'],
  fasting: { foodHours: 3, clearDrinkHours: 0 },
  pressure: {
    restMinutes: 10,
    ranges: {
      systolicBp: { atLeast: 90, above: 140, holdFrom: 160, neverFrom: 180 },
      diastolicBp: { above: 90, holdFrom: 100, neverFrom: 110 },
      heartRate: { atLeast: 50, above: 110, holdFrom: 120, neverFrom: 140 },
    },
  },
};
