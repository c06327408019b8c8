import type { Iso } from '@chairside/domain';
import { numberOf } from './entry-values.js';
import { shortLabel } from './fault-words.js';
import { valueWords } from './format-set.js';
import type { Entry } from './use-entry.js';
import { SHEET_WORDS } from './words.en.js';

/** What a time that was chosen makes of the set; it stands ready, so that it is announced to who cannot see it. */
export function TimeTells({ entry }: { entry: Entry }) {
  const { state, rules } = entry;
  const takenAt = state.isTimeChosen && rules.purpose === 'record' && state.phase !== 'sending' ? state.takenAt : null;
  return (
    <p className="entry-tells" aria-live="polite">
      {takenAt !== null && [foundLate(entry), baselineStays(entry, takenAt)].join(' ').trim()}
    </p>
  );
}

/** Whoever was told that the alert goes out must learn that it does not; a question says so of its value itself. */
function foundLate({ state, rules, clock, foresee }: Entry): string {
  const asked = state.notice?.kind === 'question' ? state.notice.measure : undefined;
  const late = rules.fields.flatMap(({ measure }) => {
    const value = numberOf(state.entries[measure]);
    const isLate = measure !== asked && value !== undefined && foresee(measure, clock()) === 'found-late';
    return isLate ? [`${shortLabel(measure)} ${valueWords(measure, value)}`] : [];
  });
  return late.length === 0 ? '' : SHEET_WORDS.foundLate(late.join(', '));
}

/** What is charted once the drug runs, for a time before it, moves no limit (ADR 0055). */
function baselineStays({ state, rules }: Entry, takenAt: Iso): string {
  const stays = rules.fields.some(
    ({ measure }) => numberOf(state.entries[measure]) !== undefined && rules.baselineStays(measure, takenAt),
  );
  return stays ? SHEET_WORDS.baselineStays : '';
}
