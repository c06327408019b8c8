import type { LiveSession, Measure, Protocol } from '@chairside/domain';
import { useState } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useMe } from '../auth/use-me.js';
import { statusWord } from '../board/status-word.js';
import { entryFields } from './entry-fields.js';
import { isBlank } from './entry-values.js';
import { shortLabel } from './fault-words.js';
import type { Entry } from './use-entry.js';
import { SET_CHANGE_WORDS as words } from './words.en.js';

interface SetChangesProps {
  session: LiveSession;
  protocol: Protocol;
  entry: Entry;
}

/**
 * The set may change under an open sheet, when somebody charts that the drug is in, say. What came and what went is said, and
 * why a row stays that nobody asks for any more: something is typed in it.
 */
export function SetChanges({ session, protocol, entry: { state } }: SetChangesProps) {
  const now = useClinicNow();
  const author = useMe().id;
  const asked = entryFields(session, protocol, now, author).map(({ measure }) => measure);
  const [first] = useState(asked);
  const isTyped = (measure: Measure): boolean => !isBlank(state.entries[measure]);
  const isAsked = (measure: Measure): boolean => asked.includes(measure);
  const kept = (Object.keys(state.entries) as Measure[]).filter((measure) => isTyped(measure) && !isAsked(measure));
  const came = asked.filter((measure) => !first.includes(measure));
  const gone = first.filter((measure) => !isAsked(measure) && !isTyped(measure));
  const status = statusWord(session, protocol);
  return (
    <div className="entry-changes" aria-live="polite">
      {kept.length > 0 && <p>{words.kept(named(kept), status)}</p>}
      {came.length > 0 && <p>{words.came(named(came), status)}</p>}
      {gone.length > 0 && <p>{words.gone(named(gone), status)}</p>}
    </div>
  );
}

function named(measures: readonly Measure[]): string {
  return [...new Set(measures.map(shortLabel))].join(', ');
}
