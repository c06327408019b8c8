import { valuesOf, type Measure } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { clockTime } from './clock-time.js';
import { valueWords } from './format-set.js';
import type { Entry } from './use-entry.js';
import { useEarlierTime } from './use-earlier-time.js';
import { FIELD_WORDS } from './words.en.js';

interface EarlierValuesProps {
  id: string;
  measure: Measure;
  entry: Entry;
}

/** The last three values of a measure: the newest with its age or time, the others with their time. */
export function EarlierValues({ id, measure, entry }: EarlierValuesProps) {
  const earlierTime = useEarlierTime(entry);
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  const [last, ...others] = valuesOf(entry.rules.readings, measure).slice(-3).reverse();
  return (
    <p className="entry-earlier" id={id}>
      {last ? (
        <span>
          <b>{valueWords(measure, last.value)}</b> {earlierTime(last.takenAt)}
        </span>
      ) : (
        <span>{FIELD_WORDS.noEarlier}</span>
      )}
      <span className="entry-before">
        {others.map(({ value, takenAt, readingId }) => (
          <span key={readingId}>
            {/* two figures and two times: a stop between them for who hears them */}
            <span className="visually-hidden">, </span>
            {valueWords(measure, value)} {clockTime(takenAt, timeZone)}
          </span>
        ))}
      </span>
    </p>
  );
}
