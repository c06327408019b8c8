import { isPossible, isVitalSign, vitalSign, type Measure } from '@chairside/domain';
import { pairOf } from './entry-fields.js';
import type { RefusedWhy } from './entry-state.js';

const TWO_VALUES = /\d\s*\/\s*\d/;

/** What a person meant by the text that now stands in a field. */
export type Meaning =
  /** `isCut`: digits were typed for which there is no room. */
  | { kind: 'text'; text: string; isCut?: true }
  /** Upper and lower value in one go: "142/88". */
  | { kind: 'both'; upper: string; lower: string }
  | { kind: 'not-taken' }
  | { kind: 'air' }
  | { kind: 'litres'; text: string; isCut?: true }
  | { kind: 'refused'; why: RefusedWhy };

/**
 * Reads what was typed or pasted. Digits that would make a number longer than the row can hold are dropped where they
 * fall: they never reach the next field.
 */
export function meaningOf(measure: Measure, text: string, isLitres: boolean): Meaning {
  const typed = text.trim().replace(',', '.');
  if (/[-–]/.test(typed)) return { kind: 'not-taken' };
  // what is pasted may bring its label and its unit
  const pressures = /^(\d*)\s*\/\s*(\d*)$/.exec(typed) ?? /(\d+)\s*\/\s*(\d+)/.exec(typed);
  const isPair = pairOf(measure) !== undefined;
  if (pressures && !isPair && TWO_VALUES.test(typed)) return { kind: 'refused', why: 'two-values' };
  if (pressures && isPair)
    return { kind: 'both', upper: cut(pressures[1] ?? '', 3), lower: cut(pressures[2] ?? '', 3) };
  if (isSupport(measure)) return supportMeaning(measure, typed, isLitres);
  return digitsMeaning(measure, typed);
}

/** Whether a digit was put before others that stood there: arrows had moved the caret, maybe unseen. */
export function isOutOfOrder(before: string, text: string): boolean {
  return text.length > before.length
    ? !text.startsWith(before)
    : !before.startsWith(text) && addedTo(before, text) === '';
}

/**
 * What a text means in a field that was just entered: a digit typed beside the value that stands there takes its place,
 * instead of being dropped because the field is full.
 */
export function startedAnew(before: string, text: string): string {
  if (before === '' || text.length !== before.length + 1) return text;
  const at = [...before].findIndex((char, index) => char !== text[index]);
  const place = at === -1 ? before.length : at;
  const typed = text.charAt(place);
  const isInserted = text.slice(0, place) + text.slice(place + 1) === before;
  return isInserted && /\d/.test(typed) ? typed : text;
}

/** The characters by which a text grew; nothing when it only lost some. */
export function addedTo(before: string, text: string): string {
  let start = 0;
  while (start < before.length && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === text.slice(start).at(-1 - end)) end += 1;
  return text.slice(start, text.length - end);
}

/** The newest letter wins. Without litres a digit waits for its letter. */
function supportMeaning(measure: Measure, typed: string, isLitres: boolean): Meaning {
  const letter = /[ao](?=[^ao]*$)/i.exec(typed)?.[0].toLowerCase();
  if (letter === 'a') return { kind: 'air' };
  if (letter === 'o') return { kind: 'litres', text: '' };
  if (!isLitres) return typed === '' ? { kind: 'text', text: '' } : { kind: 'refused', why: 'letter-first' };
  const meaning = digitsMeaning(measure, typed);
  return meaning.kind === 'text' ? { ...meaning, kind: 'litres' } : meaning;
}

function digitsMeaning(measure: Measure, typed: string): Meaning {
  const decimals = decimalsOf(measure);
  const kept = typed.replace(decimals === 0 ? /\D/g : /[^\d.]/g, '');
  const isZeroFirst = /^0\d/.test(kept) || (kept === '0' && decimals === 0 && !canBeZero(measure));
  if (isZeroFirst) return { kind: 'refused', why: 'leading-zero' };
  const text = cut(kept, digitsOf(measure) + (kept.includes('.') ? decimals + 1 : 0));
  // 44.90 is 44.9 and a digit too many
  const isCut = text !== kept || (text.split('.')[1] ?? '').length > decimals;
  return { kind: 'text', text: withPoint(measure, text), ...(isCut ? { isCut } : {}) };
}

/** Digits that can only be meant with their point get it: 366 of a temperature is 36.6, and is shown so at once. */
function withPoint(measure: Measure, text: string): string {
  if (!isVitalSign(measure)) return text;
  const { decimals, possible, mistakenUnit } = vitalSign(measure);
  const number = Number(text);
  if (decimals === 0 || text.includes('.') || number <= possible[1]) return text;
  const isOtherUnit = mistakenUnit !== undefined && number <= mistakenUnit.plausible[1];
  const meant = number / 10 ** decimals;
  return isOtherUnit || meant < possible[0] || meant > possible[1] ? text : meant.toFixed(decimals);
}

function isSupport(measure: Measure): boolean {
  return isVitalSign(measure) && vitalSign(measure).part === 'support';
}

function canBeZero(measure: Measure): boolean {
  return isVitalSign(measure) && isPossible(measure, 0);
}

function decimalsOf(measure: Measure): number {
  return isVitalSign(measure) ? vitalSign(measure).decimals : 0;
}

/** Room for the highest number that people type by mistake, so that it can be named and refused. */
function digitsOf(measure: Measure): number {
  if (!isVitalSign(measure)) return 2;
  const row = vitalSign(measure);
  return String(Math.max(row.possible[1], row.mistakenUnit?.plausible[1] ?? 0)).length;
}

function cut(text: string, length: number): string {
  return text.slice(0, length);
}
