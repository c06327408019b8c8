import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { seated } from '../vitals/a-session.fixture.js';

function prepared(play: (day: PlayedDay) => void = () => undefined) {
  const day = new PlayedDay();
  const sessionId = seated(day, '3', ['Raman', 'Priya', '2208']);
  play(day);
  return { ...showOn({ day, now: day.at(12) }, <SessionPage sessionId={sessionId} />), sessionId };
}

/** So many milliseconds pass at once. */
const later = (ms: number) => {
  const now = performance.now() + ms;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
};
afterEach(() => void jest.restoreAllMocks());

const row = (name: string) => within(screen.getByText(name).closest('li') as HTMLElement);

describe('what is asked before the drug', () => {
  it('floor 18 the next open question stands open; one press answers it, and the next key answers the one after', async () => {
    const { sent } = prepared();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'As shown' }));
    expect(screen.getByRole('button', { name: 'None of these' })).toHaveFocus();
    // sooner than anybody can have read it
    await user.keyboard('{Enter}');
    expect(sent).toHaveLength(1);
    later(1_000);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Test negative' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(sent).toMatchObject([
      { name: 'preparation:record', payload: { preparation: 'allergies', answers: ['as-shown'] } },
      { name: 'preparation:record', payload: { preparation: 'contraindications', answers: ['none-of-these'] } },
    ]);
    expect(screen.getByText('2 of 16')).toBeVisible();
  });

  it('1.3 where no allergies are charted, "as shown" is no answer: it is said that none are known', async () => {
    const { sent } = prepared((day) => {
      const patients = Object.values(day.board.patients).map((one) => [one.id, { ...one, allergies: null }]);
      day.board = { ...day.board, patients: Object.fromEntries(patients) };
    });
    expect(screen.queryByRole('button', { name: 'As shown' })).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'None known' }));
    expect(sent).toMatchObject([{ payload: { preparation: 'allergies', answers: ['none-known'] } }]);
  });

  it('floor 18 food and drink are two clock times, and the verdict is computed', async () => {
    const { sent } = prepared();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Answer: Last food and last clear drink' }));
    await user.type(screen.getByLabelText('Last food'), '0830');
    await user.type(screen.getByLabelText('Last clear drink'), '0900{Enter}');
    expect(sent).toMatchObject([{ payload: { preparation: 'fasting' } }]);
    expect(row('Last food and last clear drink').getByText(/long enough from 14:30/)).toBeVisible();
  });

  it('1.3 an answer that needs a word is not charted without one', async () => {
    const { sent } = prepared();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Answer: Pregnancy' }));
    await user.click(screen.getByRole('button', { name: 'Does not apply' }));
    expect(screen.getByRole('button', { name: 'Chart' })).toBeDisabled();
    await user.type(screen.getByLabelText('In a few words: why, or what'), 'hysterectomy{Enter}');
    expect(sent).toMatchObject([{ payload: { answers: ['not-applicable'], note: 'hysterectomy' } }]);
  });
});
