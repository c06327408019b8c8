import type { ContactChange, NoteChange, Struck } from '@chairside/domain';
import { inColumns } from './in-columns.js';

type Row = Record<string, unknown>;

/** One row for the note, and one for the word that it was written in error. */
export function noteColumns(change: NoteChange): Row {
  if (change.type === 'note-struck') return { note_id: change.noteId, ...struckColumns(change.struck) };
  const { id, text, at, recordedAt, by } = change.note;
  return { note_id: id, text, at, recorded_at: recordedAt, by };
}

/** The same of an attempt to reach a patient. */
export function contactColumns(change: ContactChange): Row {
  if (change.type === 'contact-struck') return { contact_id: change.contactId, ...struckColumns(change.struck) };
  const { id, struck: _struck, ...said } = change.contact;
  return { contact_id: id, ...inColumns(said) };
}

/** By whom, when and why something was struck. */
export function struckColumns({ by, at, reason }: Struck): Row {
  return { by, at, recorded_at: at, struck_reason: reason };
}
