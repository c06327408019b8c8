import type { DayReview } from '@chairside/contracts';
import { Link } from 'wouter';
import { LevelMark } from '../../ui/level-mark.js';
import { clockTime } from '../vitals/clock-time.js';
import { chairOf } from './gantt/gantt-plan.js';
import { CallsOfDay } from './calls-of-day.js';
import { severeSessions, type SevereSession } from './severe-words.js';
import { REVIEW_WORDS } from './words.en.js';

const words = REVIEW_WORDS.severe;

/** What a director reads one by one: the event with its limit, and what was done. */
export function SevereEvents({ review }: { review: DayReview }) {
  const severe = severeSessions(review);
  return (
    <section className="review-card" aria-label={words.title}>
      <header className="review-card-head">
        <h2>
          {words.title} <span className="review-figure">{severe.length}</span>
        </h2>
        <p>{words.definition}</p>
      </header>
      {severe.length === 0 && <p className="review-calm">{words.none}</p>}
      <ol className="review-severe">
        {severe.map((one) => (
          <Severe key={one.session.id} severe={one} timeZone={review.timeZone} />
        ))}
      </ol>
      <CallsOfDay review={review} />
    </section>
  );
}

function Severe({ severe: { session, events, done }, timeZone }: { severe: SevereSession; timeZone: string }) {
  return (
    <li>
      <span className="review-chair-mark">{chairOf(session) ?? REVIEW_WORDS.none}</span>
      <div>
        <ul>
          {events.map(({ level, at, what }) => (
            <li key={at + what}>
              <LevelMark level={level} size={18} label={REVIEW_WORDS.gantt.level[level]} />
              <b>
                {what} · {clockTime(at, timeZone)}
              </b>
            </li>
          ))}
        </ul>
        <p>
          <b>{session.patientName}</b> #{session.patientNumber}
        </p>
      </div>
      <p>{done.join(' · ')}</p>
      <Link
        href={`/s/${session.id}`}
        className="button button-plain button-small"
        aria-label={words.readLabel(session.patientName)}
      >
        {words.read}
      </Link>
    </li>
  );
}
