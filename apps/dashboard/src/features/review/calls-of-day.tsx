import type { DayReview, ReviewedCall } from '@chairside/contracts';
import { Link } from 'wouter';
import { LevelMark } from '../../ui/level-mark.js';
import { callDone, callWhat } from './call-of-day-words.js';
import { REVIEW_WORDS } from './words.en.js';

const words = REVIEW_WORDS.severe;

/** Each call for help and each emergency of the day: where, for whom, who came, what was done and how it ended. */
export function CallsOfDay({ review: { calls, timeZone } }: { review: DayReview }) {
  return (
    <section aria-label={words.calls}>
      <h3>
        {words.calls} <span className="review-figure">{calls.length}</span>
      </h3>
      {calls.length === 0 && <p className="review-calm">{words.noCalls}</p>}
      <ol className="review-severe">
        {calls.map((call) => (
          <Call key={call.id} call={call} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  );
}

function Call({ call, timeZone }: { call: ReviewedCall; timeZone: string }) {
  const { level, place, patient } = call;
  const mark = level === 'emergency' ? 'high' : 'medium';
  return (
    <li>
      <span className="review-chair-mark">{place.chair ?? REVIEW_WORDS.none}</span>
      <div>
        <p>
          <LevelMark level={mark} size={18} label={REVIEW_WORDS.gantt.level[mark]} /> <b>{callWhat(call, timeZone)}</b>
        </p>
        {patient && (
          <p>
            <b>{patient.name}</b> #{patient.number}
          </p>
        )}
      </div>
      <p>{callDone(call, timeZone).join(' · ')}</p>
      {patient && (
        <Link
          href={`/s/${patient.sessionId}`}
          className="button button-plain button-small"
          aria-label={words.readLabel(patient.name)}
        >
          {words.read}
        </Link>
      )}
    </li>
  );
}
