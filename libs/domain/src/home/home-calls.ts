import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { nextHomeCheckAt } from './home-next.js';
import { homeRecords, lastHome, type HomeRecordOf } from './home-record.js';
import type { HomeCallee } from './home-rules.js';
import { isInDanger } from './in-danger.js';

/** A call that the monitor is to make since a check was missed, when, and whether they charted it. */
export interface HomeCall {
  whom: HomeCallee;
  dueAt: Iso;
  made: HomeRecordOf<'call'> | null;
}

/** A patient who does badly: help first, then who is beside them. */
const IN_DANGER: readonly HomeCallee[] = ['emergency', 'peer'];

/**
 * Whom to call, in order, about a patient who was found badly, or about the check that nobody answered; the monitor does it,
 * nothing here calls anybody.
 */
export function callsAbout(session: Pick<LiveSession, 'home' | 'steps'>, rules: Pick<Protocol, 'home'>): HomeCall[] {
  const look = lastHome(session, 'check');
  if (look && isInDanger(look.found)) {
    const since = homeRecords(session, 'call').filter(({ at }) => at >= look.at);
    return IN_DANGER.map((whom) => ({
      whom,
      dueAt: look.at,
      made: since.findLast((one) => one.whom === whom) ?? null,
    }));
  }
  const missedAt = nextHomeCheckAt(session, rules);
  if (missedAt === undefined) return [];
  const made = homeRecords(session, 'call').filter(({ at }) => at >= missedAt);
  return (rules.home?.calls ?? []).map(({ minutes, whom }) => ({
    whom,
    dueAt: minutesAfter(missedAt, minutes),
    made: made.findLast((call) => call.whom === whom) ?? null,
  }));
}
