import { isVitalSign, latestValue, PANEL_WORDS, vitalSign, type Iso, type Measure } from '@chairside/domain';
import { useState } from 'react';
import { isDoubtful, oddPair } from './check-field.js';
import { numberOf, setOf } from './entry-values.js';
import { fieldAt } from './entry-state.js';
import { shortLabel } from './fault-words.js';
import { panelValue, valueWords } from './format-set.js';
import type { Entry } from './use-entry.js';
import { useEarlierTime } from './use-earlier-time.js';
import { FIELD_WORDS, SHEET_WORDS } from './words.en.js';

interface Asked {
  what: string;
  why: string;
  keeps: string;
  keep: string;
}

/**
 * A value that is kept only after a second look. It stays asked until it is answered, also when the cursor went on: by
 * Enter in its field, or by the button where there is no Enter.
 */
export function Question({ measure, entry }: { measure: Measure; entry: Entry }) {
  // an age that ticks on would be announced each minute
  const [askedAt] = useState(entry.clock);
  const earlierTime = useEarlierTime(entry, askedAt);
  const { what, why, keeps, keep } = askedAbout(measure, entry, { askedAt, earlierTime });
  const { notice, focus } = entry.state;
  const asked = notice?.kind === 'question' && fieldAt(focus.target) === measure ? notice : undefined;
  return (
    <>
      <p>
        <b>{what}</b> {why} {asked?.lost !== undefined && `${FIELD_WORDS.lost(asked.lost)} `}
        {asked && (
          <>
            <kbd>{SHEET_WORDS.keys.enter}</kbd> {FIELD_WORDS.again(keeps)}
          </>
        )}
      </p>
      <button type="button" className="entry-mini" onClick={() => entry.act({ type: 'keep', measure })}>
        {keep}
      </button>
    </>
  );
}

interface AskedWhen {
  askedAt: Iso;
  earlierTime: (takenAt: Iso) => string;
}

function askedAbout(measure: Measure, entry: Entry, { askedAt, earlierTime }: AskedWhen): Asked {
  const { entries } = entry.state;
  const value = numberOf(entries[measure]) ?? NaN;
  const apart = oddPair(measure, entries);
  if (apart !== undefined && !isDoubtful(measure, value, entry.rules)) {
    return FIELD_WORDS.oddPair(
      PANEL_WORDS.bloodPressure.short,
      panelValue('bloodPressure', setOf(entries).values) ?? '',
      apart,
    );
  }
  const last = latestValue(entry.rules.readings, measure);
  return FIELD_WORDS.question({
    label: shortLabel(measure),
    value: valueWords(measure, value),
    last: last && { value: valueWords(measure, last.value), ago: earlierTime(last.takenAt) },
    panel: isVitalSign(measure) ? vitalSign(measure).panel : undefined,
    foreseen: entry.foresee(measure, askedAt),
  });
}
