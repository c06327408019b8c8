import { DomainError } from '../journal/problem.js';
import { INSTRUMENTS, type Instrument, type InstrumentDefinition } from './instruments.js';
import { say } from './say.js';

export interface InstrumentScore {
  total: number;
  /** What a total of this size is called. */
  band: string;
  /** An answer about suicide was positive: told at once, whatever the total is. */
  isSuicideFlagged: boolean;
}

/** The items without an answer, counted from 1: no total is made of what is left, but the flag never waits for it. */
export interface MissingAnswers {
  incomplete: number[];
  isSuicideFlagged: boolean;
}

/**
 * Scores a filled form (clinical.md 7.2).
 * @param name the instrument
 * @param answers one number for each item in the order of the form; `null` where none was given
 * @returns the total with its band, or the items that are missing; both with the flag of an answer about suicide
 * @throws DomainError `out-of-range` for an answer that the form does not have, or more answers than items
 */
export function scoreInstrument(
  name: Instrument,
  answers: readonly (number | null)[],
): InstrumentScore | MissingAnswers {
  const instrument: InstrumentDefinition = INSTRUMENTS[name];
  refuseOther(instrument, answers);
  const isSuicideFlagged = instrument.suicideItems?.some((item) => (answers[item - 1] ?? 0) > 0) ?? false;
  const given = Array.from({ length: instrument.items }, (_, index) => answerTo(instrument, index + 1, answers));
  const incomplete = given.flatMap((answer, index) => (answer === null ? [index + 1] : []));
  if (incomplete.length > 0) return { incomplete, isSuicideFlagged };
  const complete = given.filter((answer) => answer !== null);
  const total = instrument.total?.(complete) ?? complete.reduce((sum, answer) => sum + answer, 0);
  return { total, band: bandOf(instrument, total), isSuicideFlagged };
}

function answerTo({ skippedAfterNo }: InstrumentDefinition, item: number, answers: readonly (number | null)[]) {
  const after = skippedAfterNo?.[item];
  const isSkipped = after !== undefined && answers[after - 1] === 0;
  return answers[item - 1] ?? (isSkipped ? 0 : null);
}

/** What a total is called; a total may be entered without its answers. */
export function bandOf({ bands }: Pick<InstrumentDefinition, 'bands'>, total: number): string {
  return bands.findLast(([from]) => total >= from)?.[1] ?? '';
}

function refuseOther({ label, items, answers: allowed }: InstrumentDefinition, answers: readonly (number | null)[]) {
  const isAllowed = (answer: number) =>
    'oneOf' in allowed
      ? allowed.oneOf.includes(answer)
      : Number.isInteger(answer) && answer >= allowed[0] && answer <= allowed[1];
  const wrong = answers.findIndex((answer, index) => index >= items || (answer !== null && !isAllowed(answer)));
  if (wrong === -1) return;
  const path = `answers.${wrong}`;
  throw new DomainError('out-of-range', say('noSuchAnswer', label, wrong + 1), [{ path, code: 'out-of-range' }]);
}
