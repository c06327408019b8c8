import type { LiveSession, Protocol, VitalsReading } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { clockTime } from './clock-time.js';
import { EntrySheet } from './entry-sheet.js';
import { useEntry } from './use-entry.js';
import { CORRECT_WORDS } from './words.en.js';

interface CorrectReadingProps {
  session: LiveSession;
  protocol: Protocol;
  reading: VitalsReading;
  onClose: () => void;
}

/** Takes the place of a charted reading; the old values stay, struck through, with who, when and why. */
export function CorrectReading({ session, protocol, reading, onClose }: CorrectReadingProps) {
  const live = useBoard();
  const entry = useEntry({ session, protocol, reading, onSaved: onClose });
  const timeZone = live?.board.clinic?.timeZone ?? 'UTC';
  const heading = (
    <>
      <b>
        {CORRECT_WORDS.title}. {CORRECT_WORDS.taken(clockTime(reading.takenAt, timeZone))}
      </b>
      <span>{CORRECT_WORDS.explain}</span>
    </>
  );
  return (
    <EntrySheet
      entry={entry}
      patient={live?.board.patients[session.patientId]}
      chair={live?.board.chairs[session.chairId ?? '']}
      heading={heading}
      saveWord={CORRECT_WORDS.save}
      onClose={onClose}
    />
  );
}
