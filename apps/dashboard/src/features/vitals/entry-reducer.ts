import type { Iso, Measure, NotTakenReason, Problem } from '@chairside/domain';
import { checkField, type EntryRules } from './check-field.js';
import { chooseTime, clock, clockTyped } from './entry-clock.js';
import { goOn } from './entry-complete.js';
import { pairOf } from './entry-fields.js';
import { obstacleOf } from './entry-save.js';
import { askAgain, check, confirm, emptied, moveTo, nextOf, previousOf, put, say } from './entry-moves.js';
import { observationOf, reasonOf } from './entry-reasons.js';
import { isField, type EntryState, type FieldEntry, type FocusTarget } from './entry-state.js';
import { addedTo, meaningOf, startedAnew } from './entry-text.js';
import { isBlank, isWord, numberOf, shownIn, textIn } from './entry-values.js';
import { readClock } from './typed-time.js';
import { meaningOfKey } from './scale-keys.js';

export type EntryAction =
  /** `isErasing`: by a key that takes characters away, and types none over them. */
  | { type: 'typed'; measure: Measure; text: string; at: Iso; isErasing?: boolean }
  | { type: 'set'; measure: Measure; entry: FieldEntry; at: Iso }
  | { type: 'pressed'; measure: Measure; key: string; at: Iso }
  | { type: 'advance' | 'back' | 'keep' | 'remind' | 'left' | 'ask-why-not'; measure: Measure }
  /** The cursor went there by itself or by hand. */
  | { type: 'entered'; target: FocusTarget }
  | { type: 'not-taken'; measure: Measure; reason: NotTakenReason; at: Iso }
  /** `isAnswered`: by a key or a button, so that the cursor goes on to the saving. */
  | { type: 'time'; takenAt: Iso; isAnswered?: true }
  /** The time of day is typed; `isOpened` when its field has just been asked for. */
  | { type: 'clock'; text: string; isOpened?: true }
  /** The typed time is to be taken over: by Enter, or because the cursor left it for another place. */
  | { type: 'clock-typed'; now: Iso; isAnswered?: true }
  | { type: 'reason'; text: string }
  | { type: 'save'; now: Iso }
  /** Away with what was typed: the sheet stands as at its first opening. */
  | { type: 'discard'; fresh: EntryState }
  | { type: 'refused'; problem: Problem };

type Of<T extends EntryAction['type']> = Extract<EntryAction, { type: T }>;
type Step<T extends EntryAction['type']> = (state: EntryState, action: Of<T>, rules: EntryRules) => EntryState;

const STEPS: { [T in EntryAction['type']]: Step<T> } = {
  typed,
  set: (state, { measure, entry, at }) => put(state, measure, entry, at),
  pressed,
  advance: (state, { measure }, rules) =>
    isEnterOfHabit(state, measure) ? waited(state) : advance(state, measure, rules),
  back: (state, { measure }, rules) => moveTo(state, previousOf(measure, rules) ?? measure),
  keep,
  remind,
  left: (state, { measure }) => (isBlank(state.entries[measure]) ? state : check(state, measure)),
  entered,
  'ask-why-not': askWhyNot,
  'not-taken': notTaken,
  time: chooseTime,
  clock,
  'clock-typed': clockTyped,
  reason: (state, { text }) => ({ ...say(state, null), reason: text }),
  save,
  discard: ({ focus }, { fresh }) => ({ ...fresh, focus: { ...fresh.focus, count: focus.count + 1 } }),
  refused: (state, { problem }) => ({ ...moveTo(state, state.focus.target), phase: 'entering', problem }),
};

/**
 * The sheet after one action. Pure: the same keys always fill the same fields. A set on its way is what was sent: it
 * takes nothing but its answer.
 */
export function entryReducer(state: EntryState, action: EntryAction, rules: EntryRules): EntryState {
  if (state.phase === 'sending' && action.type !== 'refused') return state;
  const step = STEPS[action.type] as (state: EntryState, action: EntryAction, rules: EntryRules) => EntryState;
  return step(state, action, rules);
}

function typed(state: EntryState, { measure, text, at, isErasing }: Of<'typed'>, rules: EntryRules): EntryState {
  const entry = state.entries[measure];
  const added = addedTo(shownIn(entry), text);
  const why = reasonOf(state, { measure, key: added.slice(-1), at }, rules);
  if (why) return notTaken(state, { type: 'not-taken', measure, reason: why, at }, rules);
  if (added !== '/' && text !== '' && isErasing !== true && isHeld(state, measure)) return typedOver(state, measure);
  const meant = isWord(entry) ? added : meantBy(state, measure, text);
  const meaning = meaningOf(measure, meant, entry?.kind === 'litres');
  switch (meaning.kind) {
    case 'text': {
      const filled = put(state, measure, { kind: 'typed', text: meaning.text }, at);
      // who deletes is not done with the field
      return added === '' ? filled : goOn(filled, measure, rules);
    }
    case 'litres':
      return put(state, measure, meaning, at);
    case 'air':
      return put(state, measure, { kind: 'air' }, at);
    case 'both':
      return putBoth(state, measure, meaning, at, rules);
    case 'not-taken':
      return askWhyNot(state, { measure }, rules);
    case 'refused': {
      const next = nextOf(measure, rules);
      // who breathes air has nothing more to say of oxygen: a digit is the first of the next value
      if (entry?.kind !== 'air' || meaning.why !== 'letter-first' || !isField(next))
        return say(state, { kind: meaning.why, measure });
      return carried(
        typed(moveTo(check(state, measure), next), { type: 'typed', measure: next, text: added, at }, rules),
      );
    }
  }
}

/** Who types on without a look must not lose the value that is asked about, or refused: it is taken back by deleting it. */
function isHeld({ notice }: EntryState, measure: Measure): boolean {
  return (notice?.kind === 'question' || notice?.kind === 'impossible') && notice.measure === measure;
}

function typedOver(state: EntryState, measure: Measure): EntryState {
  return state.notice?.kind === 'question' ? say(state, { kind: 'question', measure, isTypedOver: true }) : state;
}

function meantBy(state: EntryState, measure: Measure, text: string): string {
  const isFresh = state.isFresh && state.focus.target === measure;
  return isFresh ? startedAnew(textIn(state.entries[measure]), text) : text;
}

/** Somebody pressed Enter on an empty field and waits: say how it is passed. */
function remind(state: EntryState, { measure }: { measure: Measure }): EntryState {
  const waits = isBlank(state.entries[measure]) && state.focus.target === measure && state.notice === null;
  return waits ? say(state, { kind: 'empty', measure }) : state;
}

/** The cursor comes to a field after the first digit of its value: the next one goes on from it. */
function carried(state: EntryState): EntryState {
  return { ...state, focus: { ...state.focus, isCarried: true } };
}

/** What was said about another field is over. */
function entered(state: EntryState, { target }: Of<'entered'>): EntryState {
  const { isCarried, ...focus } = state.focus;
  if (isCarried && focus.target === target) return { ...state, focus };
  if (focus.target === target) return { ...state, isFresh: true };
  return { ...say(state, null), problem: state.problem, focus: { target, count: focus.count }, isFresh: true };
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
  if (stands && measure === pair[0]) return moveTo(check(below, pair[0]), pair[1]);
  if (stands) return lower === '' ? below : goOn(below, measure, rules);
  const filled = put(below, pair[0], { kind: 'typed', text: upper }, at);
  const next = lower === '' ? advance(filled, pair[0], rules) : null;
  // a question about the upper value stands, and the digits that follow the stroke are the lower one's
  return next && next.notice?.kind !== 'question' ? next : moveTo(check(filled, pair[0]), pair[1]);
}

function pressed(state: EntryState, { measure, key, at }: Of<'pressed'>, rules: EntryRules): EntryState {
  const why = reasonOf(state, { measure, key, at }, rules) ?? observationOf(measure, key);
  if (why) return notTaken(state, { type: 'not-taken', measure, reason: why, at }, rules);
  const isFresh = state.isFresh && state.focus.target === measure;
  const meaning = meaningOfKey(measure, key, state.entries[measure], isFresh);
  if (meaning === null) return state;
  if (meaning === 'not-taken') return askWhyNot(state, { measure }, rules);
  if (meaning === 'clear') return put(state, measure, { kind: 'typed', text: '' }, at);
  if (isHeld(state, measure)) return typedOver(state, measure);
  const filled = put(state, measure, meaning, at);
  if (meaning.kind === 'unclear') return say(filled, { kind: 'unclear', measure });
  // whoever was asked which of two has said it: the next digit is the next row's, and no doubt about this one
  const wasAsked = state.entries[measure]?.kind === 'unclear';
  return wasAsked ? advance(filled, measure, rules) : goOn(filled, measure, rules);
}

/** The cursor has just come on by itself to a value that stood there: the Enter was for the one before. */
function isEnterOfHabit({ entries, focus, isFresh }: EntryState, measure: Measure): boolean {
  return focus.isByItself === true && focus.target === measure && isFresh && !isBlank(entries[measure]);
}

function waited(state: EntryState): EntryState {
  const { target, count } = state.focus;
  return { ...state, focus: { target, count } };
}

/** Enter: the next field, unless this one is empty, impossible, or must be looked at again first. */
function advance(state: EntryState, measure: Measure, rules: EntryRules): EntryState {
  const found = checkField(measure, state, rules);
  switch (found.kind) {
    case 'empty':
      return state;
    case 'unclear':
    case 'impossible':
      return askAgain(state, { kind: found.kind, measure });
    case 'question': {
      if (!isAnswerTo(state.notice, measure)) return askAgain(state, { kind: 'question', measure });
      return moveTo(confirm(state, measure, found.value), nextOf(measure, rules));
    }
    default:
      return moveTo(check(state, measure), nextOf(measure, rules));
  }
}

/** A second key answers the question that stands; one that comes after digits may have been meant for them. */
function isAnswerTo(notice: EntryState['notice'], measure: Measure): boolean {
  return notice?.kind === 'question' && notice.measure === measure && notice.isTypedOver !== true;
}

/** The question is answered by its button: from its own field the cursor goes on, from another it goes back there. */
function keep(state: EntryState, { measure }: { measure: Measure }, rules: EntryRules): EntryState {
  const found = checkField(measure, state, rules);
  if (found.kind !== 'question') return state;
  const kept = confirm(check(state, measure), measure, found.value);
  return moveTo(kept, state.focus.target === measure ? nextOf(measure, rules) : state.focus.target);
}

/** Not taken wants a reason; a scale that nobody asks for now is emptied and passed. */
function askWhyNot(state: EntryState, { measure }: { measure: Measure }, rules: EntryRules): EntryState {
  const field = rules.fields.find((candidate) => candidate.measure === measure);
  if (field?.kind === 'choice' && !field.isAsked) return moveTo(emptied(state, measure), nextOf(measure, rules));
  return say(state, { kind: 'reasons', measure });
}

/** One cuff gives two values, so both or neither were taken. */
function notTaken(state: EntryState, { measure, reason, at }: Of<'not-taken'>, rules: EntryRules): EntryState {
  const measures = pairOf(measure) ?? [measure];
  const marked = measures.reduce((next, one) => put(next, one, { kind: 'not-taken', reason }, at), state);
  return moveTo(marked, nextOf(measures.at(-1) ?? measure, rules));
}

/** Saves, or says the first thing that is in the way; a question that was just asked is answered by it. */
function save(before: EntryState, { now }: Of<'save'>, rules: EntryRules): EntryState {
  const read = readClock(before, now, rules);
  const isRead = read.kind === 'time';
  const state = isRead ? { ...before, takenAt: read.takenAt, isTimeChosen: true, clock: null } : before;
  const obstacle = obstacleOf(state, rules, now);
  if (obstacle === null) return { ...say(state, null), phase: 'sending' };
  const { notice, focus } = obstacle;
  const said = state.notice;
  if (notice.kind === 'question' && isAnswerTo(said, notice.measure)) {
    const value = numberOf(state.entries[notice.measure]);
    if (value !== undefined)
      return save(say(confirm(state, notice.measure, value), null), { type: 'save', now }, rules);
  }
  const seen = 'measure' in notice ? check(state, notice.measure) : state;
  const areGapsSaid = state.areGapsSaid || notice.kind === 'gaps';
  return { ...say(moveTo(seen, focus), notice), areGapsSaid };
}
