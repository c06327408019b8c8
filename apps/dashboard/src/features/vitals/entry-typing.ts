import type { Iso, Measure } from '@chairside/domain';
import { checkField, type EntryRules } from './check-field.js';
import type { Of } from './entry-action.js';
import { goOn, isLastFigure } from './entry-complete.js';
import { pairOf } from './entry-fields.js';
import { astray, cameBy, carried, check, maybeAstray, moveTo, nextOf, previousOf, put, say } from './entry-moves.js';
import { advance, askWhyNot, notTaken } from './entry-passing.js';
import { observationOf, reasonOf } from './entry-reasons.js';
import { isField, type EntryState } from './entry-state.js';
import { addedTo, isOutOfOrder, meaningOf, startedAnew, type Meaning } from './entry-text.js';
import { isBlank, isWord, shownIn, textIn } from './entry-values.js';
import { isTyped } from './field-keys.js';
import { meaningOfKey } from './scale-keys.js';

/** A text in the field of a figure. What of it is not taken, or fell out of its order, is remembered until the saving. */
export function typed(state: EntryState, { measure, text, at, isErasing }: Of<'typed'>, rules: EntryRules): EntryState {
  const entry = state.entries[measure];
  const added = addedTo(shownIn(entry), text);
  const why = reasonOf(state, { measure, key: added.slice(-1), at }, rules);
  if (why) return notTaken(state, { measure, reason: why, at, key: added.slice(-1).toLowerCase() }, rules);
  if (added !== '/' && text !== '' && isErasing !== true && isHeld(state, measure)) return typedOver(state, measure);
  const meant = isWord(entry) ? added : meantBy(state, measure, text);
  const meaning = meaningOf(measure, meant, entry?.kind === 'litres');
  const isMoved = !isFreshAt(state, measure) && isOutOfOrder(textIn(entry), meant);
  const isStray = isMoved || isUnread(meaning, added) || isDoubled(state, { measure, meaning, added }, rules);
  return take(isStray ? astray(state) : state, { measure, meaning, added, at }, rules);
}

/** Who types on without a look must not lose the value that is asked about, or refused: it is taken back by deleting it. */
function isHeld({ notice }: EntryState, measure: Measure): boolean {
  return (notice?.kind === 'question' || notice?.kind === 'impossible') && notice.measure === measure;
}

function typedOver(state: EntryState, measure: Measure): EntryState {
  const { notice } = state;
  if (notice?.kind !== 'question' || notice.measure !== measure) return astray(state);
  return say(astray(state), { kind: 'question', measure, isTypedOver: true, lost: (notice.lost ?? 0) + 1 });
}

interface Typed {
  measure: Measure;
  meaning: Meaning;
  added: string;
  at: Iso;
}

function take(state: EntryState, { measure, meaning, added, at }: Typed, rules: EntryRules): EntryState {
  switch (meaning.kind) {
    case 'text': {
      const filled = put(state, measure, { kind: 'typed', text: meaning.text }, at);
      if (meaning.isCut) return sayFull(filled, measure, rules);
      // who deletes is not done with the field
      return added === '' ? filled : goOn(filled, measure, added.slice(-1), rules);
    }
    case 'litres':
      return put(state, measure, { kind: 'litres', text: meaning.text }, at);
    case 'air':
      return put(state, measure, { kind: 'air' }, at);
    case 'both':
      return putBoth(state, measure, meaning, at, rules);
    case 'not-taken':
      return askWhyNot(state, { measure }, rules);
    case 'refused': {
      const next = nextOf(measure, rules);
      // who breathes air has nothing more to say of oxygen: a digit is the first of the next value
      if (state.entries[measure]?.kind !== 'air' || meaning.why !== 'letter-first' || !isField(next))
        return say(astray(state), { kind: meaning.why, measure });
      return carried(
        typed(moveTo(check(state, measure), next), { type: 'typed', measure: next, text: added, at }, rules),
      );
    }
  }
}

/** Digits for which there is no room, or a letter where only figures are read. */
function isUnread(meaning: Meaning, added: string): boolean {
  switch (meaning.kind) {
    case 'text':
    case 'litres':
      return meaning.isCut === true || (/^[a-z]$/i.test(added) && !(meaning.kind === 'litres' && /^o$/i.test(added)));
    default:
      return false;
  }
}

/** The key that brought the cursor to an empty field, pressed again: it may have been meant once. */
function isSecondPress({ focus, entries }: EntryState, measure: Measure, key: string): boolean {
  return focus.target === measure && focus.cameBy === key && isBlank(entries[measure]);
}

/** The last key of the field before, pressed twice, where nothing behind it would show that: air, or the first digit of a weight. */
function isDoubled(state: EntryState, { measure, meaning, added }: Omit<Typed, 'at'>, rules: EntryRules): boolean {
  const isTold = meaning.kind !== 'air' && !isLastFigure(measure, rules);
  return !isTold && isSecondPress(state, measure, added.toLowerCase());
}

/** In a row that is asked for a value pressed twice shows by the one that is left over; in another row by nothing. */
function landed(before: EntryState, { measure, key }: { measure: Measure; key: string }, rules: EntryRules) {
  // a zero too many of the figure before lands here as readily as its last digit
  const isZeroBehind =
    key === '0' && /\d/.test(before.focus.cameBy ?? '') && isLastFigure(previousOf(measure, rules) ?? measure, rules);
  const state = isZeroBehind || isSecondPress(before, measure, key.toLowerCase()) ? maybeAstray(before) : before;
  const isAsked = rules.fields.some((field) => field.measure === measure && field.isAsked);
  return state.stray === 'maybe' && !isAsked ? astray(state) : state;
}

function sayFull(state: EntryState, measure: Measure, rules: EntryRules): EntryState {
  return checkField(measure, state, rules).kind === 'fits' ? say(state, { kind: 'full', measure }) : state;
}

function isFreshAt({ isFresh, focus }: EntryState, measure: Measure): boolean {
  return isFresh && focus.target === measure;
}

function meantBy(state: EntryState, measure: Measure, text: string): string {
  return isFreshAt(state, measure) ? startedAnew(textIn(state.entries[measure]), text) : text;
}

/** Upper and lower at once. The cursor moves on only past an upper value that needs no second look. */
function putBoth(
  state: EntryState,
  measure: Measure,
  { upper, lower }: { upper: string; lower: string },
  at: Iso,
  rules: EntryRules,
): EntryState {
  const pair = pairOf(measure);
  if (!pair) return state;
  // the stroke after an upper value from which the cursor went on by itself: that one stands
  // or that was asked about at once, so that the stroke was typed over it
  const stands = upper === '' && !isBlank(state.entries[pair[0]]);
  const below = put(state, pair[1], { kind: 'typed', text: lower }, at);
  if (stands && measure === pair[0]) return cameBy(moveTo(check(below, pair[0]), pair[1]), '/');
  if (stands) return lower === '' ? below : goOn(below, measure, lower.slice(-1), rules);
  const filled = put(below, pair[0], { kind: 'typed', text: upper }, at);
  // a question about the upper value stands, and the digits that follow the stroke are the lower one's
  const moved = moveTo(check(filled, pair[0]), pair[1]);
  if (lower !== '') return moved;
  const next = advance(filled, pair[0], rules);
  if (next.notice?.kind === 'question') return cameBy(moved, '/');
  return next.focus.target === pair[1] ? cameBy(next, '/') : next;
}

/** A key in a row of buttons. */
export function pressed(before: EntryState, { measure, key, at }: Of<'pressed'>, rules: EntryRules): EntryState {
  const why = reasonOf(before, { measure, key, at }, rules) ?? observationOf(measure, key);
  if (why) return notTaken(before, { measure, reason: why, at, key: key.toLowerCase() }, rules);
  const held = before.entries[measure];
  const meaning = meaningOfKey(measure, key, held, isFreshAt(before, measure));
  if (meaning === null) return isTyped(key) ? astray(before) : before;
  if (meaning === 'not-taken') return askWhyNot(before, { measure }, rules);
  if (meaning === 'clear') return put(before, measure, { kind: 'typed', text: '' }, at);
  if (isHeld(before, measure)) return typedOver(before, measure);
  // the same one again may have been the next row's
  const isAgain = meaning === held || (!isFreshAt(before, measure) && held?.kind === 'chosen');
  const state = isAgain ? astray(before) : landed(before, { measure, key }, rules);
  const filled = put(state, measure, meaning, at);
  if (meaning.kind === 'unclear') return say(filled, { kind: 'unclear', measure });
  // whoever was asked which of two has said it: the next digit is the next row's, and no doubt about this one
  return held?.kind === 'unclear' ? cameBy(advance(filled, measure, rules), key) : goOn(filled, measure, key, rules);
}
