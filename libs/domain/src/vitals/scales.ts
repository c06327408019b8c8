export interface ScaleStep {
  readonly value: number;
  /** What the button, tile and chart say beside the number. */
  readonly word: string;
}

export interface ScaleDefinition {
  readonly range: readonly [number, number];
  /** Worded scales are entered by worded buttons; the others by numbers. */
  readonly steps?: readonly ScaleStep[];
  /** Place among the scales of an ordinary set; scales without one are charted apart. */
  readonly entryOrder?: number;
  /** Shown as a number and a word on the tile. */
  readonly onTile?: true;
  readonly neverWaived?: true;
  /** What patients come for: how it was before the drug, and how it is since, are said in one line. */
  readonly isComplaint?: true;
  /** So far from the last value that the form asks once: a digit too many of the field before can land here. */
  readonly bigChange?: number;
}

/** The scales of clinical.md 2.2 and floor rules 1 and 2. All are whole numbers. */
export const SCALES = {
  sedation: {
    range: [0, 5],
    entryOrder: 1,
    onTile: true,
    bigChange: 3,
    steps: [
      { value: 5, word: 'Awake' },
      { value: 4, word: 'Slow to name' },
      { value: 3, word: 'Loud or repeated' },
      { value: 2, word: 'Prodding' },
      { value: 1, word: 'Painful squeeze' },
      { value: 0, word: 'No response' },
    ],
  },
  agitation: {
    range: [-5, 4],
    steps: [
      { value: 4, word: 'Combative' },
      { value: 3, word: 'Very agitated' },
      { value: 2, word: 'Agitated' },
      { value: 1, word: 'Restless' },
      { value: 0, word: 'Calm' },
      { value: -1, word: 'Drowsy' },
      { value: -2, word: 'Light sedation' },
      { value: -3, word: 'Moderate sedation' },
      { value: -4, word: 'Deep sedation' },
      { value: -5, word: 'Unarousable' },
    ],
  },
  acvpu: {
    range: [0, 4],
    steps: [
      { value: 0, word: 'Alert' },
      { value: 1, word: 'New confusion' },
      { value: 2, word: 'Voice' },
      { value: 3, word: 'Pain' },
      { value: 4, word: 'Unresponsive' },
    ],
  },
  pain: { range: [0, 10], entryOrder: 4, isComplaint: true },
  nausea: { range: [0, 10], entryOrder: 3 },
  dissociation: { range: [0, 10], entryOrder: 2 },
  anxiety: { range: [0, 10], entryOrder: 5, isComplaint: true },
} as const satisfies Record<string, ScaleDefinition>;

export type Scale = keyof typeof SCALES;

export const scales = Object.keys(SCALES) as readonly Scale[];

/** The definition of a scale, with its optional properties readable. */
export function scale(name: Scale): ScaleDefinition {
  return SCALES[name];
}

/** The word of a step, or nothing where the scale has numbers only. */
export function wordOf(name: Scale, value: number): string | undefined {
  return scale(name).steps?.find((step) => step.value === value)?.word;
}
