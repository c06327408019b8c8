import type { Ack } from '@chairside/contracts';
import {
  baselineOf,
  firstStep,
  judge,
  standingReadings,
  type Iso,
  type LiveSession,
  type Protocol,
  type VitalsReading,
} from '@chairside/domain';
import { useEffect, useReducer, useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useBoard } from '../../live/use-board.js';
import { useCommand, type SendCommand } from '../../live/use-command.js';
import { useMe } from '../auth/use-me.js';
import type { EntryRules } from './check-field.js';
import { draftOf, dropDraft, keepDraft } from './entry-drafts.js';
import { entryFields, fieldOf, kindOf, type EntryField } from './entry-fields.js';
import { entryReducer, type EntryAction } from './entry-reducer.js';
import { correctPayload, recordPayload } from './entry-save.js';
import { entryOf, newEntry, type EntryState } from './entry-state.js';

export interface EntryOf {
  session: LiveSession;
  protocol: Protocol;
  /** The reading to correct; without it a new set is charted. */
  reading?: VitalsReading;
  onSaved: () => void;
}

export interface Entry {
  state: EntryState;
  rules: EntryRules;
  act: (action: EntryAction) => void;
  /** Saves; with a time that was typed and not yet taken over. */
  save: (takenAt?: Iso) => void;
  clock: () => Iso;
}

const SLACK_MINUTES = 2;

/** One sheet: its state, kept as its author's draft until it is saved, and its way out. */
export function useEntry({ session, protocol, reading, onSaved }: EntryOf): Entry {
  const author = useMe().id;
  const { clock } = useLive();
  const rate = useBoard()?.rate ?? 1;
  const send = useCommand();
  const sheet = reading?.id ?? session.id;
  const [fields] = useState(() => fieldsOf(session, protocol, clock.now(), author, reading));
  const rules = rulesOf(session, protocol, fields, reading, rate);
  const [state, act] = useReducer(
    (before: EntryState, action: EntryAction) => entryReducer(before, action, rules),
    undefined,
    () => draftOf(author, sheet) ?? freshEntry(fields, reading),
  );
  useEffect(() => {
    if (state.phase === 'entering') keepDraft(author, sheet, state);
  }, [author, sheet, state]);

  const save = (takenAt?: Iso): void => {
    const action: EntryAction = { type: 'save', now: clock.now(), ...(takenAt === undefined ? {} : { takenAt }) };
    const next = entryReducer(state, action, rules);
    act(action);
    if (state.phase === 'sending' || next.phase !== 'sending') return;
    dropDraft(author, sheet);
    void sendSet(send, next, rules, { session, reading, now: action.now }).then((ack) => {
      if (ack.ok) return onSaved();
      // the sheet may be closed by now: its author finds the refusal and the values when it is opened again
      keepDraft(author, sheet, { ...next, problem: ack.problem });
      act({ type: 'refused', problem: ack.problem });
    });
  };
  return { state, rules, act, save, clock: clock.now };
}

interface Sent {
  session: LiveSession;
  reading: VitalsReading | undefined;
  now: Iso;
}

function sendSet(
  send: SendCommand,
  state: EntryState,
  rules: EntryRules,
  { session, reading, now }: Sent,
): Promise<Ack> {
  return reading
    ? send('vitals:correct', correctPayload(state, rules, session, reading))
    : send('vitals:record', recordPayload(state, rules, session, now));
}

/** The fields stand still while the sheet is open; whatever a draft or a reading holds has its field. */
function fieldsOf(
  session: LiveSession,
  protocol: Protocol,
  now: Iso,
  author: string,
  reading: VitalsReading | undefined,
): EntryField[] {
  const usual = entryFields(session, protocol, now, author);
  const held = draftOf(author, reading?.id ?? session.id) ?? freshEntry(usual, reading);
  const names = Object.keys(held.entries) as EntryField['measure'][];
  const more = names.filter((measure) => usual.every((field) => field.measure !== measure)).map(fieldOf);
  return [...usual, ...more].sort((a, b) => Number(a.kind === 'choice') - Number(b.kind === 'choice'));
}

function freshEntry(fields: readonly EntryField[], reading: VitalsReading | undefined): EntryState {
  const first = fields[0]?.measure ?? 'save';
  return reading ? entryOf(reading, first, (measure) => kindOf(measure) === 'air-or-litres') : newEntry(first);
}

/** What a value is compared with: everything that stands; for a correction, what stood before it. */
function comparedWith({ readings }: LiveSession, corrected: VitalsReading | undefined): VitalsReading[] {
  const standing = standingReadings(readings);
  if (!corrected) return standing;
  return standing.filter(({ id, takenAt }) => id !== corrected.id && takenAt <= corrected.takenAt);
}

function rulesOf(
  session: LiveSession,
  protocol: Protocol,
  fields: readonly EntryField[],
  reading: VitalsReading | undefined,
  rate: number,
): EntryRules {
  return {
    fields,
    readings: comparedWith(session, reading),
    assess: (measure, value) => judge(measure, value, protocol.limits, baselineOf(session, measure)?.value).assessment,
    purpose: reading ? 'correct' : 'record',
    charted: reading,
    slackMinutes: SLACK_MINUTES * rate,
    earliest: firstStep(session, 'check-in')?.at ?? '',
  };
}
