import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { nextHomeCheckAt } from './home-next.js';
import { homeRecords, type HomeRecordOf } from './home-record.js';
import type { HomeCallee } from './home-rules.js';

/** A call that the monitor is to make since a check was missed, when, and whether they charted it. */
export interface HomeCall {
  whom: HomeCallee;
  dueAt: Iso;
  made: HomeRecordOf<'call'> | null;
}

/** Whom to call about the check that nobody answered, in order; the monitor does it, nothing here calls anybody. */
export function callsAbout(session: Pick<LiveSession, 'home' | 'steps'>, rules: Pick<Protocol, 'home'>): HomeCall[] {
  const missedAt = nextHomeCheckAt(session, rules);
  if (missedAt === undefined) return [];
  const made = homeRecords(session, 'call').filter(({ at }) => at >= missedAt);
  return (rules.home?.calls ?? []).map(({ minutes, whom }) => ({
    whom,
    dueAt: minutesAfter(missedAt, minutes),
    made: made.findLast((call) => call.whom === whom) ?? null,
  }));
}
