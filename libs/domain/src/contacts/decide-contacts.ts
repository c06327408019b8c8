import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { ContactAttempt } from './contact-attempt.js';
import type { ContactChange } from './contact-changes.js';
import { say } from './say.js';

/** Somebody tried to reach the patient of a visit, whatever its status: what was tried is a fact. */
export function decideContact(
  board: Board,
  { id, payload }: CommandOf<'contact:record'>,
  context: Context,
): ContactChange[] {
  const { id: sessionId } = sessionOn(board, payload.sessionId);
  const { bookedFor, at, how, result, words = null } = payload;
  refuseFuture(at, context, 'at');
  const charted = { recordedAt: context.now, by: context.actor.id, struck: null };
  const contact: ContactAttempt = { id, how, result, words, bookedFor, at, ...charted };
  return [{ type: 'contact-recorded', sessionId, contact }];
}

/** Charted in error, of another patient perhaps: it stays readable, and counts for nothing any more. */
export function decideStrikeContact(
  board: Board,
  { payload }: CommandOf<'contact:strike'>,
  { actor, now }: Context,
): ContactChange[] {
  const { id: sessionId, contacts } = sessionOn(board, payload.sessionId);
  const { contactId, reason } = payload;
  const contact = contacts.find(({ id }) => id === contactId);
  if (!contact) throw new DomainError('not-found', say('noSuchAttempt'));
  if (contact.struck) throw new DomainError('superseded', say('struck'));
  return [{ type: 'contact-struck', sessionId, contactId, struck: { by: actor.id, at: now, reason } }];
}
