import { sumOf, type Incomplete, type ItemScore } from './score.js';

export const NEWS2_ITEMS = [
  'respiratoryRate',
  'spo2',
  'oxygen',
  'systolicBp',
  'heartRate',
  'acvpu',
  'temperature',
] as const;
export type News2Item = (typeof NEWS2_ITEMS)[number];

/** The seven observations, in the units of VITAL_SIGNS; `acvpu` as SCALES counts it, 0 for alert. */
export interface News2Input {
  respiratoryRate?: number;
  spo2?: number;
  /** Whether oxygen is given; not known is not "on air". */
  onOxygen?: boolean;
  systolicBp?: number;
  heartRate?: number;
  acvpu?: number;
  temperature?: number;
  /** Scale 2 only for hypercapnic failure with a prescribed target of 88 to 92 %. */
  spo2Scale?: 1 | 2;
}

export interface News2Score extends ItemScore<News2Item> {
  /** A single observation that scores 3 asks for a review whatever the total is. */
  anyThree: boolean;
}

/** Points up to and with a value, in rising order; the last row has no upper end. */
type Bands = readonly (readonly [upTo: number, points: number])[];

// prettier-ignore
const BANDS = {
  respiratoryRate: [[8, 3], [11, 1], [20, 0], [24, 2], [Infinity, 3]],
  systolicBp: [[90, 3], [100, 2], [110, 1], [219, 0], [Infinity, 3]],
  heartRate: [[40, 3], [50, 1], [90, 0], [110, 1], [130, 2], [Infinity, 3]],
  temperature: [[35, 3], [36, 1], [38, 0], [39, 1], [Infinity, 2]],
  acvpu: [[0, 0], [Infinity, 3]],
} as const satisfies Partial<Record<News2Item, Bands>>;

// prettier-ignore
const SPO2_BANDS = {
  scale1: [[91, 3], [93, 2], [95, 1], [Infinity, 0]],
  scale2OnAir: [[83, 3], [85, 2], [87, 1], [Infinity, 0]],
  scale2OnOxygen: [[83, 3], [85, 2], [87, 1], [92, 0], [94, 1], [96, 2], [Infinity, 3]],
} as const satisfies Record<string, Bands>;

/**
 * The National Early Warning Score 2 of the Royal College of Physicians (2017), unchanged; a secondary score here, since
 * it cannot see the rise in pressure that ketamine brings.
 * @param input respiratory rate /min, SpO2 %, oxygen given or not, systolic pressure mmHg, pulse /min, ACVPU 0–4, °C
 * @returns the points of each item, their total and whether any is 3; or which items are missing
 */
export function news2(input: News2Input): News2Score | Incomplete<News2Item> {
  const score = sumOf(NEWS2_ITEMS, {
    ...pointsOf(input, 'respiratoryRate'),
    ...pointsOf(input, 'systolicBp'),
    ...pointsOf(input, 'heartRate'),
    ...pointsOf(input, 'temperature'),
    ...pointsOf(input, 'acvpu'),
    ...oxygenPoints(input),
  });
  return 'incomplete' in score ? score : { ...score, anyThree: Object.values(score.parts).includes(3) };
}

function pointsOf(input: News2Input, item: keyof typeof BANDS): Partial<Record<News2Item, number>> {
  const value = input[item];
  return value === undefined ? {} : { [item]: bandOf(BANDS[item], value) };
}

/** On scale 2 a saturation is judged by whether oxygen is given, so it has no points while that is not known. */
function oxygenPoints({ spo2, onOxygen, spo2Scale = 1 }: News2Input): Partial<Record<News2Item, number>> {
  const oxygen = onOxygen === undefined ? {} : { oxygen: onOxygen ? 2 : 0 };
  if (spo2 === undefined) return oxygen;
  if (spo2Scale === 1) return { ...oxygen, spo2: bandOf(SPO2_BANDS.scale1, spo2) };
  if (onOxygen === undefined) return oxygen;
  return { ...oxygen, spo2: bandOf(onOxygen ? SPO2_BANDS.scale2OnOxygen : SPO2_BANDS.scale2OnAir, spo2) };
}

function bandOf(bands: Bands, value: number): number | undefined {
  return bands.find(([upTo]) => value <= upTo)?.[1];
}
