import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { heldAnswers } from '../../live/held-answer.fixture.js';
import { accepted, refused } from '../../live/live.fixture.js';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { momentOfAct } from './moment-of-act.js';
import { showOn } from './played-screen.fixture.js';
import { SessionPage } from './session-page.js';

function running() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const { sent, Holding } = heldAnswers();
  const page = (
    <Holding>
      <SessionPage sessionId={id} />
    </Holding>
  );
  showOn({ day, now: day.at(56) }, page);
  return { day, session: day.session(id), sent, user: userEvent.setup() };
}

describe('an act whose answer is late', () => {
  it('LP12 bears its own time, also while the screen still counts as live', async () => {
    const { day, sent, user } = running();
    await user.click(screen.getByRole('button', { name: 'Chart pump stopped' }));
    expect(sent[0]).toMatchObject({ name: 'session:stop', payload: { at: day.at(56) } });
  });

  it('lies never before the last step, and leaves a decision to the clock of the clinic', () => {
    const { day, session } = running();
    expect(momentOfAct('session:stop', session, day.at(29))).toBe(day.at(30));
    expect(momentOfAct('session:stop', session, day.at(31))).toBe(day.at(31));
    expect(momentOfAct('session:resume', session, day.at(31))).toBeUndefined();
  });

  it('says a refused stop in the dialog that followed its tap', async () => {
    const { sent, user } = running();
    await user.click(screen.getByRole('button', { name: 'Chart pump stopped' }));
    expect(sent[0]?.isWatched?.()).toBe(true);
    await act(async () => Promise.resolve(sent[0]?.answer(refused('illegal-transition'))));
    expect(within(screen.getByRole('dialog')).getByRole('alert')).toHaveTextContent('Refused: illegal-transition.');
  });

  it('FR14 offers "Not stopped: undo" in the sheet of a stop that waits on this device, and on the page behind it', async () => {
    const { day, sent, user } = running();
    await user.click(screen.getByRole('button', { name: 'Chart pump stopped' }));
    expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Not stopped: undo' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.getByText(/Reason and pump volume are still to be charted/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Not stopped: undo' }));
    expect(sent[1]).toMatchObject({ name: 'session:undo-stop', payload: { at: day.at(56) } });
    expect(screen.queryByRole('button', { name: 'Not stopped: undo' })).toBeNull();
  });

  it('FR14 offers no undoing of a stop whose description waits behind it, nor of one that was refused', async () => {
    const { sent, user } = running();
    await user.click(screen.getByRole('button', { name: 'Chart pump stopped' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Vomiting' }));
    await user.type(screen.getByLabelText(/Pump shows/), '8.8');
    await user.click(screen.getByRole('button', { name: 'Chart reason and volume' }));
    expect(sent.map(({ name }) => name)).toEqual(['session:stop', 'session:describe-stop']);
    expect(screen.queryByRole('button', { name: 'Not stopped: undo' })).toBeNull();
    await act(async () => Promise.resolve(sent[0]?.answer(refused('illegal-transition'))));
    expect(screen.queryByRole('button', { name: 'Not stopped: undo' })).toBeNull();
  });

  it('closes its own dialog only', async () => {
    const { sent, user } = running();
    await user.keyboard('p');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Nausea' }));
    await user.type(screen.getByLabelText(/Pump shows/), '8.8');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Chart pause' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Chart pump volume' }));
    await act(async () => Promise.resolve(sent[0]?.answer(accepted())));
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});
