import { memo } from 'react';
import { mayWait, usePending } from '../../live/use-pending.js';
import { useLink } from '../../live/use-link.js';
import { Badge } from '../../ui/badge.js';
import { HELD_WORDS } from './entry-words.en.js';
import { useEntryWords } from './use-entry-words.js';
import { words } from './words.en.js';

/** What was charted here and is not on the board yet: said where one looks before charting, so that nobody does it twice. */
export const HeldNote = memo(function HeldNote({ sessionId, timeZone }: { sessionId: string; timeZone: string }) {
  const isLive = useLink().kind === 'live';
  const waiting = usePending(sessionId).filter(mayWait);
  const last = waiting.at(-1);
  const entryWords = useEntryWords(last !== undefined);
  if (!last) return null;
  const more = waiting.length > 1 ? ` ${words.moreAlerts(waiting.length - 1)}` : '';
  const what = `${entryWords(last.command, timeZone)}${more}`;
  return (
    <Badge look="held">{isLive || last.state === 'saved' ? HELD_WORDS.sending(what) : HELD_WORDS.held(what)}</Badge>
  );
});
