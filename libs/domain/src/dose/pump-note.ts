import type { Id, Iso } from '../clinic/clinic-time.js';

/** What happened at the pump beside its rate and volume (floor rule 11). `at` is when it happened, or began. */
export type PumpNoteDetails =
  /** The counter begins at nothing again; what it showed before counts on. */
  | { note: 'cleared'; pumpMl: number; isNewBag: boolean }
  /** The pump stood, though nobody charted a pause. */
  | { note: 'off'; until: Iso }
  /** The pump gave it and the patient did not get it: beside the vein, or out of the line. */
  | { note: 'not-delivered'; volumeMl: number };

export type PumpNote = PumpNoteDetails & { at: Iso; recordedAt: Iso; by: Id };

/** The notes of a kind. */
export function pumpNotesOf<N extends PumpNote['note']>(
  { pumpNotes }: { pumpNotes: readonly PumpNote[] },
  note: N,
): Extract<PumpNote, { note: N }>[] {
  return pumpNotes.filter((one): one is Extract<PumpNote, { note: N }> => one.note === note);
}

/** A volume that was read from the pump. */
export interface PumpReading {
  at: Iso;
  pumpMl: number;
  by: Id;
}
