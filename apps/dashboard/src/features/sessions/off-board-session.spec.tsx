import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { newSession, type BookedSession } from '@chairside/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DR, idOf, PlayedDay } from '../vitals/a-board.fixture.js';
import { risingPressure } from '../vitals/a-session.fixture.js';
import { OffBoardSession } from './off-board-session.js';
import { showOn } from './played-screen.fixture.js';

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

const OVER = 'This day is over. Choose today or a day to come.';
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

describe('a visit of another day that is still to come', () => {
  const day = new PlayedDay();
  const { patientId, ...today } = day.session(day.book('Okafor', 'Amara', '1184'));
  const chairId = day.play('chair:add', { name: '3' });

  async function open(place: Partial<BookedSession>) {
    const session = newSession({ ...today, id: idOf('to come'), patientId, condition: 'ptsd', ...place });
    const week = { from: session.day, timeZone: 'UTC', plans: [], visits: [] };
    globalThis.fetch = jest.fn<typeof fetch>((path) => {
      if (String(path).startsWith('/api/plan/')) return reply(week);
      return reply(String(path).startsWith('/api/patients/') ? recordOf(day, patientId) : session);
    });
    const page = <OffBoardSession sessionId={session.id} board={day.board} />;
    const shown = showOn({ day, now: day.at(0), who: DR }, page);
    await screen.findByRole('heading', { level: 1 });
    return { ...shown, session };
  }
  const tomorrow = { day: '2026-11-24', scheduledAt: '2026-11-24T14:00:00.000Z', plannedChairId: chairId };

  it('says when, where and for what, and leads to the plan of its day, not to a review of what has not been', async () => {
    await open(tomorrow);
    const booked = screen.getByRole('heading', { name: 'Booked' }).parentElement;
    for (const said of ['Tue 24 Nov 2026', '14:00 to 15:40', 'Chair3', 'Mood IV 40', '2 of 6', 'Treated for']) {
      expect(booked).toHaveTextContent(said);
    }
    expect(screen.getByText(/This visit is to come/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Plan of 24 November' })).toHaveAttribute('href', '/plan/2026-11-24');
    expect(screen.queryByRole('link', { name: /Day review/ })).toBeNull();
  });

  it('is cancelled with its reason, or moved, but not into a day that is over', async () => {
    const { sent, session } = await open(tomorrow);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Change booking' }));
    const change = within(screen.getByRole('dialog', { name: 'Change the booking of Tue 24 Nov 2026, 14:00' }));
    await user.clear(change.getByLabelText('Day'));
    await user.type(change.getByLabelText('Day'), '2026-11-20');
    expect(change.getByRole('alert')).toHaveTextContent(OVER);
    expect(change.getByRole('button', { name: 'Change booking' })).toBeDisabled();
    await user.clear(change.getByLabelText('Day'));
    await user.type(change.getByLabelText('Day'), '2026-11-25');
    await user.selectOptions(change.getByLabelText('Chair'), 'No chair yet');
    await user.click(change.getByRole('button', { name: 'Change booking' }));
    const seen = { scheduledAt: session.scheduledAt, chairId };
    const payload = { sessionId: session.id, scheduledAt: '2026-11-25T14:00:00.000Z', chairId: null, seen };
    expect(sent).toMatchObject([{ name: 'session:rebook', payload }]);
    await user.click(change.getByRole('button', { name: 'Keep as it is' }));
    await user.click(screen.getByRole('button', { name: 'Cancel visit' }));
    const cancel = within(screen.getByRole('dialog', { name: 'Cancel the visit of Tue 24 Nov 2026, 14:00' }));
    expect(cancel.getByRole('button', { name: 'Keep visit' })).toBeVisible();
    await user.click(cancel.getByRole('button', { name: 'Weather' }));
    await user.click(cancel.getByRole('button', { name: 'Cancel visit' }));
    expect(sent.at(-1)).toMatchObject({ name: 'session:cancel', payload: { reason: 'weather' } });
  });

  it('of a day that is over says that nobody charted whether the patient came; another chair alone moves nobody', async () => {
    const { sent } = await open({ day: '2026-11-20', scheduledAt: '2026-11-20T14:00:00.000Z' });
    expect(screen.getByText(/Nobody charted whether this patient came/)).toBeVisible();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Change booking' }));
    const change = within(screen.getByRole('dialog', { name: 'Change the booking of Fri 20 Nov 2026, 14:00' }));
    await user.selectOptions(change.getByLabelText('Chair'), '3');
    expect(change.getByRole('alert')).toHaveTextContent(OVER);
    expect(change.getByRole('button', { name: 'Change booking' })).toBeDisabled();
    await user.clear(change.getByLabelText('Day'));
    await user.type(change.getByLabelText('Day'), '2026-11-24');
    expect(change.queryByRole('alert')).toBeNull();
    await user.click(change.getByRole('button', { name: 'Change booking' }));
    expect(sent).toMatchObject([
      { name: 'session:rebook', payload: { scheduledAt: '2026-11-24T14:00:00.000Z', chairId } },
    ]);
  });
});

function recordOf({ board }: PlayedDay, patientId: string) {
  return { patient: board.patients[patientId], sessions: [] };
}
