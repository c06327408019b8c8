import {
  isCalledOffEarly,
  isExpectedBy,
  sessionStatus,
  SLOW_TAKING_SECONDS,
  waitedSeconds,
  type Iso,
} from '@chairside/domain';
import type { DayReview, ReviewedAlert, ReviewedSession } from './review.contract.js';

/** A count of the day review. */
export type ReviewCount = keyof DayReview['counts'];

const one = (holds: boolean): number => (holds ? 1 : 0);
const isSlow = (alert: ReviewedAlert, until: Iso): boolean =>
  alert.level === 'high' && waitedSeconds(alert, until) > SLOW_TAKING_SECONDS;
const isBegun = ({ checkedInAt }: ReviewedSession): boolean => checkedInAt !== null;

type Adds = (session: ReviewedSession, asOf: Iso) => number;

/** What a session in the clinic adds to each figure of it. */
const IN_CLINIC: Record<Exclude<ReviewCount, 'atHome'>, Adds> = {
  booked: () => 1,
  expected: (session, asOf) => one(isExpectedBy(session, asOf)),
  begun: (session) => one(isBegun(session)),
  closed: (session) => one(isBegun(session) && sessionStatus(session.status).ended === true),
  stillHere: ({ status }) => one(sessionStatus(status).inClinic === true),
  cancelled: ({ status }) => one(status === 'cancelled'),
  cancelledEarly: (session) => one(isCalledOffEarly(session)),
  noShow: ({ status }) => one(status === 'no-show'),
  completed: ({ infusionOutcome, givesDrug }) => one(infusionOutcome === 'completed' && givesDrug),
  observed: ({ infusionOutcome, givesDrug }) => one(infusionOutcome === 'completed' && !givesDrug),
  stoppedEarly: ({ infusionOutcome }) => one(infusionOutcome === 'stopped-early'),
  late: ({ minutesLate }) => one(minutesLate !== null),
  overPlan: ({ minutesOverPlan }) => one(minutesOverPlan !== null),
  sets: ({ sets }) => sets,
  partials: ({ partials }) => partials,
  deferred: ({ deferred }) => deferred,
  corrections: ({ corrections }) => corrections,
  highAlerts: ({ highAlerts }) => highAlerts,
  mediumAlerts: ({ mediumAlerts }) => mediumAlerts,
  slowAlerts: ({ alerts, endedAt }, asOf) => alerts.filter((alert) => isSlow(alert, endedAt ?? asOf)).length,
  untakenAlerts: ({ untakenAlerts }) => untakenAlerts,
};

/** A session at home is counted by itself, and adds to no figure of the clinic (floor rule 21). */
const ofClinic =
  (count: Adds): Adds =>
  (session, asOf) =>
    session.isAtHome ? 0 : count(session, asOf);

/** What each session adds to each count: the server adds them up, and a screen shows the rows that add something. */
export const REVIEW_COUNTS: Record<ReviewCount, Adds> = {
  ...(Object.fromEntries(
    Object.entries(IN_CLINIC).map(([name, count]) => [name, ofClinic(count)]),
  ) as typeof IN_CLINIC),
  atHome: ({ isAtHome }) => one(isAtHome),
};
