import { may, type LiveSession, type Role } from '@chairside/domain';
import { Link } from 'wouter';
import { dayOfMonth } from '../review/review-days.js';
import { PAGE_WORDS as words } from './words.en.js';

interface WayBackProps {
  session: LiveSession;
  role: Role | null;
}

/** From a visit that is over to the day it belongs to; to the board for who does not review days. */
export function WayBack({ session: { day }, role }: WayBackProps) {
  const mayReview = role !== null && may(role, 'review');
  return (
    <Link href={mayReview ? `/day/${day}` : '/'} className="way-back">
      {mayReview ? words.dayReview(dayOfMonth(day)) : words.toBoard}
    </Link>
  );
}
