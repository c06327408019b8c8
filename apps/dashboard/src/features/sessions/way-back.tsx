import { may, type Role } from '@chairside/domain';
import { Link } from 'wouter';
import { dayOfMonth } from '../review/review-days.js';
import type { SessionInView } from './session-in-view.js';
import { PAGE_WORDS as words } from './words.en.js';

interface WayBackProps {
  view: SessionInView;
  role: Role | null;
}

/** To the day that a visit belongs to: its review once it has been, its plan before; else to the board. */
export function WayBack({ view: { session, day: today }, role }: WayBackProps) {
  const { day, status } = session;
  const hasBeen = status !== 'scheduled' && day <= today;
  const mayGo = role !== null && may(role, hasBeen ? 'review' : 'plan');
  const toDay = hasBeen ? `/day/${day}` : `/plan/${day}`;
  const dayWords = (hasBeen ? words.dayReview : words.dayPlan)(dayOfMonth(day));
  return (
    <Link href={mayGo ? toDay : '/'} className="way-back">
      {mayGo ? dayWords : words.toBoard}
    </Link>
  );
}
