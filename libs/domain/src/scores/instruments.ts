import { BAND_WORDS as bands, INSTRUMENT_WORDS } from './words.en.js';

/** A band of totals: from this total on it is called so, until the next band begins. */
type Band = readonly [from: number, word: string];

export interface InstrumentDefinition {
  readonly label: string;
  /** The number of answers, in the order of the form. */
  readonly items: number;
  /** What an answer may be: a whole number of a range, or one of a list. */
  readonly answers: readonly [low: number, high: number] | { readonly oneOf: readonly number[] };
  /** How answers become a total; their sum where nothing else is said. */
  readonly total?: (answers: readonly number[]) => number;
  readonly bands: readonly Band[];
  /** The items, counted from 1, of which any answer above 0 is told at once, whatever the total is. */
  readonly suicideItems?: readonly number[];
  /** Items that the form skips where another was answered with no: that is their answer too. */
  readonly skippedAfterNo?: Readonly<Record<number, number>>;
}

const at = (answers: readonly number[], item: number): number => answers[item - 1] ?? 0;
const worstOf = (answers: readonly number[], from: number, to: number): number =>
  Math.max(...answers.slice(from - 1, to));
const sum = (answers: readonly number[], from = 1, to = answers.length): number =>
  answers.slice(from - 1, to).reduce((total, answer) => total + answer, 0);

/** Nine domains out of sixteen questions: of sleep, of appetite and weight, and of restlessness only the worst counts. */
const qidsTotal = (answers: readonly number[]): number =>
  worstOf(answers, 1, 4) + at(answers, 5) + worstOf(answers, 6, 9) + sum(answers, 10, 14) + worstOf(answers, 15, 16);

/** Function counts a third, impact whole, symptoms a half. */
const fiqrTotal = (answers: readonly number[]): number =>
  sum(answers, 1, 9) / 3 + sum(answers, 10, 11) + sum(answers, 12, 21) / 2;

/**
 * The risk that a screener of suicide shows, 0 to 3. Items: 1 wish to be dead, 2 thoughts, 3 with a method, 4 with
 * intent, 5 with a plan, 6 behaviour ever, 7 behaviour in the last three months.
 */
function suicideRisk(answers: readonly number[]): number {
  if (at(answers, 4) || at(answers, 5) || at(answers, 7)) return 3;
  if (at(answers, 3) || at(answers, 6)) return 2;
  return at(answers, 1) || at(answers, 2) ? 1 : 0;
}

/** The instruments that clinics use (clinical.md 7.2); in all of them higher is worse. */
// prettier-ignore
export const INSTRUMENTS = {
  'phq-9': {
    label: 'PHQ-9', items: 9, answers: [0, 3], suicideItems: [9],
    bands: [[0, bands.minimal], [5, bands.mild], [10, bands.moderate], [15, bands.moderatelySevere], [20, bands.severe]],
  },
  madrs: {
    label: 'MADRS', items: 10, answers: [0, 6], suicideItems: [10],
    bands: [[0, bands.none], [7, bands.mild], [20, bands.moderate], [35, bands.severe]],
  },
  'qids-sr16': {
    label: 'QIDS-SR16', items: 16, answers: [0, 3], total: qidsTotal, suicideItems: [12],
    bands: [[0, bands.none], [6, bands.mild], [11, bands.moderate], [16, bands.severe], [21, bands.verySevere]],
  },
  'gad-7': {
    label: 'GAD-7', items: 7, answers: [0, 3],
    bands: [[0, bands.minimal], [5, bands.mild], [10, bands.moderate], [15, bands.severe]],
  },
  pdss: {
    label: 'PDSS', items: 7, answers: [0, 4],
    bands: [[0, bands.none], [2, bands.borderline], [6, bands.slight], [10, bands.moderate], [14, bands.marked]],
  },
  'y-bocs': {
    label: 'Y-BOCS', items: 10, answers: [0, 4],
    bands: [[0, bands.subclinical], [8, bands.mild], [16, bands.moderate], [24, bands.severe], [32, bands.extreme]],
  },
  'pcl-5': {
    label: 'PCL-5', items: 20, answers: [0, 4],
    bands: [[0, bands.belowCut], [31, bands.atCut]],
  },
  'nrs-pain': {
    label: INSTRUMENT_WORDS.pain, items: 1, answers: [0, 10],
    bands: [[0, bands.none], [1, bands.mild], [4, bands.moderate], [7, bands.severe]],
  },
  fiqr: {
    label: 'FIQR', items: 21, answers: [0, 10], total: fiqrTotal,
    bands: [[0, bands.remission], [24, bands.mild], [41, bands.moderate], [64, bands.severe], [83, bands.verySevere]],
  },
  'hit-6': {
    label: 'HIT-6', items: 6, answers: { oneOf: [6, 8, 10, 11, 13] },
    bands: [[36, bands.littleOrNone], [50, bands.some], [56, bands.substantial], [60, bands.severe]],
  },
  midas: {
    label: 'MIDAS', items: 5, answers: [0, 92],
    bands: [[0, bands.gradeI], [6, bands.gradeII], [11, bands.gradeIII], [21, bands.gradeIV]],
  },
  thi: {
    label: 'THI', items: 25, answers: { oneOf: [0, 2, 4] },
    bands: [[0, bands.slight], [18, bands.mild], [38, bands.moderate], [58, bands.severe], [78, bands.catastrophic]],
  },
  'c-ssrs': {
    label: INSTRUMENT_WORDS.suicide, items: 7, answers: [0, 1], total: suicideRisk, suicideItems: [1, 2, 3, 4, 5, 6, 7],
    skippedAfterNo: { 3: 2, 4: 2, 5: 2, 7: 6 },
    bands: [[0, bands.none], [1, bands.low], [2, bands.moderate], [3, bands.high]],
  },
} as const satisfies Record<string, InstrumentDefinition>;

export type Instrument = keyof typeof INSTRUMENTS;
