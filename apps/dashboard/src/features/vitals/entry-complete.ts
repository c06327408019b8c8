import { isVitalSign, scale, vitalSign, type Measure } from '@chairside/domain';
import { checkField, type EntryRules } from './check-field.js';
import { askAgain, behind, cameBy, check, maybeAstray, moveTo, nextOf } from './entry-moves.js';
import { isField, type EntryState, type FieldEntry } from './entry-state.js';
import { textIn } from './entry-values.js';

const TEN = 10;

/**
 * Whether no further key could make another possible value of what stands in a field: a number that one more digit would
 * carry past what can be, a press. A 1 in a row up to ten waits: ten may be meant. So does air: who corrects it to litres
 * types a digit, which must not fall into the breaths.
 */
export function isComplete(measure: Measure, entry: FieldEntry | undefined): boolean {
  switch (entry?.kind) {
    case 'chosen':
      return isVitalSign(measure) || entry.value !== 1 || scale(measure).range[1] !== TEN;
    case 'typed':
      return isVitalSign(measure) && isWhole(entry.text, vitalSign(measure));
    default:
      return false;
  }
}

function isWhole(text: string, { decimals, possible }: Pick<ReturnType<typeof vitalSign>, 'decimals' | 'possible'>) {
  const [whole = '', fraction] = text.split('.');
  if (fraction !== undefined) return decimals > 0 && fraction.length === decimals;
  return decimals === 0 && Number(whole) * 10 > possible[1];
}

/**
 * The cursor goes on by itself from a complete value that asks nothing. What must be looked at again is asked about at once,
 * so that the digits of the next value are not typed into it; the Enter of habit is no answer to that, and an erasing key
 * takes its last digit as if nothing had been asked.
 */
export function goOn(state: EntryState, measure: Measure, key: string, rules: EntryRules): EntryState {
  if (!isComplete(measure, state.entries[measure]) || state.focus.target !== measure) return state;
  switch (checkField(measure, state, rules).kind) {
    case 'fits': {
      const gone = cameBy(moveTo(check(state, measure), nextOf(measure, rules)), key);
      return isLikeTwice(state, measure, rules) ? maybeAstray(gone) : gone;
    }
    case 'question':
      return behind(askAgain(state, { kind: 'question', measure, isTypedOver: true }));
    default:
      return state;
  }
}

/**
 * Two digits alike in the last figure before the buttons: with one of them pressed twice, its own last digit comes to a row,
 * and a row takes any digit. Behind every other figure stands one that would be impossible or asked about.
 */
function isLikeTwice({ entries }: EntryState, measure: Measure, rules: EntryRules): boolean {
  return isLastFigure(measure, rules) && /(\d)\1/.test(textIn(entries[measure]).replace('.', ''));
}

/** Behind it stand the buttons. */
export function isLastFigure(measure: Measure, rules: EntryRules): boolean {
  const next = nextOf(measure, rules);
  return isVitalSign(measure) && !(isField(next) && isVitalSign(next));
}
