import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { risingPressure } from '../vitals/a-session.fixture.js';
import { OffBoardSession } from './off-board-session.js';
import { showOn } from './played-screen.fixture.js';

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

const reply = (body: unknown, ok = true) => Promise.resolve({ ok, json: () => Promise.resolve(body) } as Response);

describe('a session that is not on the board', () => {
  it('shows no values without the name of their patient: it says so, and can be tried again', async () => {
    const day = new PlayedDay();
    const session = risingPressure(day);
    let isDown = true;
    globalThis.fetch = jest.fn<typeof fetch>((path) => {
      if (path !== `/api/patients/${session.patientId}`) return reply(session);
      return isDown ? reply({ detail: 'The database rests.' }, false) : reply(recordOf(day, session.patientId));
    });
    showOn({ day, now: day.at(60) }, <OffBoardSession sessionId={session.id} board={day.board} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched. The database rests.');
    expect(screen.queryByText(/186\/112/)).toBeNull();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('RAMAN, Priya');
  });
});

function recordOf({ board }: PlayedDay, patientId: string) {
  return { patient: board.patients[patientId], sessions: [] };
}
