import { isOpen } from '../alerts/alert.js';
import { isGivenDrugAtHome } from '../home/home-watch.js';
import type { Board } from '../journal/board.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';

/**
 * Everybody of whom an alert may call now, by itself or because it stands already: the drug is in, sets are due, or one is
 * open. As long as there is one, a device that sounds is missed when it goes.
 */
export function whoCanAlert({ sessions, protocols }: Pick<Board, 'sessions' | 'protocols'>): LiveSession[] {
  return Object.values(sessions).filter((session) => {
    const { status, protocolId, alerts } = session;
    if (!sessionStatus(status).inClinic) return false;
    const protocol = protocols[protocolId];
    const isWatched = (protocol?.checks[status]?.length ?? 0) > 0 || isGivenDrugAtHome(session, protocol);
    return isWatched || sessionStatus(status).holdsDrug === true || alerts.some(isOpen);
  });
}
