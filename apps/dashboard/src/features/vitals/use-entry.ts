import { COMMANDS, type Ack } from '@chairside/contracts';
import {
  foresee,
  SYSTEM,
  type Context,
  type Foreseen,
  type Id,
  type Iso,
  type LiveSession,
  type Measure,
  type Protocol,
  type VitalsReading,
} from '@chairside/domain';
import { useEffect, useReducer } from 'react';
import { useLive } from '../../live/live-context.js';
import { useBoard } from '../../live/use-board.js';
import type { SendCommand } from '../../live/use-command.js';
import { useIsOpen } from '../../live/use-is-open.js';
import { useLink } from '../../live/use-link.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import type { EntryRules } from './check-field.js';
import type { EntryAction } from './entry-action.js';
import { dropDraft, keepDraft, keepRefused } from './entry-drafts.js';
import { entryFields, type EntryField } from './entry-fields.js';
import { entryReducer } from './entry-reducer.js';
import { fieldsFor, rulesOf } from './entry-rules.js';
import { correctPayload, recordPayload } from './entry-save.js';
import { freshEntry, movedOnto, startedEntry } from './entry-start.js';
import type { EntryState, SavedBy } from './entry-state.js';
import { setOf } from './entry-values.js';
import { savedSets } from './saved-sets.js';

export interface EntryOf {
  session: LiveSession;
  protocol: Protocol;
  /** The reading to correct; without it a new set is charted. */
  reading?: VitalsReading | undefined;
  onSaved: () => void;
}

export interface Entry {
  state: EntryState;
  rules: EntryRules;
  act: (action: EntryAction) => void;
  save: (by: SavedBy) => void;
  discard: () => void;
  /** Keeps what was changed here as the draft of a newer version of the reading that is corrected. */
  moveOnto: (newer: VitalsReading) => void;
  /** What saving the set will mean for one of its values. */
  foresee: (measure: Measure, now: Iso) => Foreseen;
  clock: () => Iso;
}

/** One sheet: its state, kept as its author's draft until it is saved, and its way out. */
export function useEntry({ session, protocol, reading, onSaved }: EntryOf): Entry {
  const author = useMe().id;
  const actor = { id: author, role: useMyRole() ?? SYSTEM.role };
  const { clock, send } = useLive();
  const isOpen = useIsOpen();
  const live = useBoard();
  const sheet = reading?.id ?? session.id;
  const clinic = { rate: live?.rate ?? 1, timeZone: live?.board.clinic?.timeZone ?? 'UTC' };
  // the phase may change under an open sheet: what is asked for follows it, what was typed stays
  const usual = entryFields(session, protocol, clock.now(), author);
  const by = { session, protocol, reading };
  const rulesFor = (held: EntryState) => rulesOf(held, fieldsFor(usual, held), { ...by, ...clinic });
  const [state, act] = useReducer(
    (before: EntryState, action: EntryAction) => entryReducer(before, action, rulesFor(before)),
    undefined,
    () => startedEntry({ author, sheet, now: clock.now() }, usual, reading),
  );
  const rules = rulesFor(state);
  useKeptDraft(author, sheet, state);

  const answered = (sent: EntryState, ack: Ack): void => {
    if (ack.ok) savedSets.add({ sessionId: session.id, by: author });
    if (!isOpen()) {
      // its author finds the refusal and the values at the next opening, behind what was begun since
      if (!ack.ok) keepRefused(author, sheet, { ...sent, problem: ack.problem });
    } else if (ack.ok) onSaved();
    else act({ type: 'refused', problem: ack.problem });
  };
  useClosedOnceHeld(state.phase === 'sending' && COMMANDS[commandOf(reading)].offline === 'keep', onSaved);
  const save: Entry['save'] = (by) => {
    const action = { type: 'save' as const, now: clock.now(), by };
    const next = entryReducer(state, action, rules);
    act(action);
    if (state.phase === 'sending' || next.phase !== 'sending') return;
    dropDraft(author, sheet);
    const sent = sendSet(send, next, rules, { session, reading, now: action.now, isOpen });
    void sent.then((ack) => answered(next, ack));
  };
  const begunAnew = beginAnew({ author, sheet, state, act, usual, reading });
  const foreseen: Entry['foresee'] = (measure, now) =>
    foreseenOf(state, by, measure, { actor, now, rate: clinic.rate });
  return { state, rules, act, save, ...begunAnew, foresee: foreseen, clock: clock.now };
}

interface Begun {
  author: Id;
  sheet: Id;
  state: EntryState;
  act: (action: EntryAction) => void;
  usual: readonly EntryField[];
  reading: VitalsReading | undefined;
}

function beginAnew({ author, sheet, state, act, usual, reading }: Begun): Pick<Entry, 'discard' | 'moveOnto'> {
  const fresh = freshEntry(usual, reading);
  return {
    discard: () => act({ type: 'discard', fresh }),
    moveOnto: (newer) => {
      keepDraft(author, newer.id, movedOnto(state, fresh, freshEntry(usual, newer)));
      dropDraft(author, sheet);
    },
  };
}

type Of = Pick<EntryOf, 'session' | 'protocol' | 'reading'>;

/** Asked of the same rules that judge the set once it is charted. */
function foreseenOf(
  state: EntryState,
  { session, protocol, reading }: Of,
  measure: Measure,
  context: Context,
): Foreseen {
  const toChart = { set: setOf(state.entries), takenAt: state.takenAt ?? context.now, corrects: reading?.id };
  return foresee(session, measure, toChart, protocol, context);
}

function useKeptDraft(author: Id, sheet: Id, state: EntryState): void {
  useEffect(() => {
    if (state.phase === 'entering') keepDraft(author, sheet, state);
  }, [author, sheet, state]);
}

/** The device holds it, and the board says so: a sheet whose line is gone has nothing to wait for. */
function useClosedOnceHeld(isSending: boolean, close: () => void): void {
  const isLive = useLink().kind === 'live';
  useEffect(() => {
    if (isSending && !isLive) close();
  }, [isSending, isLive, close]);
}

interface Sent {
  session: LiveSession;
  reading: VitalsReading | undefined;
  now: Iso;
  isOpen: () => boolean;
}

function commandOf(reading: VitalsReading | undefined): 'vitals:record' | 'vitals:correct' {
  return reading ? 'vitals:correct' : 'vitals:record';
}

function sendSet(
  send: SendCommand,
  state: EntryState,
  rules: EntryRules,
  { session, reading, now, isOpen }: Sent,
): Promise<Ack> {
  return reading
    ? send('vitals:correct', correctPayload(state, rules, session, reading), isOpen)
    : send('vitals:record', recordPayload(state, rules, session, now), isOpen);
}
