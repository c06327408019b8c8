import { REVIEW_COUNTS, type DayReview, type ReviewedSession } from '@chairside/contracts';
import { sessionStatus } from '@chairside/domain';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { hereWords } from './here-words.js';
import { REVIEW_WORDS } from './words.en.js';

const words = REVIEW_WORDS.here;

/** Who is in the clinic and with whom: a director's first question (floor rule 23). */
export function StillHere({ review: { sessions, asOf, timeZone } }: { review: DayReview }) {
  const here = sessions.filter((session) => REVIEW_COUNTS.stillHere(session, asOf) > 0);
  // who is at home is counted by itself (floor rule 21): the figure is that of the day
  const atHome = sessions.filter(({ status, isAtHome }) => isAtHome && sessionStatus(status).inClinic);
  return (
    <section className="review-card" aria-label={words.title}>
      <header className="review-card-head">
        <h2>
          {words.title} <span className="review-figure">{here.length}</span>
        </h2>
      </header>
      {here.length === 0 && <p className="review-calm">{words.nobody}</p>}
      <People sessions={here} asOf={asOf} timeZone={timeZone} />
      {atHome.length > 0 && (
        <>
          <h3>
            {words.atHome} <span className="review-figure">{atHome.length}</span>
          </h3>
          <People sessions={atHome} asOf={asOf} timeZone={timeZone} />
        </>
      )}
    </section>
  );
}

function People({ sessions, asOf, timeZone }: Pick<DayReview, 'sessions' | 'asOf' | 'timeZone'>) {
  return (
    <ul className="review-here">
      {[...sessions].sort(byChair).map((session) => (
        <Person key={session.id} session={session} asOf={asOf} timeZone={timeZone} />
      ))}
    </ul>
  );
}

const BY_NAME = new Intl.Collator('en', { numeric: true });

/** Who has no chair yet stands last. */
function byChair(a: ReviewedSession, b: ReviewedSession): number {
  return BY_NAME.compare(a.chair ?? '\uffff', b.chair ?? '\uffff');
}

interface PersonProps extends Pick<DayReview, 'asOf' | 'timeZone'> {
  session: ReviewedSession;
}

function Person({ session, asOf, timeZone }: PersonProps) {
  const board = useBoard()?.board;
  const { status, until, isLate, due } = hereWords({ session, board, asOf, timeZone });
  return (
    <li>
      <span className="review-chair-mark">{session.chair ?? REVIEW_WORDS.none}</span>
      <div>
        <Link href={`/s/${session.id}`}>{session.patientName}</Link> <span>#{session.patientNumber}</span>
        <p>{status}</p>
        <p>{session.nurse ?? words.noNurse}</p>
      </div>
      <div className="review-until">
        <b className={isLate ? 'review-late' : undefined}>{until}</b>
        {due && <p>{due}</p>}
      </div>
    </li>
  );
}
