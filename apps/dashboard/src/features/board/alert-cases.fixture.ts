import type { Commands, VitalsSet } from '@chairside/domain';
import type { Charted } from '../vitals/a-session.fixture.js';

type Values = VitalsSet['values'];
type Scales = VitalsSet['scales'];

/** Something that is charted so many minutes after the drug began, or in one word what is done then. */
export interface Event {
  at: number;
  chart?: Charted;
  takenAt?: number;
  effect?: Pick<Commands['effect:note'], 'term' | 'severity'>;
  does?: 'pause' | 'complete';
  /** What the pump shows when it is read, in mL; it gives 25.5 mL/h. */
  pumpMl?: number;
}

export interface AlertCase {
  what: string;
  /** The drug comes by two devices, five minutes apart; by pump where nothing stands here. */
  isSprayed?: true;
  baseline?: Charted;
  events: Event[];
  /** When the alerts are read, in minutes after the drug began; with the last event where nothing stands here. */
  readAt?: number;
  /** "high: BP 186/112 at or above 180/110, unconfirmed", in the order in which they were raised. */
  alerts: string[];
}

export const bp = (systolicBp: number, diastolicBp: number): Values => ({ systolicBp, diastolicBp });
export const charted = (at: number, values: Values, scales: Scales = {}): Event => ({
  at,
  chart: { values, scales, confirmed: Object.keys(values) as (keyof Values)[] },
});
/** The same figures at minute 10, and so many at 20, 30, … as are given. */
export const every10 = (...sets: Values[]): Event[] => sets.map((values, index) => charted(10 * (index + 1), values));
export const scaled = (scales: Scales): Event[] => [charted(10, {}, scales)];

/** 124/78, 72/min and 98 % before the drug, unless a case says otherwise. */
export const AT_REST: Values = { ...bp(124, 78), heartRate: 72, spo2: 98, respiratoryRate: 14, oxygenFlow: 0 };

export const PRESSURE: AlertCase[] = [
  { what: 'in range', events: every10(bp(138, 86)), alerts: [] },
  { what: 'just below the caution', events: every10(bp(159, 99), bp(159, 99)), alerts: [] },
  { what: 'a caution once waits for a second reading', events: every10(bp(160, 90)), alerts: [] },
  { what: 'a caution twice', events: every10(bp(160, 90), bp(162, 92)), alerts: ['medium: BP 162/92 at or above 160'] },
  { what: 'the lower figure once', events: every10(bp(140, 100)), alerts: [] },
  {
    what: 'the lower figure twice',
    events: every10(bp(140, 101), bp(138, 100)),
    alerts: ['medium: BP 138/100 at or above 100'],
  },
  {
    what: 'critical by the upper figure',
    events: every10(bp(180, 90)),
    alerts: ['high: BP 180/90 at or above 180, unconfirmed'],
  },
  {
    what: 'critical by the lower figure',
    events: every10(bp(170, 110)),
    alerts: ['high: BP 170/110 at or above 110, unconfirmed'],
  },
  {
    what: 'critical by both',
    events: every10(bp(186, 112)),
    alerts: ['high: BP 186/112 at or above 180/110, unconfirmed'],
  },
  { what: '200 needs no second reading', events: every10(bp(200, 105)), alerts: ['high: BP 200/105 at or above 180'] },
  { what: '120 needs no second reading', events: every10(bp(178, 120)), alerts: ['high: BP 178/120 at or above 110'] },
  {
    what: 'critical twice, taken by charting it again',
    events: every10(bp(185, 100), bp(183, 99)),
    alerts: ['high: BP 183/99 at or above 180, taken'],
  },
  { what: 'low once', events: every10(bp(99, 60)), alerts: [] },
  { what: 'low twice', events: every10(bp(99, 60), bp(98, 60)), alerts: ['medium: BP 98/60 at or below 99'] },
  {
    what: 'the lower figure low twice',
    events: every10(bp(104, 54), bp(104, 53)),
    alerts: ['medium: BP 104/53 at or below 54'],
  },
  { what: 'critically low', events: every10(bp(89, 60)), alerts: ['high: BP 89/60 at or below 89, unconfirmed'] },
  {
    what: 'the lower figure critically low',
    events: every10(bp(100, 44)),
    alerts: ['high: BP 100/44 at or below 44, unconfirmed'],
  },
  { what: 'too high does not confirm too low', events: every10(bp(162, 92), bp(98, 60)), alerts: [] },
  {
    what: 'a real emergency is not refused',
    events: every10(bp(63, 41)),
    alerts: ['high: BP 63/41 at or below 89/44, unconfirmed'],
  },
  {
    what: 'critical, then a caution: it stays',
    events: every10(bp(184, 100), bp(170, 96)),
    alerts: ['high: BP 184/100 at or above 180, unconfirmed, taken'],
  },
  {
    what: 'a caution twice, then at its edge: it stays',
    events: every10(bp(160, 90), bp(162, 92), bp(159, 88)),
    alerts: ['medium: BP 162/92 at or above 160, taken'],
  },
  {
    what: 'critical, then well inside: charting it took and ended it',
    events: every10(bp(182, 90), bp(140, 84)),
    alerts: [],
  },
  {
    what: 'rises on three sets running',
    events: every10(bp(134, 80), bp(146, 82), bp(155, 84)),
    alerts: ['medium: BP 155/84 at or above 154, last sets 134, 146, 155'],
  },
  { what: 'rises on two sets only', events: every10(bp(146, 82), bp(155, 84)), alerts: [] },
  {
    what: 'rises, and the last is a caution',
    events: every10(bp(138, 80), bp(150, 82), bp(162, 84)),
    alerts: ['high: BP 162/84 at or above 160, last sets 138, 150, 162'],
  },
  { what: 'the published rise', events: every10(bp(130, 82), bp(136, 86), bp(141, 89), bp(140, 89)), alerts: [] },
];

export const REST_OF_VITALS: AlertCase[] = [
  { what: 'HR just below', events: every10({ heartRate: 119 }), alerts: [] },
  { what: 'HR at its caution once', events: every10({ heartRate: 120 }), alerts: [] },
  {
    what: 'HR at its caution twice, far from the baseline',
    events: every10({ heartRate: 120 }, { heartRate: 121 }),
    alerts: ['high: HR 121 at or above 120, last sets 120, 121'],
  },
  { what: 'HR critical', events: every10({ heartRate: 140 }), alerts: ['high: HR 140 at or above 140, unconfirmed'] },
  {
    what: 'HR 30 above the baseline twice',
    events: every10({ heartRate: 104 }, { heartRate: 108 }),
    alerts: ['medium: HR 108 at or above 102, last sets 104, 108'],
  },
  {
    what: 'HR low twice',
    events: every10({ heartRate: 49 }, { heartRate: 48 }),
    alerts: ['medium: HR 48 at or below 49'],
  },
  {
    what: 'HR critically low',
    events: every10({ heartRate: 39 }),
    alerts: ['high: HR 39 at or below 39, unconfirmed'],
  },
  { what: 'SpO2 two below the baseline', events: every10({ spo2: 96 }), alerts: [] },
  { what: 'SpO2 three below the baseline', events: every10({ spo2: 95 }), alerts: ['medium: SpO₂ 95% at or below 95'] },
  { what: 'SpO2 91 on air', events: every10({ spo2: 91, oxygenFlow: 0 }), alerts: ['medium: SpO₂ 91% at or below 95'] },
  {
    what: 'SpO2 91 on new oxygen',
    events: every10({ spo2: 91, oxygenFlow: 2 }),
    alerts: ['medium: SpO₂ 91% at or below 95', 'medium: New oxygen 2 L'],
  },
  { what: 'SpO2 88 on air', events: every10({ spo2: 88, oxygenFlow: 0 }), alerts: ['high: SpO₂ 88% at or below 89'] },
  {
    what: 'SpO2 88 on new oxygen',
    events: every10({ spo2: 88, oxygenFlow: 4 }),
    alerts: ['high: SpO₂ 88% at or below 89', 'medium: New oxygen 4 L'],
  },
  {
    what: 'SpO2 91 on two sets',
    events: every10({ spo2: 91 }, { spo2: 91 }),
    alerts: ['high: SpO₂ 91% at or below 95, last sets 91, 91'],
  },
  {
    what: 'SpO2 93 of who had 94',
    baseline: { values: { spo2: 94 } },
    events: every10({ spo2: 93 }),
    alerts: ['medium: SpO₂ 93% at or below 93'],
  },
  { what: 'SpO2 38 that somebody saw', events: every10({ spo2: 38 }), alerts: ['high: SpO₂ 38% at or below 89'] },
  { what: 'new oxygen', events: every10({ oxygenFlow: 2 }), alerts: ['medium: New oxygen 2 L'] },
  { what: 'much oxygen', events: every10({ oxygenFlow: 6 }), alerts: ['high: O₂ 6 L at or above 6'] },
  { what: 'RR 24', events: every10({ respiratoryRate: 24 }), alerts: [] },
  { what: 'RR 25', events: every10({ respiratoryRate: 25 }), alerts: ['medium: Resp 25 at or above 25'] },
  { what: 'RR 30', events: every10({ respiratoryRate: 30 }), alerts: ['high: Resp 30 at or above 30'] },
  { what: 'RR 9', events: every10({ respiratoryRate: 9 }), alerts: ['medium: Resp 9 at or below 9'] },
  { what: 'RR 8', events: every10({ respiratoryRate: 8 }), alerts: ['high: Resp 8 at or below 8'] },
  { what: 'apnoea', events: every10({ respiratoryRate: 0 }), alerts: ['high: Resp 0 at or below 8'] },
  { what: 'EtCO2 50', events: every10({ etco2: 50 }), alerts: ['medium: EtCO₂ 50 at or above 50'] },
  { what: 'EtCO2 60', events: every10({ etco2: 60 }), alerts: ['high: EtCO₂ 60 at or above 60'] },
  {
    what: 'EtCO2 10 above the baseline',
    baseline: { values: { etco2: 36 } },
    events: every10({ etco2: 46 }),
    alerts: ['medium: EtCO₂ 46 at or above 46'],
  },
  { what: 'EtCO2 15', events: every10({ etco2: 15 }), alerts: ['high: EtCO₂ 15 at or below 15'] },
  { what: 'temperature 38.0', events: every10({ temperature: 38 }), alerts: ['medium: Temp 38 at or above 38'] },
  { what: 'temperature 39.1', events: every10({ temperature: 39.1 }), alerts: ['high: Temp 39.1 at or above 39.1'] },
  { what: 'temperature 36.0', events: every10({ temperature: 36 }), alerts: ['medium: Temp 36 at or below 36'] },
  { what: 'temperature 35.0', events: every10({ temperature: 35 }), alerts: ['high: Temp 35 at or below 35'] },
];
