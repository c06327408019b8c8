import { successorOf, type LiveSession, type VitalsReading } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { clockTime } from './clock-time.js';
import { setLine } from './format-set.js';
import type { Entry } from './use-entry.js';
import { CORRECT_WORDS as words, SHEET_WORDS } from './words.en.js';

interface CorrectedMeanwhileProps {
  session: LiveSession;
  reading: VitalsReading;
  entry: Entry;
  /** The sheet goes on with this version of the reading. */
  onReplace: (newer: VitalsReading) => void;
}

/**
 * Somebody else corrected the same reading while this sheet is open, or before it could be saved: their version is said
 * beside the one that is typed, and whoever typed can put their own changes on it. Nothing of either is lost.
 */
export function CorrectedMeanwhile({ session, reading, entry, onReplace }: CorrectedMeanwhileProps) {
  const board = useBoard()?.board;
  const newer = successorOf(session.readings, reading.id);
  const isSending = entry.state.phase === 'sending';
  return (
    <div className="entry-meanwhile" aria-live="polite">
      {newer && board && (
        <>
          {words.corrected(
            board.staff[newer.recordedBy]?.name ?? SHEET_WORDS.somebody,
            clockTime(newer.recordedAt, board.clinic?.timeZone ?? 'UTC'),
            setLine(newer),
          )}{' '}
          <button
            type="button"
            className="entry-link"
            disabled={isSending}
            onClick={() => {
              entry.moveOnto(newer);
              onReplace(newer);
            }}
          >
            {words.onTop}
          </button>
        </>
      )}
    </div>
  );
}
