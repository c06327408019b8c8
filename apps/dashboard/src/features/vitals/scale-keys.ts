import { isVitalSign, scale, type Measure } from '@chairside/domain';
import type { FieldEntry } from './entry-state.js';

/** What a key means in a row of scale buttons: an entry of the row, or a word; nothing when it means nothing there. */
export type KeyMeaning = Extract<FieldEntry, { kind: 'chosen' | 'unclear' }> | 'not-taken' | 'clear' | null;

const TEN = 10;

/**
 * One visit to a row takes one digit. A second one is not a new choice but a doubt: ten is one press, so a 0 after a 1
 * is a ten typed by habit (floor rule 2), and it must neither chart 1 nor 0 nor fall into the next row. Only one of the
 * two values that stand in doubt answers it. A row that was entered anew takes another digit in the old one's place.
 */
export function meaningOfKey(
  measure: Measure,
  key: string,
  held: FieldEntry | undefined,
  isFresh: boolean,
): KeyMeaning {
  if (isVitalSign(measure)) return null;
  if (key === '-') return 'not-taken';
  if (key === 'Backspace' || key === 'Delete') return 'clear';
  const value = valueOfKey(key, scale(measure).range);
  if (value === null) return null;
  if (held?.kind === 'unclear') return answerTo(held, value);
  if (held?.kind !== 'chosen' || isFresh || held.value === value) return { kind: 'chosen', value };
  const isTenByHabit = held.value === 1 && value === 0 && scale(measure).range[1] === TEN;
  return { kind: 'unclear', first: held.value, second: isTenByHabit ? TEN : value };
}

function valueOfKey(key: string, [low, high]: readonly [number, number]): number | null {
  if (key.toLowerCase() === 't' && high === TEN) return TEN;
  if (!/^\d$/.test(key)) return null;
  const value = Number(key);
  return value >= low && value <= high ? value : null;
}

function answerTo(held: Extract<FieldEntry, { kind: 'unclear' }>, value: number): KeyMeaning {
  return value === held.first || value === held.second ? { kind: 'chosen', value } : held;
}
