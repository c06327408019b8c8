import { NEVER_HOME } from '../discharge/discharge-criteria.js';
import type { PreparationRules } from '../preparations/preparation-rules.js';

/** What must be established before an infusion (clinical.md 1.3, floor rule 18). Proposed; a medical director must adopt it. */
export const DEFAULT_PREPARATION: PreparationRules = {
  soft: ['fasting', 'hydration', 'comfort', 'panic-since', 'where-it-hurts', 'kind-of-pain'],
  hard: [],
  fasting: { foodHours: 6, clearDrinkHours: 2 },
  consentDays: 365,
  pressure: {
    restMinutes: 10,
    ranges: {
      systolicBp: { above: 140, holdFrom: 160, neverFrom: NEVER_HOME.systolicBp },
      diastolicBp: { above: 90, holdFrom: 100, neverFrom: NEVER_HOME.diastolicBp },
    },
  },
  firstVisitNeedsProvider: true,
};
