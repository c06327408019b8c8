import type { Measure } from '@chairside/domain';
import { checkField, type EntryRules } from './check-field.js';
import type { Of } from './entry-action.js';
import { pairOf } from './entry-fields.js';
import { askAgain, astray, cameBy, check, confirm, emptied, isAsked, moveTo, nextOf, put, say } from './entry-moves.js';
import type { EntryState } from './entry-state.js';
import { isBlank } from './entry-values.js';

const DASH = '-';

/** Enter where the cursor stands. At a value to which it had just come by itself, the Enter was for the one before. */
export function enter(state: EntryState, measure: Measure, rules: EntryRules): EntryState {
  const { focus, entries, isFresh } = state;
  const isOfHabit = focus.target === measure && focus.cameBy !== undefined && isFresh && !isBlank(entries[measure]);
  return isOfHabit ? settled(state) : advance(state, measure, rules);
}

/** The next field, unless this one is empty, impossible, or must be looked at again first. */
export function advance(state: EntryState, measure: Measure, rules: EntryRules): EntryState {
  const found = checkField(measure, state, rules);
  switch (found.kind) {
    case 'empty':
      return settled(state);
    case 'unclear':
      // who goes on without an answer may give one with the digit of the next row
      return astray(askAgain(state, { kind: 'unclear', measure }));
    case 'impossible':
      return astray(askAgain(state, { kind: 'impossible', measure }));
    case 'question': {
      if (!isAnswerTo(state.notice, measure)) return askAgain(state, { kind: 'question', measure });
      return moveTo(confirm(state, measure, found.value), nextOf(measure, rules));
    }
    default:
      return moveTo(check(state, measure), nextOf(measure, rules));
  }
}

/** The cursor stays where it is: who presses a key of habit there knows now that it had come. */
function settled(state: EntryState): EntryState {
  return { ...state, focus: { target: state.focus.target, count: state.focus.count } };
}

/** A second key answers the question that stands; one that comes after digits may have been meant for them. */
export function isAnswerTo(notice: EntryState['notice'], measure: Measure): boolean {
  return notice?.kind === 'question' && notice.measure === measure && notice.isTypedOver !== true;
}

/** The question is answered by its button: from its own field the cursor goes on, from another it goes back there. */
export function keep(state: EntryState, { measure }: { measure: Measure }, rules: EntryRules): EntryState {
  const found = checkField(measure, state, rules);
  if (found.kind !== 'question') return state;
  const kept = confirm(check(state, measure), measure, found.value);
  return moveTo(kept, state.focus.target === measure ? nextOf(measure, rules) : state.focus.target);
}

/** Not taken wants a reason; a scale that nobody asks for now is emptied and passed. */
export function askWhyNot(state: EntryState, { measure }: { measure: Measure }, rules: EntryRules): EntryState {
  const field = rules.fields.find((candidate) => candidate.measure === measure);
  // over what was just entered it may have been meant for the next field
  const isOverValue = !isBlank(state.entries[measure]) && (!state.isFresh || isAsked(state, measure));
  const seen = isOverValue ? astray(state) : state;
  if (field?.kind !== 'choice' || field.isAsked) return say(seen, { kind: 'reasons', measure });
  // the key that passed the row before, pressed again: it passes one row more only when it comes a third time
  const isSecond = state.focus.target === measure && state.focus.cameBy === DASH && isBlank(state.entries[measure]);
  if (isSecond) return say(settled(state), { kind: 'empty', measure });
  return cameBy(moveTo(emptied(seen, measure), nextOf(measure, rules)), DASH);
}

/** One cuff gives two values, so both or neither were taken. */
export function notTaken(
  state: EntryState,
  { measure, reason, at, key }: Omit<Of<'not-taken'>, 'type'>,
  rules: EntryRules,
): EntryState {
  const measures = pairOf(measure) ?? [measure];
  const marked = measures.reduce((next, one) => put(next, one, { kind: 'not-taken', reason }, at), state);
  const moved = moveTo(marked, nextOf(measures.at(-1) ?? measure, rules));
  return key === undefined ? moved : cameBy(moved, key);
}
