import '@testing-library/jest-dom/jest-globals';
import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { showOn } from './played-screen.fixture.js';
import { SessionPage } from './session-page.js';

it('says of a chair that is free now when the next patient is booked for it', async () => {
  const day = new PlayedDay();
  const chairId = day.play('chair:add', { name: '9' });
  day.play('chair:add', { name: '10' });
  const sessionId = day.book('Okafor', 'Amara', '1184');
  const next = day.book('Vale', 'Una', '1185');
  const { scheduledAt } = day.session(next);
  const seen = { scheduledAt, chairId: null };
  day.play('session:rebook', { sessionId: next, scheduledAt: day.at(180), chairId, seen });
  day.play('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] });
  showOn({ day, now: day.at(6) }, <SessionPage sessionId={sessionId} />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Seat' }));
  const chairs = within(screen.getByRole('dialog')).getByLabelText('Chair');
  const words = within(chairs)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(words).toEqual(expect.arrayContaining(['9, next booked at 13:00', '10']));
});
