import type { Id, Iso } from '../clinic/clinic-time.js';
import { pumpOrder } from '../dose/dose-order.js';
import { pumpedVolume } from '../dose/dose-progress.js';
import { portionsGiven } from '../dose/portions.js';
import { twelveDigits } from '../dose/rounding.js';
import type { Board } from '../journal/board.js';
import { drugEnd } from '../discharge/question.js';
import { firstStep, statusSince, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';

/** What the pump gave of the drug of one session; what it gave beside the vein has left the syringe as well. */
export interface SessionGiven {
  mg: number;
  /** The pump was not read since it last gave anything. */
  estimated: boolean;
  /** Since when no more of the drug is given; nothing while some may be. */
  overAt: Iso | null;
}

export type GivenOf = (sessionId: Id) => SessionGiven | null;

/** What a session was given, by its pump or by hand, from its record of the dose: it is typed nowhere else. */
export function givenOf(session: LiveSession, now: Iso): SessionGiven {
  const { holdsDrug, ended } = sessionStatus(session.status);
  const { infusedMl, estimated } = pumpedVolume(session, now);
  const portions = portionsGiven(session);
  const hasBegun = firstStep(session, 'start') !== undefined || portions !== null;
  const pumpedMg = infusedMl * (pumpOrder(session)?.concentrationMgPerMl ?? 0);
  const isOver = ended === true || (hasBegun && holdsDrug !== true);
  return {
    mg: twelveDigits(pumpedMg + (portions?.doseMg ?? 0)),
    // what was injected was drawn and given by hand: nothing of it is reckoned
    estimated: portions === null && hasBegun && estimated,
    overAt: isOver ? (drugEnd(session) ?? statusSince(session)) : null,
  };
}

/** The same for every session of a board; nothing of one that is not on it. */
export function givenOnBoard({ sessions }: Pick<Board, 'sessions'>, now: Iso): GivenOf {
  return (sessionId) => {
    const session = sessions[sessionId];
    return session ? givenOf(session, now) : null;
  };
}
