import { MEASURE_WORDS } from '@chairside/domain';
import type { EntryField } from './entry-fields.js';
import type { FieldEntry } from './entry-state.js';
import type { Entry } from './use-entry.js';
import { FIELD_WORDS } from './words.en.js';

/** On a narrow screen one scale stands in the place of the pad: which one, and what was chosen in each. */
export function ScaleTabs({ fields, entry }: { fields: readonly EntryField[]; entry: Entry }) {
  const { state, act } = entry;
  return (
    <div className="entry-tabs">
      {fields.map(({ measure }) => (
        <button
          key={measure}
          type="button"
          aria-current={state.focus.target === measure ? 'true' : undefined}
          onClick={() => act({ type: 'entered', target: measure })}
        >
          {MEASURE_WORDS[measure].short} <b>{heldWord(state.entries[measure])}</b>
        </button>
      ))}
    </div>
  );
}

function heldWord(held: FieldEntry | undefined): string {
  switch (held?.kind) {
    case 'chosen':
      return String(held.value);
    case 'unclear':
      return FIELD_WORDS.unclearShort(held.first, held.second);
    case 'not-taken':
      return FIELD_WORDS.notTakenShort;
    default:
      return FIELD_WORDS.notChosen;
  }
}
