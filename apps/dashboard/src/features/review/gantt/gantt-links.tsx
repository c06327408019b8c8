import type { ReviewedSession } from '@chairside/contracts';
import { Link } from 'wouter';
import { useBoard } from '../../../live/use-board.js';
import { statusWords } from '../status-words.js';
import { spanWords, timesLine } from '../time-words.js';
import { REVIEW_WORDS } from '../words.en.js';
import { AXIS_PX, ROW_PX } from './gantt-places.js';
import { chairOf, type GanttPlan, type GanttVisit } from './gantt-plan.js';

const words = REVIEW_WORDS.gantt;

/** Over each bar lies the link to its session, which says name and times when it is pointed at or focused. */
export function GanttLinks({ plan, timeZone }: { plan: GanttPlan; timeZone: string }) {
  return (
    <ul className="gantt-links" aria-label={words.visits}>
      {plan.visits.map((visit) => (
        <li key={visit.session.id}>
          <VisitLink visit={visit} isLow={visit.row >= plan.chairs.length / 2} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );
}

interface VisitLinkProps {
  visit: GanttVisit;
  /** Its words open upwards. */
  isLow: boolean;
  timeZone: string;
}

function VisitLink({ visit, isLow, timeZone }: VisitLinkProps) {
  const { session, from } = visit;
  const status = statusWords(session, useBoard()?.board);
  const chair = chairOf(session) ?? words.noChair;
  const opens = `${isLow ? 'gantt-tip-up' : 'gantt-tip-down'} ${from > 0.5 ? 'gantt-tip-left' : 'gantt-tip-right'}`;
  return (
    <Link
      href={`/s/${session.id}`}
      className="gantt-link"
      style={placeOf(visit)}
      aria-label={words.visit(session.patientName, chair, spanWords(session, timeZone), status)}
    >
      <Tip session={session} status={status} timeZone={timeZone} opens={opens} />
    </Link>
  );
}

/** No bar hides another: the shorter lies above, and of a booking that nobody came to only the beginning can be pressed. */
function placeOf({ row, from, to, stretches }: GanttVisit) {
  const isMissed = stretches.some(({ kind }) => kind === 'missed');
  return {
    left: `${from * 100}%`,
    width: isMissed ? 0 : `${(to - from) * 100}%`,
    top: AXIS_PX + row * ROW_PX,
    '--rank': isMissed ? 100 : Math.round((1 - (to - from)) * 100),
  };
}

interface TipProps {
  session: ReviewedSession;
  status: string;
  timeZone: string;
  opens: string;
}

/** The link's own name says the same to who does not see it. */
function Tip({ session, status, timeZone, opens }: TipProps) {
  return (
    <span className={`gantt-tip ${opens}`} aria-hidden="true">
      <b>{session.patientName}</b> <span>#{session.patientNumber}</span>
      <span>{timesLine(session, timeZone)}</span>
      <span>{status}</span>
    </span>
  );
}
