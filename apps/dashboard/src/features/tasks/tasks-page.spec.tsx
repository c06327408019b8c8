import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing, seated } from '../vitals/a-session.fixture.js';
import { TasksPage } from './tasks-page.js';

/** A patient whose high first pressure the provider passed by voice, and one whose order is missing. */
function aDay(who = DR) {
  const day = new PlayedDay();
  const values = { systolicBp: 150, diastolicBp: 88 };
  const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208'], { values });
  seated(day, '4', ['Bergeron', 'Luc', '48290']);
  return { ...showOn({ day, now: day.at(40), who }, <TasksPage />), sessionId };
}

describe('what waits for a provider', () => {
  it('floor 12 says in whole sentences what was done on whose word and why, and is signed with one press', async () => {
    const { sent, sessionId } = aDay();
    expect(screen.getByText(/made ready by .*, who heard it read back/)).toBeVisible();
    expect(screen.getByText(/Not met: blood pressure that allows the drug, “known to the provider”/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Co-sign' }));
    expect(sent).toMatchObject([{ name: 'co-signature:sign', payload: { sessionId } }]);
    expect(screen.getByText('Nothing is to be co-signed.')).toBeVisible();
  });

  it('names who is here or due today without an order', () => {
    aDay();
    expect(screen.getByRole('link', { name: /Luc Bergeron/ })).toBeVisible();
  });

  it('is for providers alone', () => {
    aDay(JO);
    expect(screen.getByRole('alert')).toHaveTextContent('This page is for providers.');
  });
});
