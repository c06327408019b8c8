import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { missingWords } from '../board/gates-ahead.js';
import { DR, JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { chart, readyToStart, seated } from '../vitals/a-session.fixture.js';
import { showOn } from './played-screen.fixture.js';
import { SessionPage } from './session-page.js';

describe('floor 12 a second check that read something else than what is ordered', () => {
  it('floor 12 page, start dialog, next step and story say who read what and what is ordered, and not that it is missing', async () => {
    const day = new PlayedDay();
    const id = readyToStart(day, '3', ['Raman', 'Priya', '2208']);
    day.play('pump:check', { sessionId: id, rateMlPerHour: 255, volumeMl: 17 }, 28, SAM);
    const { board } = showOn({ day, now: day.at(29), who: JO }, <SessionPage sessionId={id} />);
    const said = 'S. Dlamini RN read 255 mL/h, ordered 25.5';
    expect(screen.getByText(said).closest('li')).toHaveClass('gate-amiss');
    expect(screen.getByText(/not as ordered: 255 mL\/h, ordered 25.5/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Chart start' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(said)).toHaveAttribute('role', 'alert');
    expect(dialog.queryByText('Still missing')).toBeNull();
    const session = board().sessions[id];
    const protocol = session && board().protocols[session.protocolId];
    const next = session && protocol ? missingWords(session, protocol, day.at(29)) : '';
    expect(next).toBe('Second check: 255 mL/h, ordered 25.5');
  });

  it('floor 12 one that was made early stands among what is open before the drug, as soon as it is charted', () => {
    const day = new PlayedDay();
    const id = seated(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, id, 21, { values: { bodyWeight: 80 } });
    day.play('order:sign', { sessionId: id, doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 }, 22, DR);
    day.play('pump:check', { sessionId: id, rateMlPerHour: 600, volumeMl: 40 }, 23, SAM);
    showOn({ day, now: day.at(24), who: JO }, <SessionPage sessionId={id} />);
    expect(screen.getByText('S. Dlamini RN read 600 mL/h, ordered 60').closest('li')).toHaveClass('gate-amiss');
  });
});
