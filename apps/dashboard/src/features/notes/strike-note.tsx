import type { Note } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { StrikeDialog } from '../sessions/strike-dialog.js';
import { clockTime } from '../vitals/clock-time.js';
import { NOTE_WORDS as words } from './words.en.js';

interface StrikeNoteProps {
  note: Note;
  view: SessionInView;
  onClose: () => void;
}

/** A note that was written in error. */
export function StrikeNote({ note, view, onClose }: StrikeNoteProps) {
  return (
    <StrikeDialog
      title={words.strikeTitle(clockTime(note.at, view.timeZone))}
      view={view}
      command="note:strike"
      struck={{ sessionId: view.session.id, noteId: note.id }}
      onClose={onClose}
    />
  );
}
