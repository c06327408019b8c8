import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { refuseFuture, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { openCalls, whoComes, type HelpCall, type HelpPlace, type SaidByPerson } from './help-call.js';
import type { HelpChange } from './help-changes.js';
import { say } from './say.js';

type SaidPlace = CommandOf<'help:locate'>['payload'];

/**
 * Somebody calls. It is never refused (floor rule 14): what it names and the clinic does not know is left out, and a clock
 * that runs ahead is the clinic's own. Where a call is open that is named, or else one for the same place, it is joined.
 */
export function decideCall(board: Board, { id, payload }: CommandOf<'help:call'>, context: Context): HelpChange[] {
  const place = placeOf(board, payload);
  const caller = { id, level: payload.level, ...saidAt(payload.at, context) };
  const calls = openCalls(board);
  const named = calls.find((call) => isKnownAs(call, payload.callId ?? ''));
  const open = named ?? calls.find((call) => isSameCall(call, place, context.actor.id));
  if (open) return [{ type: 'help-joined', callId: open.id, caller }];
  const nothingYet = { located: [], answers: [], notes: [], ended: null, description: null };
  return [{ type: 'help-called', call: { id, place, callers: [caller], ...nothingYet } }];
}

/** "I am coming": one tap. Who said so already, and was not called again, says nothing new. */
export function decideAnswer(board: Board, { payload }: CommandOf<'help:answer'>, context: Context): HelpChange[] {
  const call = callOf(board, payload.callId);
  const comes = whoComes(call).some(({ by }) => by === context.actor.id);
  if (call.ended || comes) return [];
  return [{ type: 'help-answered', callId: call.id, answer: saidAt(payload.at, context) }];
}

/** Where it is, said after the tap that called, or corrected: both stay in the record. */
export function decideLocate(board: Board, { payload }: CommandOf<'help:locate'>, context: Context): HelpChange[] {
  const call = callOf(board, payload.callId);
  const place = placeOf(board, payload);
  const isKnown = JSON.stringify(place) === JSON.stringify(call.place);
  const said = { ...saidAt(payload.at, context), place };
  return isKnown ? [] : [{ type: 'help-located', callId: call.id, said }];
}

/** What was done, at its moment; also charted once the call is over. */
export function decideHelpNote(board: Board, { id, payload }: CommandOf<'help:note'>, context: Context): HelpChange[] {
  const call = callOf(board, payload.callId);
  if (payload.at !== undefined) refuseFuture(payload.at, context, 'at');
  const { event, words = null } = payload;
  return [{ type: 'help-noted', callId: call.id, note: { id, event, words, ...saidAt(payload.at, context) } }];
}

/** It is over. Two people may say so: the first did. */
export function decideEnd(board: Board, { payload }: CommandOf<'help:end'>, context: Context): HelpChange[] {
  const call = callOf(board, payload.callId);
  if (call.ended) return [];
  const { outcome, at } = payload;
  return [{ type: 'help-ended', callId: call.id, ended: { outcome, ...saidAt(at, context) } }];
}

/** What happened, in words, once it is over. */
export function decideDescribe(board: Board, { payload }: CommandOf<'help:describe'>, context: Context): HelpChange[] {
  const call = callOf(board, payload.callId);
  if (!call.ended) throw new DomainError('precondition', say('endFirst'));
  if (call.description) throw new DomainError('superseded', say('described'));
  const description = { words: payload.words, ...saidAt(undefined, context) };
  return [{ type: 'help-described', callId: call.id, description }];
}

function saidAt(at: Iso | undefined, { now, actor }: Context): SaidByPerson {
  return { by: actor.id, at: at === undefined || at > now ? now : at, recordedAt: now };
}

/** A patient's place is their chair, now or as it is planned. */
function placeOf({ sessions, chairs }: Board, said: Omit<SaidPlace, 'callId'>): HelpPlace {
  const session = sessions[said.sessionId ?? ''];
  const chairId = said.chairId ?? session?.chairId ?? session?.plannedChairId ?? '';
  return { sessionId: session?.id ?? null, chairId: chairs[chairId]?.id ?? null, words: said.words ?? null };
}

/** The same place; where nobody said which, the same person who calls again: two others may be in two places. */
function isSameCall(call: HelpCall, place: HelpPlace, by: Id): boolean {
  if (placeKey(call.place) !== placeKey(place)) return false;
  return placeKey(place) !== '' || call.callers.some((caller) => caller.by === by);
}

/** A chair says more than the words that came with it; a patient who has none is a place of their own. */
function placeKey({ chairId, sessionId, words }: HelpPlace): string {
  return chairId ?? sessionId ?? words?.trim().toLowerCase() ?? '';
}

function callOf({ helpCalls }: Board, callId: Id): HelpCall {
  const call = helpCalls[callId] ?? Object.values(helpCalls).find((one) => isKnownAs(one, callId));
  if (!call) throw new DomainError('not-found', say('noSuchCall'));
  return call;
}

/** Who joined a call knows it by the id of their own. */
function isKnownAs({ id, callers }: HelpCall, callId: Id): boolean {
  return id === callId || callers.some((caller) => caller.id === callId);
}
