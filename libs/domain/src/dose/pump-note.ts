import type { Id, Iso } from '../clinic/clinic-time.js';

/** What somebody says of the pump beside its rate and volume (floor rule 11). `at` is when it happened, or began. */
export type PumpNoteDetails =
  /** The counter begins at nothing again; what it showed before counts on. */
  | { note: 'cleared'; pumpMl: number; isNewBag: boolean }
  /** The pump stood, though nobody charted a pause. */
  | { note: 'off'; until: Iso }
  /** The pump gave it and the patient did not get it: beside the vein, or out of the line. */
  | { note: 'not-delivered'; volumeMl: number }
  /** A volume or a bolus was charted in error: it stays readable, struck through, and the dose is reckoned without it. */
  | { note: 'in-error'; charted: 'volume' | 'bolus'; chartedAt: Iso; ml: number; reason: string };

/** A volume that is more than the order can explain, and how it came to be given (decision 43). */
export interface BeyondVolume {
  note: 'beyond-volume';
  pumpMl: number;
  orderedMl: number;
  words: string;
}

export type PumpNote = (PumpNoteDetails | BeyondVolume) & { at: Iso; recordedAt: Iso; by: Id };

/** The notes of a kind. */
export function pumpNotesOf<N extends PumpNote['note']>(
  { pumpNotes }: { pumpNotes: readonly PumpNote[] },
  note: N,
): Extract<PumpNote, { note: N }>[] {
  return pumpNotes.filter((one): one is Extract<PumpNote, { note: N }> => one.note === note);
}

/** The note that strikes a volume or a bolus, if one does. */
export function strikeOf(
  session: { pumpNotes: readonly PumpNote[] },
  charted: 'volume' | 'bolus',
  { at, ml }: { at: Iso; ml: number },
): Extract<PumpNote, { note: 'in-error' }> | undefined {
  return pumpNotesOf(session, 'in-error').find(
    (note) => note.charted === charted && note.chartedAt === at && note.ml === ml,
  );
}

/** A volume that was read from the pump. */
export interface PumpReading {
  at: Iso;
  pumpMl: number;
  by: Id;
}
