import type { LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useMe } from '../auth/use-me.js';
import { clockTime } from './clock-time.js';
import { setLine } from './format-set.js';
import { SHEET_WORDS } from './words.en.js';

/** What somebody else saved for this session since the sheet was opened: said in a line, the cursor stays. */
export function SetMeanwhile({ session: { readings } }: { session: LiveSession }) {
  const board = useBoard()?.board;
  const me = useMe().id;
  const [known] = useState(() => new Set(readings.map(({ id }) => id)));
  const last = readings.findLast(({ id, recordedBy }) => !known.has(id) && recordedBy !== me);
  const who = last && (board?.staff[last.recordedBy]?.name ?? SHEET_WORDS.somebody);
  return (
    <p className="entry-meanwhile" aria-live="polite">
      {last &&
        who !== undefined &&
        SHEET_WORDS.savedMeanwhile(who, clockTime(last.recordedAt, board?.clinic?.timeZone ?? 'UTC'), setLine(last))}
    </p>
  );
}
