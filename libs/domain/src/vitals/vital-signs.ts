/** What is drawn, judged and confirmed together. Screens ask for a panel, never for a sign by name. */
export type Panel =
  'bloodPressure' | 'heart' | 'oxygen' | 'breathing' | 'carbonDioxide' | 'warmth' | 'weight' | 'height';

/** The place of a sign inside its panel. */
export type PanelPart = 'main' | 'lower' | 'mean' | 'support' | 'fraction';

export interface VitalSignDefinition {
  readonly unit: string;
  readonly ucum: string;
  readonly loinc: string;
  readonly decimals: 0 | 1;
  /** Outside this the value is a typing mistake and is refused everywhere. Both ends are allowed. */
  readonly possible: readonly [number, number];
  /** Outside this the value is suspect: asked once, then kept. */
  readonly plausible: readonly [number, number];
  /** Values that only a person may chart, after confirming (floor rule 5). */
  readonly personOnly?: readonly [number, number];
  /** A change from the last value of at least this much asks the same question as a suspect value. */
  readonly bigChange?: number;
  readonly panel: Panel;
  readonly part: PanelPart;
  /** Place among the typed fields of a set; signs without one are not part of the ordinary set. */
  readonly entryOrder?: number;
  /** Fixed axis of the chart, so that charts compare. */
  readonly axis?: readonly [number, number];
  /** "Not taken" does not satisfy a due check: the patient is not known without it. */
  readonly neverWaived?: true;
  /** A caution is raised only when a second reading agrees (floor rule 6). */
  readonly waitsForSecondReading?: true;
  /** A value in another unit that people type by mistake, named in the refusal. */
  readonly mistakenUnit?: { readonly name: string; readonly plausible: readonly [number, number] };
  /** Column names under which other systems export this sign. */
  readonly aliases: readonly string[];
}

/**
 * The one definition of every vital sign. Units, limits of typing, LOINC and UCUM codes: clinical.md 2.1.
 * Validation, types, columns, checks, fields, tiles and charts are made from these rows.
 */
// prettier-ignore
export const VITAL_SIGNS = {
  systolicBp: {
    unit: 'mmHg', ucum: 'mm[Hg]', loinc: '8480-6', decimals: 0,
    possible: [30, 300], plausible: [80, 200], bigChange: 40,
    panel: 'bloodPressure', part: 'main', entryOrder: 1, axis: [60, 210],
    neverWaived: true, waitsForSecondReading: true, aliases: ['sbp'],
  },
  diastolicBp: {
    unit: 'mmHg', ucum: 'mm[Hg]', loinc: '8462-4', decimals: 0,
    possible: [10, 200], plausible: [40, 120], bigChange: 40,
    panel: 'bloodPressure', part: 'lower', entryOrder: 2, axis: [60, 210],
    neverWaived: true, waitsForSecondReading: true, aliases: ['dbp'],
  },
  meanArterialPressure: {
    unit: 'mmHg', ucum: 'mm[Hg]', loinc: '8478-0', decimals: 0,
    possible: [20, 230], plausible: [55, 140],
    panel: 'bloodPressure', part: 'mean', axis: [60, 210],
    waitsForSecondReading: true, aliases: ['map'],
  },
  heartRate: {
    unit: '/min', ucum: '/min', loinc: '8867-4', decimals: 0,
    possible: [20, 250], plausible: [45, 140], personOnly: [0, 0], bigChange: 30,
    panel: 'heart', part: 'main', entryOrder: 3, axis: [40, 150],
    waitsForSecondReading: true, aliases: ['hr'],
  },
  spo2: {
    unit: '%', ucum: '%', loinc: '59408-5', decimals: 0,
    possible: [40, 100], plausible: [88, 100], personOnly: [0, 39], bigChange: 8,
    panel: 'oxygen', part: 'main', entryOrder: 4, axis: [84, 100],
    neverWaived: true, aliases: ['spo2'],
  },
  respiratoryRate: {
    unit: '/min', ucum: '/min', loinc: '9279-1', decimals: 0,
    possible: [0, 80], plausible: [8, 35], bigChange: 12,
    panel: 'breathing', part: 'main', entryOrder: 6, axis: [0, 40],
    aliases: ['rr'],
  },
  etco2: {
    unit: 'mmHg', ucum: 'mm[Hg]', loinc: '19891-1', decimals: 0,
    possible: [0, 150], plausible: [20, 70],
    panel: 'carbonDioxide', part: 'main', axis: [10, 80], aliases: ['etco2'],
  },
  temperature: {
    unit: '°C', ucum: 'Cel', loinc: '8310-5', decimals: 1,
    possible: [30, 43], plausible: [35, 39],
    panel: 'warmth', part: 'main', entryOrder: 7, axis: [34, 41],
    mistakenUnit: { name: '°F', plausible: [86, 110] }, aliases: ['temp'],
  },
  oxygenFlow: {
    unit: 'L/min', ucum: 'L/min', loinc: '3151-8', decimals: 1,
    possible: [0, 60], plausible: [0, 15],
    panel: 'oxygen', part: 'support', entryOrder: 5, aliases: ['o2_flow'],
  },
  fio2: {
    unit: '%', ucum: '%', loinc: '3150-6', decimals: 0,
    possible: [21, 100], plausible: [21, 60],
    panel: 'oxygen', part: 'fraction', aliases: ['fio2'],
  },
  bodyWeight: {
    unit: 'kg', ucum: 'kg', loinc: '29463-7', decimals: 1,
    possible: [25, 400], plausible: [40, 180],
    panel: 'weight', part: 'main', aliases: ['weight'],
  },
  bodyHeight: {
    unit: 'cm', ucum: 'cm', loinc: '8302-2', decimals: 0,
    possible: [100, 250], plausible: [140, 210],
    panel: 'height', part: 'main', aliases: ['height'],
  },
} as const satisfies Record<string, VitalSignDefinition>;

export type VitalSign = keyof typeof VITAL_SIGNS;

export const vitalSigns = Object.keys(VITAL_SIGNS) as readonly VitalSign[];

/** The definition of a sign, with its optional properties readable. */
export function vitalSign(sign: VitalSign): VitalSignDefinition {
  return VITAL_SIGNS[sign];
}

const byPanel: ReadonlyMap<Panel, readonly VitalSign[]> = new Map(
  vitalSigns.map((sign) => {
    const { panel } = VITAL_SIGNS[sign];
    return [panel, vitalSigns.filter((other) => VITAL_SIGNS[other].panel === panel)];
  }),
);

/** The signs of a panel, main part first. */
export function signsOf(panel: Panel): readonly VitalSign[] {
  return byPanel.get(panel) ?? [];
}

/** The sign that holds a place in a panel, if the panel has that place. */
export function signAt(panel: Panel, part: PanelPart): VitalSign | undefined {
  return signsOf(panel).find((sign) => VITAL_SIGNS[sign].part === part);
}

/** Whether a value can be charted at all: in the possible range, or in the range only a person may chart. */
export function isPossible(sign: VitalSign, value: number): boolean {
  const { possible, personOnly } = vitalSign(sign);
  return within(possible, value) || (personOnly !== undefined && within(personOnly, value));
}

/** Whether a value must be confirmed before it is kept: outside the plausible range or only for a person. */
export function isSuspect(sign: VitalSign, value: number): boolean {
  return !within(VITAL_SIGNS[sign].plausible, value);
}

function within([low, high]: readonly [number, number], value: number): boolean {
  return value >= low && value <= high;
}
