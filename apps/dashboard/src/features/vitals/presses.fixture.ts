import {
  isPossible,
  isVitalSign,
  observationsFor,
  scale,
  vitalSign,
  type Measure,
  type NotTakenReason,
} from '@chairside/domain';
import { pairOf } from './entry-fields.js';
import type { Habit } from './habits.fixture.js';
import type { Press } from './hands.fixture.js';
import type { Meant } from './nurse.fixture.js';

/** One field on the way of two hands through a sheet. */
export interface Way {
  measure: Measure;
  meant: Meant;
  habit: Habit;
  isFigureNext: boolean;
  isLast: boolean;
  nextMeant: Meant | undefined;
  /** What was meant at the upper pressure, and how the hands went there; nothing where this is not the lower one. */
  upper: [Meant, Habit] | undefined;
}

const ENTER: Press = { key: 'Enter' };
const TEN = 10;

const keys = (text: string): Press[] => [...text].map((key) => ({ key }));

/** The keys for a figure. */
export function inFigure(way: Way): Press[] {
  const { meant, habit, upper } = way;
  if (upper && upper[0].kind === 'not-taken') return [];
  if (upper && upper[1].pair.startsWith('pasted')) return [ENTER];
  const before = [...(habit.strayEnter ? [ENTER] : []), ...(habit.strayArrow ? [{ key: 'ArrowLeft' }] : [])];
  if (meant.kind === 'nothing') return [];
  if (meant.kind === 'not-taken') return [...before, ...dashed(way, meant.reason)];
  const pasted = pastedPair(way, meant.value);
  if (pasted) return [...before, pasted];
  const text = textOf(way, meant.value);
  const typed = isSupport(way.measure) ? inSupport(way, text) : slipped(way.measure, text, habit);
  const held = habit.isHeld ? [{ key: text.slice(-1), isHeld: true }] : [];
  if (isStroked(way)) return [...before, ...typed, { key: '/' }];
  return [...before, ...typed, ...held, ...leaving(way, needsEnter(way, text))];
}

/** The keys for a row of buttons. */
export function inRow(way: Way): Press[] {
  const { measure, meant, habit } = way;
  const before = [...(habit.strayEnter ? [ENTER] : []), ...(habit.strayArrow ? [{ key: 'ArrowRight' }] : [])];
  if (meant.kind === 'nothing') return [...before, ...keys(habit.slip === 'none' ? '-' : '--')];
  if (meant.kind === 'not-taken') return [...before, ...dashed(way, meant.reason)];
  const [, high] = isVitalSign(measure) ? [0, 0] : scale(measure).range;
  const key = meant.value === TEN ? (habit.isUpperCase ? 'T' : 't') : String(meant.value);
  const typed = rowSlip(key, habit, high);
  const held = habit.isHeld ? [{ key, isHeld: true }] : [];
  const mayBecomeTen = high === TEN && meant.value === 1;
  return [...before, ...typed, ...held, ...leaving(way, mayBecomeTen)];
}

function dashed({ measure, habit, isLast }: Way, reason: NotTakenReason): Press[] {
  const letter = habit.isUpperCase ? reason.charAt(0).toUpperCase() : reason.charAt(0);
  const isSeen = observationsFor(measure).includes(reason) && habit.hasPoint;
  const dash = isSeen ? '' : habit.dashTwice ? '--' : '-';
  const between = habit.strayEnter && !isSeen ? [ENTER] : [];
  const after = isLast || habit.leaves === 'by-itself' || habit.leaves === 'tab' ? [] : [ENTER];
  return [...keys(dash), ...between, ...keys(habit.slip === 'last-twice' ? letter + letter : letter), ...after];
}

function rowSlip(key: string, { slip }: Habit, high: number): Press[] {
  switch (slip) {
    case 'last-twice':
    case 'first-twice':
      return keys(key + key);
    case 'wrong-then-back':
      return [{ key: key === '2' ? '3' : '2' }, { key: 'Backspace' }, { key }];
    case 'arrow':
      return [{ key }, { key: 'ArrowRight' }];
    case 'zero-behind':
      return keys(key === '1' && high === TEN ? '10' : key);
    case 'ten-by-habit':
      return key.toLowerCase() === 't' && high === TEN ? keys('10') : keys(key);
    default:
      return keys(key);
  }
}

function slipped(measure: Measure, text: string, { slip }: Habit): Press[] {
  const last = text.slice(-1);
  switch (slip) {
    case 'last-twice':
      return keys(oneTooMany(measure, text, text + last));
    case 'first-twice':
      return keys(oneTooMany(measure, text, text.charAt(0) + text));
    case 'zero-behind':
      return keys(oneTooMany(measure, text, `${text}0`));
    case 'wrong-then-back':
      return [...keys(text.slice(0, -1)), { key: last === '7' ? '4' : '7' }, { key: 'Backspace' }, { key: last }];
    case 'arrow':
      return [...keys(text.charAt(0)), { key: 'ArrowUp' }, ...keys(text.slice(1))];
    default:
      return keys(text);
  }
}

/** A digit too many that makes another possible number of the same field is that number: no sheet can tell. */
function oneTooMany(measure: Measure, text: string, slip: string): string {
  if (!isVitalSign(measure)) return slip;
  const number = Number(slip);
  const isAnother = [number, number / 10 ** vitalSign(measure).decimals].some((one) => isPossible(measure, one));
  return isAnother ? text : slip;
}

/** The letter is all that hands can slip on: 11 litres can be meant as well as 1. */
function inSupport({ habit }: Way, text: string): Press[] {
  const letter = text.charAt(0);
  const isTwice = habit.slip === 'last-twice' || habit.slip === 'first-twice';
  return keys((isTwice ? letter : '') + text);
}

/** One more digit could make another possible value of it, so the sheet does not go on by itself. */
function needsEnter({ measure, nextMeant }: Way, text: string): boolean {
  if (!isVitalSign(measure)) return true;
  if (isSupport(measure)) return !/a/i.test(text) || nextMeant?.kind !== 'value';
  const { decimals, possible } = vitalSign(measure);
  if (decimals > 0) return !/[.,]/.test(text) && Number(text) <= possible[1];
  return Number(text) * 10 <= possible[1];
}

function leaving({ habit, isFigureNext, isLast, measure }: Way, isNeeded: boolean): Press[] {
  // behind the last row stands the button that saves: a second Enter there is no stray one
  if (habit.slip === 'no-enter') return [];
  if (isLast) return habit.slip === 'none' && habit.leaves === 'enter' ? [ENTER] : [];
  if (habit.leaves === 'tab' && isFigureNext && !isSupport(measure)) return [{ key: 'Tab' }];
  if (habit.leaves === 'twice') return [ENTER, ENTER];
  return habit.leaves === 'enter' || isNeeded ? [ENTER] : [];
}

function pastedPair({ measure, habit, nextMeant }: Way, upper: number): Press | undefined {
  if (pairOf(measure)?.[0] !== measure || nextMeant?.kind !== 'value') return undefined;
  if (habit.pair === 'pasted') return { paste: `${upper}/${nextMeant.value}` };
  return habit.pair === 'pasted-with-words' ? { paste: `BP ${upper} / ${nextMeant.value} mmHg` } : undefined;
}

function isStroked({ measure, habit }: Way): boolean {
  return habit.pair === 'stroke' && pairOf(measure)?.[0] === measure;
}

function textOf({ measure, habit }: Way, value: number): string {
  if (isSupport(measure)) {
    const letter = value === 0 ? 'a' : 'o';
    return (habit.isUpperCase ? letter.toUpperCase() : letter) + (value === 0 ? '' : value);
  }
  if (!isVitalSign(measure) || vitalSign(measure).decimals === 0) return String(value);
  const { possible, mistakenUnit } = vitalSign(measure);
  const digits = value.toFixed(1).replace('.', '');
  const isClear = digits.length <= 3 && Number(digits) > Math.max(possible[1], mistakenUnit?.plausible[1] ?? 0);
  if (!habit.hasPoint && isClear) return digits;
  if (!habit.hasPoint && Number.isInteger(value)) return String(value);
  return value.toFixed(1).replace('.', habit.isUpperCase ? ',' : '.');
}

function isSupport(measure: Measure): boolean {
  return isVitalSign(measure) && vitalSign(measure).part === 'support';
}
