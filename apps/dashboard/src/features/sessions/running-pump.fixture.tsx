import type { LiveSession } from '@chairside/domain';
import userEvent from '@testing-library/user-event';
import { JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { showOn } from './played-screen.fixture.js';
import { SessionPage } from './session-page.js';

/** The page of a patient of 68 kg: 34 mg in 17 mL over 40 minutes at 25.5 mL/h since 10:30; it is 10:50. */
export function openRunningPump() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const shown = showOn({ day, now: day.at(50), who: JO }, <SessionPage sessionId={id} />);
  const session = (): LiveSession => {
    const found = shown.board().sessions[id];
    if (!found) throw new Error('the session has left the board');
    return found;
  };
  return { session, user: userEvent.setup() };
}
