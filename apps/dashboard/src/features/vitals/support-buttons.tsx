import type { Measure } from '@chairside/domain';
import type { Entry } from './use-entry.js';
import { FIELD_WORDS, SHEET_WORDS } from './words.en.js';

/** Air or litres, for hands that do not type letters. */
export function SupportButtons({ measure, entry: { state, act, clock } }: { measure: Measure; entry: Entry }) {
  const entry = state.entries[measure];
  if (entry?.kind === 'air' || entry?.kind === 'litres' || entry?.kind === 'not-taken') return null;
  return (
    <span className="entry-support">
      <button type="button" onClick={() => act({ type: 'set', measure, entry: { kind: 'air' }, at: clock() })}>
        {FIELD_WORDS.air} <kbd>{SHEET_WORDS.keys.air}</kbd>
      </button>
      <button
        type="button"
        onClick={() => act({ type: 'set', measure, entry: { kind: 'litres', text: '' }, at: clock() })}
      >
        {FIELD_WORDS.litres} <kbd>{SHEET_WORDS.keys.litres}</kbd>
      </button>
    </span>
  );
}
