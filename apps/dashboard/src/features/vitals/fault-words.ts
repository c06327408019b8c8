import { isVitalSign, MEASURE_WORDS, scale, vitalSign, type FieldFault, type Measure } from '@chairside/domain';
import type { Entries } from './entry-state.js';
import { pairOf } from './entry-fields.js';
import { FIELD_WORDS } from './words.en.js';

/** A refusal of one field, naming the allowed range. */
export function faultWords(measure: Measure, entries: Entries, fault: FieldFault): string {
  const label = shortLabel(measure);
  const text = textOf(entries, measure);
  if (fault.hint !== undefined) return FIELD_WORDS.otherUnit(label, text, fault.hint);
  const [low, high] = fault.allowed ?? rangeOf(measure);
  switch (fault.code) {
    case 'sys-le-dia':
      return FIELD_WORDS.notBelow(label, text, textOf(entries, pairOf(measure)?.[0] ?? measure));
    case 'integer':
    case 'decimals':
      return FIELD_WORDS.tooPrecise(label, text);
    case 'type':
      return FIELD_WORDS.notANumber(label, text);
    default:
      return FIELD_WORDS.wholeFigure(label, text, low, high);
  }
}

/** The word for a field in a sentence: the short one where it is a sign of its own, else the label. */
export function shortLabel(measure: Measure): string {
  return pairOf(measure) ? MEASURE_WORDS[measure].label : MEASURE_WORDS[measure].short;
}

function rangeOf(measure: Measure): readonly [number, number] {
  return isVitalSign(measure) ? vitalSign(measure).possible : scale(measure).range;
}

function textOf(entries: Entries, measure: Measure): string {
  const entry = entries[measure];
  if (entry?.kind === 'typed' || entry?.kind === 'litres') return entry.text;
  return entry?.kind === 'chosen' ? String(entry.value) : '';
}
