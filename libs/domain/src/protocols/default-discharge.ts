import { NEVER_HOME, type DischargeCriteria } from '../discharge/discharge-criteria.js';

/** When a patient may leave after an infusion (clinical.md 5, floor rule 19). Proposed; a medical director must adopt it. */
export const DEFAULT_DISCHARGE: DischargeCriteria = {
  minutesAfterDrug: 30,
  maxAgeMinutes: 32,
  answersMaxAgeMinutes: 60,
  pressure: {
    minutesApart: 10,
    withinPercent: 20,
    ranges: {
      systolicBp: { atLeast: 90, below: 160, neverFrom: NEVER_HOME.systolicBp },
      diastolicBp: { below: 100, neverFrom: NEVER_HOME.diastolicBp },
    },
  },
  figures: {
    heartRate: { atLeast: 50, atMost: 110 },
    respiratoryRate: { atLeast: 10, atMost: 24 },
    spo2: { atLeast: 94, orBaseline: true },
    sedation: { atLeast: 5 },
    dissociation: { atMost: 2, clearsWithinMinutes: 60 },
    nausea: { atMost: 3 },
  },
  onAirMinutes: 15,
  withoutVomitingMinutes: 30,
  minutesAfterMedicine: { unnamed: 60, sedative: 60, reversal: 120 },
  score: { name: 'padss', atLeast: 9, circulation: 'per-cent' },
  checks: ['oriented', 'walks-steadily', 'drinks', 'iv-out', 'belongings', 'instructions'],
};
