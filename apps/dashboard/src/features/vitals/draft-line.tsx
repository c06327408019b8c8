import { clockTime } from './clock-time.js';
import type { Entry } from './use-entry.js';
import { SHEET_WORDS } from './words.en.js';

/** What stands here was not typed just now: since when, whose it is, and the way to be rid of it. */
export function DraftLine({ entry: { state, rules, discard } }: { entry: Entry }) {
  if (state.draftOf === null || state.phase === 'sending') return null;
  return (
    <p className="entry-draft">
      {SHEET_WORDS.draft(clockTime(state.draftOf, rules.timeZone))}{' '}
      <button type="button" className="entry-link" onClick={discard}>
        {SHEET_WORDS.discard}
      </button>
    </p>
  );
}
