import { AGITATION_WORDS, CONSCIOUSNESS_WORDS, SEDATION_WORDS } from './scale-words.en.js';

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
      { value: 5, word: SEDATION_WORDS[5] },
      { value: 4, word: SEDATION_WORDS[4] },
      { value: 3, word: SEDATION_WORDS[3] },
      { value: 2, word: SEDATION_WORDS[2] },
      { value: 1, word: SEDATION_WORDS[1] },
      { value: 0, word: SEDATION_WORDS[0] },
    ],
  },
  agitation: {
    range: [-5, 4],
    steps: [
      { value: 4, word: AGITATION_WORDS[4] },
      { value: 3, word: AGITATION_WORDS[3] },
      { value: 2, word: AGITATION_WORDS[2] },
      { value: 1, word: AGITATION_WORDS[1] },
      { value: 0, word: AGITATION_WORDS[0] },
      { value: -1, word: AGITATION_WORDS[-1] },
      { value: -2, word: AGITATION_WORDS[-2] },
      { value: -3, word: AGITATION_WORDS[-3] },
      { value: -4, word: AGITATION_WORDS[-4] },
      { value: -5, word: AGITATION_WORDS[-5] },
    ],
  },
  acvpu: {
    range: [0, 4],
    steps: [
      { value: 0, word: CONSCIOUSNESS_WORDS[0] },
      { value: 1, word: CONSCIOUSNESS_WORDS[1] },
      { value: 2, word: CONSCIOUSNESS_WORDS[2] },
      { value: 3, word: CONSCIOUSNESS_WORDS[3] },
      { value: 4, word: CONSCIOUSNESS_WORDS[4] },
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
