import { dueState } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { dueWords } from '../board/due-words.js';
import { nextDue } from '../board/next-due.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import { clockTime } from './clock-time.js';
import { dueNames } from './due-names.js';
import type { EntrySheetProps } from './entry-sheet.js';
import { CORRECT_WORDS, SHEET_WORDS } from './words.en.js';

/** What a sheet is for: the set that is due, or the reading whose place a correction takes. */
export function EntryHeading({
  session,
  protocol,
  reading,
}: Pick<EntrySheetProps, 'session' | 'protocol' | 'reading'>) {
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  const now = useClinicNow();
  const isOld = useValuesAreOld();
  const due = nextDue(session, protocol, now);
  const set = dueState(session, now, protocol);
  if (reading) {
    return (
      <div className="entry-heading">
        <b>
          {CORRECT_WORDS.title}. {CORRECT_WORDS.taken(clockTime(reading.takenAt, timeZone))}
        </b>
        <span>{CORRECT_WORDS.explain}</span>
      </div>
    );
  }
  return (
    <div className="entry-heading">
      <b>{due ? dueWords(due, timeZone, !isOld) : SHEET_WORDS.nothingDue}</b>
      {set && <span>{SHEET_WORDS.due(dueNames(set.measures), clockTime(set.dueAt, timeZone))}</span>}
    </div>
  );
}
