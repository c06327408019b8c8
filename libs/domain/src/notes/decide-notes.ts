import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { refuseOutsideVisit } from '../sessions/refuse-outside-visit.js';
import type { NoteChange } from './note-changes.js';
import { say } from './say.js';

/** What somebody saw or did, in their own words, at a moment of the visit. */
export function decideWrite(board: Board, { id, payload }: CommandOf<'note:write'>, context: Context): NoteChange[] {
  const session = sessionOn(board, payload.sessionId);
  const { text, at = context.now } = payload;
  refuseOutsideVisit(session, at, context, 'at');
  const note = { id, text, at, recordedAt: context.now, by: context.actor.id, struck: null };
  return [{ type: 'note-written', sessionId: session.id, note }];
}

/** Written in error: it stays readable, struck through, with who said so and why. */
export function decideStrikeNote(
  board: Board,
  { payload }: CommandOf<'note:strike'>,
  { actor, now }: Context,
): NoteChange[] {
  const session = sessionOn(board, payload.sessionId);
  const { noteId, reason } = payload;
  const note = session.notes.find(({ id }) => id === noteId);
  if (!note) throw new DomainError('not-found', say('noSuchNote'));
  if (note.struck) throw new DomainError('superseded', say('struck'));
  return [{ type: 'note-struck', sessionId: session.id, noteId, struck: { by: actor.id, at: now, reason } }];
}
