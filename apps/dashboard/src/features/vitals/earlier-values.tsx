import { valuesOf, type Measure, type VitalsReading } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useBoard } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { agoWords } from './ago-words.js';
import { clockTime } from './clock-time.js';
import { valueWords } from './format-set.js';
import { FIELD_WORDS } from './words.en.js';

interface EarlierValuesProps {
  id: string;
  measure: Measure;
  readings: readonly VitalsReading[];
}

/** The last three values of a measure: the newest with its age, the others with their time. */
export function EarlierValues({ id, measure, readings }: EarlierValuesProps) {
  const now = useClinicNow();
  const link = useLink();
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  const [last, ...others] = valuesOf(readings, measure).slice(-3).reverse();
  const isOld = link.kind === 'not-live' && link.valuesAreOld;
  return (
    <p className="entry-earlier" id={id}>
      {last ? (
        <span>
          <b>{valueWords(measure, last.value)}</b>{' '}
          {isOld ? clockTime(last.takenAt, timeZone) : agoWords(last.takenAt, now)}
        </span>
      ) : (
        <span>{FIELD_WORDS.noEarlier}</span>
      )}
      <span className="entry-before">
        {others.map(({ value, takenAt, readingId }) => (
          <span key={readingId}>
            {valueWords(measure, value)} {clockTime(takenAt, timeZone)}
          </span>
        ))}
      </span>
    </p>
  );
}
