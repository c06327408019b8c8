import { dayReview, REVIEW_COUNTS, type DayReview, type ReviewCount } from '@chairside/contracts';
import { daysAfter, may } from '@chairside/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { useRead } from '../sessions/use-read.js';
import { DayCounts } from './day-counts.js';
import { dayTitle, isDay } from './review-days.js';
import { SessionsTable } from './sessions-table.js';
import { REVIEW_WORDS as words } from './words.en.js';
import './review.css';

/** One clinic day in counts and sessions; the board's own day unless another is asked for. */
export function ReviewPage({ date }: { date?: string }) {
  const today = useBoard()?.board.day ?? undefined;
  const role = useMyRole();
  const day = date !== undefined && isDay(date) ? date : today;
  if (role === null || !may(role, 'review')) return <NotForThisRole />;
  if (day === undefined) return <p className="review-note">{words.loading}</p>;
  return <ReviewedDay key={day} day={day} today={today} />;
}

/** Judged here as the server would: nobody is sent to ask for what their role never has. */
function NotForThisRole() {
  return (
    <main className="review">
      <p className="review-note" role="alert">
        {words.forbidden}
      </p>
    </main>
  );
}

function ReviewedDay({ day, today }: { day: string; today: string | undefined }) {
  const [attempt, setAttempt] = useState(0);
  const read = useRead(`/api/review/${day}`, dayReview, attempt);
  return (
    <main className="review">
      <header className="review-head">
        <h1>
          {dayTitle(day)} {read.kind === 'ready' && <Finality isFinal={read.value.isFinal} />}
        </h1>
        <nav>
          <Link href={`/day/${daysAfter(day, -1)}`} className="button button-plain button-normal">
            ← {words.previous}
          </Link>
          {(today === undefined || day < today) && (
            <Link href={`/day/${daysAfter(day, 1)}`} className="button button-plain button-normal">
              {words.next} →
            </Link>
          )}
        </nav>
      </header>
      {read.kind === 'loading' && <p className="review-note">{words.loading}</p>}
      {read.kind === 'failed' && (
        <div className="review-note" role="alert">
          <p>
            {words.failed} {read.detail}
          </p>
          <Button onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</Button>
        </div>
      )}
      {read.kind === 'ready' && read.value.sessions.length === 0 && <p className="review-note">{words.empty}</p>}
      {read.kind === 'ready' && read.value.sessions.length > 0 && <CountsAndRows review={read.value} />}
    </main>
  );
}

/** The counts, and the rows of all or of one of them. */
function CountsAndRows({ review }: { review: DayReview }) {
  const [chosen, setChosen] = useState<ReviewCount | null>(null);
  const rows = review.sessions.filter((session) => chosen === null || REVIEW_COUNTS[chosen](session) > 0);
  return (
    <>
      <DayCounts counts={review.counts} chosen={chosen} onChoose={setChosen} />
      {chosen !== null && (
        <p className="review-shown" role="status">
          {words.shown(words.counts[chosen], rows.length, review.sessions.length)}{' '}
          <Button size="small" onClick={() => setChosen(null)}>
            {words.showAll}
          </Button>
        </p>
      )}
      <SessionsTable sessions={rows} timeZone={review.timeZone} />
    </>
  );
}

/** "Final" only when no session of the day is open (floor rule 23). */
function Finality({ isFinal }: { isFinal: boolean }) {
  return <span className="review-finality">{isFinal ? words.final : words.soFar}</span>;
}
