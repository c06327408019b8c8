import { isVitalSign, scale, type Measure } from '@chairside/domain';

/** What a key means in a row of scale buttons: a value, or one of three words; nothing when it means nothing there. */
export type KeyMeaning = number | 'ten-is-t' | 'not-taken' | 'clear' | null;

/**
 * Ten is one press, the key T. A 0 after a 1 is a ten typed by habit: it is refused, and must neither chart 0 nor
 * fall into the next row (floor rule 2).
 */
export function meaningOfKey(measure: Measure, key: string, chosen: number | undefined): KeyMeaning {
  if (isVitalSign(measure)) return null;
  const [low, high] = scale(measure).range;
  if (key === '-') return 'not-taken';
  if (key === 'Backspace' || key === 'Delete') return 'clear';
  if (key.toLowerCase() === 't' && high === 10) return 10;
  if (!/^\d$/.test(key)) return null;
  const value = Number(key);
  if (value === 0 && chosen === 1 && high === 10) return 'ten-is-t';
  return value >= low && value <= high ? value : null;
}
