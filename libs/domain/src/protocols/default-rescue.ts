import type { RescueItem } from '../medicines/rescue-item.js';
import type { Measure } from '../vitals/measures.js';

const PRESSURE: Measure[] = ['systolicBp', 'diastolicBp'];
const PRESSURE_AND_PULSE: Measure[] = [...PRESSURE, 'heartRate'];
const BREATHING: Measure[] = ['spo2', 'respiratoryRate', 'sedation'];

/**
 * What a provider may sign for side effects, the lower dose of each range (clinical.md 4). Proposed; a medical director
 * must adopt it. Nothing of it may be given before it stands in a signed order.
 */
export const DEFAULT_RESCUE: readonly RescueItem[] = [
  {
    medicine: 'ondansetron',
    dose: 4,
    unit: 'mg',
    route: 'iv',
    minutesBetween: 240,
    maxDoses: 2,
    recheck: { measures: ['nausea'], minutes: 20 },
  },
  {
    medicine: 'ondansetron',
    dose: 4,
    unit: 'mg',
    route: 'odt',
    minutesBetween: 240,
    maxDoses: 2,
    recheck: { measures: ['nausea'], minutes: 30 },
  },
  {
    medicine: 'labetalol',
    dose: 5,
    unit: 'mg',
    route: 'iv',
    minutesBetween: 10,
    maxDoses: 2,
    recheck: { measures: PRESSURE_AND_PULSE, minutes: 5 },
  },
  {
    medicine: 'hydralazine',
    dose: 5,
    unit: 'mg',
    route: 'iv',
    minutesBetween: 20,
    maxDoses: 2,
    recheck: { measures: PRESSURE_AND_PULSE, minutes: 10 },
  },
  {
    medicine: 'clonidine',
    dose: 0.1,
    unit: 'mg',
    route: 'oral',
    minutesBetween: 60,
    maxDoses: 1,
    recheck: { measures: PRESSURE_AND_PULSE, minutes: 30 },
  },
  {
    medicine: 'midazolam',
    dose: 1,
    unit: 'mg',
    route: 'iv',
    minutesBetween: 5,
    maxDoses: 2,
    recheck: { measures: BREATHING, minutes: 5 },
  },
  {
    medicine: 'lorazepam',
    dose: 0.5,
    unit: 'mg',
    route: 'iv',
    minutesBetween: 15,
    maxDoses: 2,
    recheck: { measures: BREATHING, minutes: 10 },
  },
  {
    medicine: 'acetaminophen',
    dose: 650,
    unit: 'mg',
    route: 'oral',
    minutesBetween: 360,
    maxDoses: 1,
    recheck: { measures: ['pain'], minutes: 45 },
  },
  {
    medicine: 'glycopyrrolate',
    dose: 0.2,
    unit: 'mg',
    route: 'iv',
    minutesBetween: 15,
    maxDoses: 2,
    recheck: { measures: ['heartRate'], minutes: 10 },
  },
  {
    medicine: 'sodium-chloride',
    dose: 250,
    unit: 'mL',
    route: 'iv',
    minutesBetween: 15,
    maxDoses: 2,
    recheck: { measures: PRESSURE, minutes: 15 },
  },
  {
    medicine: 'epinephrine',
    dose: 0.3,
    unit: 'mg',
    route: 'im',
    minutesBetween: 5,
    maxDoses: 3,
    recheck: { measures: [...PRESSURE_AND_PULSE, ...BREATHING], minutes: 5 },
  },
];
