import { sessionStatus } from '@chairside/domain';
import type { DayReview, ReviewedSession } from './review.contract.js';

/** A count of the day review. */
export type ReviewCount = keyof DayReview['counts'];

const one = (holds: boolean): number => (holds ? 1 : 0);
const isBegun = ({ checkedInAt }: ReviewedSession): boolean => checkedInAt !== null;

/** What each session adds to each count: the server adds them up, and a screen shows the rows that add something. */
export const REVIEW_COUNTS: Record<ReviewCount, (session: ReviewedSession) => number> = {
  booked: () => 1,
  begun: (session) => one(isBegun(session)),
  closed: (session) => one(isBegun(session) && sessionStatus(session.status).ended === true),
  stillHere: ({ status }) => one(sessionStatus(status).inClinic === true),
  cancelled: ({ status }) => one(status === 'cancelled'),
  noShow: ({ status }) => one(status === 'no-show'),
  completed: ({ infusionOutcome, givesDrug }) => one(infusionOutcome === 'completed' && givesDrug),
  observed: ({ infusionOutcome, givesDrug }) => one(infusionOutcome === 'completed' && !givesDrug),
  stoppedEarly: ({ infusionOutcome }) => one(infusionOutcome === 'stopped-early'),
  sets: ({ sets }) => sets,
  corrections: ({ corrections }) => corrections,
  highAlerts: ({ highAlerts }) => highAlerts,
  mediumAlerts: ({ mediumAlerts }) => mediumAlerts,
  untakenAlerts: ({ untakenAlerts }) => untakenAlerts,
};
