import type { DayReview, ReviewCount, ReviewedSession } from '@chairside/contracts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { clockTime } from '../vitals/clock-time.js';
import { chairOf, longestGapOf } from './gantt/gantt-plan.js';
import { worstTaking } from './worst-taking.js';
import { REVIEW_WORDS } from './words.en.js';

const words = REVIEW_WORDS.watching;

interface WatchingProps {
  review: DayReview;
  onChoose: (count: ReviewCount) => void;
}

/** How the day was watched: the longest gap, and how soon alerts were taken. */
export function Watching({ review, onChoose }: WatchingProps) {
  const { slowAlerts, highAlerts, untakenAlerts } = review.counts;
  return (
    <section className="review-card" aria-label={words.title}>
      <header className="review-card-head">
        <h2>{words.title}</h2>
      </header>
      <dl className="review-facts">
        <GapFact review={review} />
        <WorstFact review={review} />
        <CountFact name={words.slow} count="slowAlerts" onChoose={onChoose}>
          {slowAlerts} <span>{words.of(highAlerts)}</span>
        </CountFact>
        <CountFact name={words.untaken} count="untakenAlerts" onChoose={onChoose}>
          {untakenAlerts}
        </CountFact>
      </dl>
    </section>
  );
}

function GapFact({ review: { sessions, timeZone } }: { review: DayReview }) {
  const longest = longestGapOf(sessions);
  return (
    <Fact name={words.gap} definition={words.gapDefinition}>
      {longest ? (
        <>
          <b>
            {Math.floor(longest.gap.minutes)} <span>{words.minutes}</span>
          </b>
          <Where session={longest.session}>
            {words.span(clockTime(longest.gap.from, timeZone), clockTime(longest.gap.to, timeZone))}
          </Where>
        </>
      ) : (
        <p>{words.noGap}</p>
      )}
    </Fact>
  );
}

function WorstFact({ review }: { review: DayReview }) {
  const worst = worstTaking(review);
  return (
    <Fact name={words.worst} definition={words.worstDefinition}>
      {worst ? (
        <>
          <b>
            {worst.minutesAndSeconds} <span>{words.minutes}</span>
          </b>
          <Where session={worst.session}>{worst.what}</Where>
        </>
      ) : (
        <p>{words.noHigh}</p>
      )}
    </Fact>
  );
}

function Where({ session, children }: { session: ReviewedSession; children: ReactNode }) {
  return (
    <p>
      <Link href={`/s/${session.id}`}>{words.where(session.patientName, chairOf(session) ?? REVIEW_WORDS.none)}</Link>
      <span> {children}</span>
    </p>
  );
}

interface CountFactProps {
  name: string;
  count: ReviewCount;
  onChoose: (count: ReviewCount) => void;
  children: ReactNode;
}

/** A number that opens its sessions. */
function CountFact({ name, count, onChoose, children }: CountFactProps) {
  return (
    <Fact name={name} definition={REVIEW_WORDS.definitions[count]}>
      <button type="button" onClick={() => onChoose(count)}>
        <b>{children}</b> <span className="visually-hidden">{words.showRows(name)}</span>
      </button>
    </Fact>
  );
}

function Fact({ name, definition, children }: { name: string; definition: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="review-definition">{definition}</dd>
    </div>
  );
}
