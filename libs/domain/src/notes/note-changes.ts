import type { Id } from '../clinic/clinic-time.js';
import { withStruck, type Struck } from '../clinic/struck.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Note } from './note.js';

export type NoteChange =
  | { type: 'note-written'; sessionId: Id; note: Note }
  | { type: 'note-struck'; sessionId: Id; noteId: Id; struck: Struck };

/** A session with a note written, or one of them struck. */
export function applyNote(session: LiveSession, change: NoteChange): LiveSession {
  const notes =
    change.type === 'note-written'
      ? [...session.notes, change.note]
      : withStruck(session.notes, change.noteId, change.struck);
  return { ...session, notes };
}
