import { roundHalfUp } from '@chairside/domain';

/** Milligrams as they are said: to the tenth, no trailing zero (floor rule 11). */
export function mgWords(mg: number): string {
  return String(roundHalfUp(mg, 1));
}

/** Milligrams that two people saw, as they were typed. */
export function exactMgWords(mg: number): string {
  return String(roundHalfUp(mg, 2));
}

/** Millilitres of a vial as a syringe shows them: to the hundredth, no trailing zero. */
export function mlWords(ml: number): string {
  return String(roundHalfUp(ml, 2));
}

/** What was typed, as far as it is a figure. */
export function typedFigure(typed: string): string {
  return typed.replace(',', '.').replace(/[^\d.]/g, '');
}

/** A figure above nothing with at most two decimals; nothing while it is none. */
export function figureOf(typed: string): number | null {
  return /^\d+(\.\d{1,2})?$/.test(typed) && Number(typed) > 0 ? Number(typed) : null;
}
