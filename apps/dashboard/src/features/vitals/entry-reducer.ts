import type { Measure } from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import type { EntryAction, Of } from './entry-action.js';
import { chooseTime, clock, clockTyped } from './entry-clock.js';
import { astray, behind, check, confirm, moveTo, previousOf, put, say } from './entry-moves.js';
import { askWhyNot, enter, isAnswerTo, keep, notTaken } from './entry-passing.js';
import { obstacleOf } from './entry-save.js';
import type { EntryState } from './entry-state.js';
import { pressed, typed } from './entry-typing.js';
import { isBlank, numberOf, textIn } from './entry-values.js';
import { readClock } from './typed-time.js';

type Step<T extends EntryAction['type']> = (state: EntryState, action: Of<T>, rules: EntryRules) => EntryState;

const STEPS: { [T in EntryAction['type']]: Step<T> } = {
  typed,
  set: (state, { measure, entry, at }) => put(state, measure, entry, at),
  pressed,
  advance: (state, { measure }, rules) => enter(state, measure, rules),
  back,
  keep,
  remind,
  left: (state, { measure }) => (isBlank(state.entries[measure]) ? state : check(state, measure)),
  entered,
  'ask-why-not': askWhyNot,
  'not-taken': notTaken,
  stray: astray,
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

/**
 * An erasing key in an empty field goes back; to a figure from which the cursor had come by its last digit it takes that.
 * Not from a field that was emptied just now: one press too many must not begin on the value before.
 */
function back(state: EntryState, { measure }: Of<'back'>, rules: EntryRules): EntryState {
  if (!state.isFresh) return state;
  const previous = previousOf(measure, rules) ?? measure;
  const text = textIn(state.entries[previous]);
  if (text === '' || text.slice(-1) !== state.focus.cameBy) return moveTo(state, previous);
  const shorter = put(state, previous, { kind: 'typed', text: text.slice(0, -1) }, state.takenAt ?? '');
  return behind(moveTo(shorter, previous));
}

/** Somebody pressed Enter on an empty field and waits: say how it is passed. */
function remind(state: EntryState, { measure }: { measure: Measure }): EntryState {
  const waits = isBlank(state.entries[measure]) && state.focus.target === measure && state.notice === null;
  return waits ? say(state, { kind: 'empty', measure }) : state;
}

/** What was said about another field is over. */
function entered(state: EntryState, { target }: Of<'entered'>): EntryState {
  const { isCarried, ...focus } = state.focus;
  if (isCarried && focus.target === target) return { ...state, focus };
  if (focus.target === target) return { ...state, isFresh: true };
  return { ...say(state, null), problem: state.problem, focus: { target, count: focus.count }, isFresh: true };
}

/** Saves, or says the first thing that is in the way; a question that was just asked is answered by it. */
function save(before: EntryState, { now, by = 'keys' }: Omit<Of<'save'>, 'type'>, rules: EntryRules): EntryState {
  const read = readClock(before, now, rules);
  const isRead = read.kind === 'time';
  const state = isRead ? { ...before, takenAt: read.takenAt, isTimeChosen: true, clock: null } : before;
  const obstacle = obstacleOf(state, rules, now, by);
  if (obstacle === null) return { ...say(state, null), phase: 'sending' };
  const { notice, focus } = obstacle;
  const said = state.notice;
  if (notice.kind === 'question' && isAnswerTo(said, notice.measure)) {
    const value = numberOf(state.entries[notice.measure]);
    if (value !== undefined) return save(say(confirm(state, notice.measure, value), null), { now, by }, rules);
  }
  if (notice.kind === 'stray' && said?.kind === 'stray' && said.by === by)
    return save({ ...say(state, null), stray: 'none' }, { now, by }, rules);
  const seen = 'measure' in notice ? check(state, notice.measure) : state;
  const areGapsSaid = state.areGapsSaid || notice.kind === 'gaps';
  const moved = moveTo(seen, focus);
  // a key that falls beside once more takes nothing of the value that is looked at first
  return { ...say(notice.kind === 'stray' ? behind(moved) : moved, notice), areGapsSaid };
}
