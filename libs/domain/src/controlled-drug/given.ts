import type { Id, Iso } from '../clinic/clinic-time.js';
import { pumpOrder } from '../dose/dose-order.js';
import { pumpedVolume } from '../dose/dose-progress.js';
import { portionsGiven } from '../dose/portions.js';
import { twelveDigits } from '../dose/rounding.js';
import type { Board } from '../journal/board.js';
import { isDrawnUp } from '../protocols/routes.js';
import { drugOverAt } from '../discharge/question.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';

/** What the pump gave of the drug of one session; what it gave beside the vein has left the syringe as well. */
export interface SessionGiven {
  mg: number;
  /** The pump was not read since it last gave anything. */
  estimated: boolean;
  /** When the first of it was given; nothing before. */
  since: Iso | null;
  /** Since when no more of the drug is given; nothing while some may be. */
  overAt: Iso | null;
}

/** What every session was given of a drug that is drawn from vials, as far as it is known. */
export type Given = Readonly<Partial<Record<Id, SessionGiven>>>;

/** What a session was given, by its pump or by hand, from its record of the dose: it is typed nowhere else. */
export function givenOf(session: LiveSession, now: Iso): SessionGiven {
  const { infusedMl, estimated } = pumpedVolume(session, now);
  const portions = portionsGiven(session);
  const since = drugStart(session) ?? null;
  const hasBegun = since !== null;
  const pumpedMg = infusedMl * (pumpOrder(session)?.concentrationMgPerMl ?? 0);
  return {
    mg: twelveDigits(pumpedMg + (portions?.doseMg ?? 0)),
    // what was injected was drawn and given by hand: nothing of it is reckoned
    estimated: portions === null && hasBegun && estimated,
    since,
    overAt: drugOverAt(session),
  };
}

/** The same for every session of a board whose drug is drawn from vials. */
export function givenOnBoard({ sessions, protocols }: Pick<Board, 'sessions' | 'protocols'>, now: Iso): Given {
  const drawnFor = Object.values(sessions).filter(({ protocolId }) => {
    const protocol = protocols[protocolId];
    return protocol !== undefined && isDrawnUp(protocol);
  });
  return Object.fromEntries(drawnFor.map((session) => [session.id, givenOf(session, now)]));
}
