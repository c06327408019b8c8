import { minutesAfter, type Chair, type LiveSession, type Patient } from '@chairside/domain';
import { memo } from 'react';
import { Link } from 'wouter';
import { fetchedPart } from '../../ui/fetched-part.js';
import { clockTime } from '../vitals/clock-time.js';
import { personName } from './person-words.js';
import { useTrustedMinute } from './use-trusted-minute.js';
import { words } from './words.en.js';
import './tile.css';
import './empty-chair.css';

const useAsking = fetchedPart(async () => (await import('./ask-no-show.js')).AskNoShow);

interface EmptyChairProps {
  chair: Chair;
  next: LiveSession | null;
  nextPatient: Patient | undefined;
  timeZone: string;
  /** The next patient can be checked in and seated from here. */
  opens: boolean;
}

/** A chair without a patient, and who is expected in it. */
export const EmptyChair = memo(function EmptyChair({ chair, next, nextPatient, timeZone, opens }: EmptyChairProps) {
  return (
    <article className="tile tile-empty" aria-label={words.emptyChair(words.chair(chair.name))}>
      <span className="tile-chair" aria-hidden>
        {chair.name}
      </span>
      <b>{words.empty}</b>
      {next && nextPatient ? (
        <NextPatient next={next} patient={nextPatient} timeZone={timeZone} opens={opens} />
      ) : (
        <p>{words.nobodyNext}</p>
      )}
    </article>
  );
});

interface NextPatientProps {
  next: LiveSession;
  patient: Patient;
  timeZone: string;
  opens: boolean;
}

/** Who comes next, by name and number, and the step that brings them into the chair. */
function NextPatient({ next, patient, timeZone, opens }: NextPatientProps) {
  const now = useTrustedMinute();
  const isAwaited = next.status === 'scheduled';
  const step = isAwaited ? 'check-in' : 'seat';
  const isLate = minutesAfter(next.scheduledAt, LATE_MINUTES) < now;
  const AskNoShow = useAsking(opens && isLate);
  return (
    <>
      {/* "Arrives 11:15", and "Late, booked 11:15" once that is over */}
      <p>{isAwaited ? words[isLate ? 'late' : 'arrives'](clockTime(next.scheduledAt, timeZone)) : words.isHere}</p>
      {patient.number !== '' && (
        <p className="empty-next">
          <b>{personName(patient)}</b> #{patient.number}
        </p>
      )}
      {opens && (
        <Link
          href={`/s/${next.id}?do=${step}`}
          className="button button-plain button-small"
          aria-label={words.stepOf[step](personName(patient))}
        >
          {words.step[step]}
        </Link>
      )}
      {AskNoShow && <AskNoShow next={next} patient={patient} />}
    </>
  );
}

/** Who has not come so long after the booked time is late. */
export const LATE_MINUTES = 5;
