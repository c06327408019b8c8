import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlayedDay } from '../features/vitals/a-board.fixture.js';
import { infusing } from '../features/vitals/a-session.fixture.js';
import { showOn } from '../features/sessions/played-screen.fixture.js';
import { SessionPage } from '../features/sessions/session-page.js';
import { useLive } from './live-context.js';

describe('the dialog of an action', () => {
  it('does not watch its command any more once it is closed before the answer', async () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    let isWatched: (() => boolean) | undefined;
    function UnansweredPage() {
      useLive().send = (_name, _payload, watched) => {
        isWatched = watched;
        return new Promise(() => undefined);
      };
      return <SessionPage sessionId={id} />;
    }
    showOn({ day, now: day.at(56) }, <UnansweredPage />);
    const user = userEvent.setup();
    await user.keyboard('p');
    const dialog = within(screen.getByRole('dialog', { name: 'Chart a pause' }));
    await user.type(dialog.getByLabelText(/Pump shows/), '10.5');
    await user.click(dialog.getByRole('button', { name: 'Nausea' }));
    await user.click(dialog.getByRole('button', { name: 'Chart pause' }));
    expect(isWatched?.()).toBe(true);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(isWatched?.()).toBe(false);
  });
});
