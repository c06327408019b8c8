import { dayReview, type DayReview } from '@chairside/contracts';
import { attendance, daysAfter, isDay, may } from '@chairside/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useRead } from '../../live/use-read.js';
import { Button } from '../../ui/button.js';
import { Loading, ReadNotes } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { clockTime } from '../vitals/clock-time.js';
import { DayJump } from './day-jump.js';
import { DayParts } from './day-parts.js';
import { dayTitle } from './review-days.js';
import { REVIEW_WORDS as words } from './words.en.js';
import './review.css';

/** One clinic day in counts and sessions; the board's own day unless another is asked for. */
export function ReviewPage({ date }: { date?: string }) {
  const today = useBoard()?.board.day ?? undefined;
  const role = useMyRole();
  const day = date !== undefined && isDay(date) ? date : today;
  if (role === null || !may(role, 'review')) return <NotForThisRole />;
  if (day === undefined) return <Loading className="review-note">{words.loading}</Loading>;
  return <ReviewedDay day={day} today={today} />;
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
  const readAgain = () => setAttempt(attempt + 1);
  const review = read.kind === 'ready' ? read.value : null;
  return (
    <main className="review">
      <header className="review-head">
        <div>
          <h1>
            {dayTitle(day)} {review && review.sessions.length > 0 && <Finality isFinal={review.isFinal} />}
          </h1>
          {review && review.sessions.length > 0 && <DayLine review={review} />}
        </div>
        <nav>
          {review && !review.isFinal && <Button onClick={readAgain}>{words.readAgain}</Button>}
          <DayLinks day={day} today={today} />
        </nav>
      </header>
      <ReadNotes read={read} words={words} className="review-note" onAgain={readAgain} />
      {review && isEmpty(review) && <p className="review-note">{words.empty}</p>}
      {review && !isEmpty(review) && <DayParts review={review} />}
    </main>
  );
}

/** A day without a visit may have had its call for help all the same. */
function isEmpty({ sessions, calls }: DayReview): boolean {
  return sessions.length === 0 && calls.length === 0;
}

function DayLinks({ day, today }: { day: string; today: string | undefined }) {
  return (
    <>
      <Link href="/admin/protocols" className="button button-plain button-normal">
        {words.protocols}
      </Link>
      <Link href={`/day/${daysAfter(day, -1)}`} className="button button-plain button-normal">
        ← {words.previous}
      </Link>
      <DayJump day={day} today={today} />
      {(today === undefined || day < today) && (
        <Link href={`/day/${daysAfter(day, 1)}`} className="button button-plain button-normal">
          {words.next} →
        </Link>
      )}
    </>
  );
}

/** The day in a line, and the moment at which it was read while it is not final. */
function DayLine({ review: { counts, sessions, isFinal, asOf, timeZone } }: { review: DayReview }) {
  // who is at home is counted by itself (floor rule 21)
  const { noShow } = attendance(
    sessions.filter(({ isAtHome }) => !isAtHome),
    asOf,
  );
  const parts = [
    words.begunLine(counts.begun, counts.closed, counts.stillHere),
    words.notComeLine(words.noShows(noShow, isFinal), counts.cancelled, counts.cancelledEarly),
    ...(isFinal ? [] : [words.asOf(clockTime(asOf, timeZone))]),
  ];
  return <p className="review-line">{parts.join(' · ')}</p>;
}

/** "Final" only when no session of the day is open (floor rule 23). */
function Finality({ isFinal }: { isFinal: boolean }) {
  return <span className="review-finality">{isFinal ? words.final : words.soFar}</span>;
}
