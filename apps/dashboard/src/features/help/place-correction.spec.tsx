import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SendCommand } from '../../live/send-command.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { showAt } from '../board/board.fixture.js';
import { inView } from '../sessions/session-in-view.js';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { HelpCalls } from './help-calls.js';
import { helpLines } from './help-lines.js';
import { ownCalls } from './own-calls.js';

beforeEach(() => {
  openDialogs();
  ownCalls.open(null);
});

/** Pumps run in chairs 3 and 5; an emergency was called for chair 3, and meant was chair 5. */
function aWrongPlace({ isWall = false, isOpen = true } = {}) {
  const day = new PlayedDay();
  const three = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const five = infusing(day, '5', ['Chua', 'Mei-Ling', '3310']);
  const callId = day.play('help:call', { level: 'emergency', sessionId: three, at: day.at(40) }, 40, JO);
  if (isOpen) ownCalls.open(callId);
  const send = jest.fn<SendCommand>(() => Promise.resolve({ ok: true, value: { id: 'made' }, revision: 1 }));
  const { showAgain } = showAt(day, 41, <HelpCalls isWall={isWall} inDialog={false} />, { send });
  const chairId = day.session(five).chairId ?? '';
  const correct = () => {
    day.play('help:locate', { callId, chairId, sessionId: five, at: day.at(41) }, 41, SAM);
    showAgain();
  };
  return { day, callId, five, chairId, send, correct };
}
const CORRECTED = /Place corrected by S\. Dlamini RN at 10:41:00: it was chair 3\./;

describe('floor rule 14 the place of a call that was said wrong', () => {
  it('floor rule 14 is corrected in the panel with two taps, while the call is open', async () => {
    const { day, callId, five, chairId, send } = aWrongPlace();
    expect(screen.queryByRole('button', { name: 'chair 5' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Wrong place? Correct it' }));
    expect(screen.getByRole('button', { name: 'chair 3' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'chair 5' }));
    expect(send.mock.calls.map(([name, payload]) => [name, payload])).toEqual([
      ['help:locate', { callId, chairId, sessionId: five, at: day.at(41) }],
    ]);
  });

  it.each([
    ['a screen', false],
    ['the wall', true],
  ])('floor rule 14 %s says the new place, that it was corrected, and by whom', (_what, isWall) => {
    const { correct } = aWrongPlace({ isWall, isOpen: false });
    correct();
    expect(screen.getByRole('region', { name: 'Emergency, chair 5' })).toHaveTextContent(CORRECTED);
    expect(screen.queryByRole('region', { name: 'Emergency, chair 3' })).toBeNull();
  });

  it('floor rule 14 the large button never becomes another pump’s under a finger: all of them stand below, the right one marked', () => {
    const { correct } = aWrongPlace();
    const own = () => within(screen.getByRole('region', { name: 'The pump of this call' }));
    expect(own().getByRole('button', { name: 'Pump stopped, chair 3' })).toBeVisible();
    correct();
    expect(own().queryByRole('button')).toBeNull();
    expect(own().getByText('The place was corrected: chair 5.')).toBeVisible();
    expect(own().getByText('Its pump is marked below.')).toBeVisible();
    const stops = screen.getAllByRole('button', { name: /^Pump stopped/ }).map(({ textContent }) => textContent);
    expect(stops).toEqual(['Pump stopped, chair 3', 'Pump stopped, chair 5']);
    expect(screen.getByText('this call').closest('li')).toHaveTextContent('CHUA, Mei-Ling');
  });

  it('floor rule 14 log and story keep both places', () => {
    const { day, five, correct } = aWrongPlace();
    correct();
    const log = screen.getByRole('list', { name: 'Log' });
    expect(log).toHaveTextContent('Place corrected to chair 5, it was chair 3 · S. Dlamini RN');
    const view = inView(day.board, day.session(five));
    expect(view && helpLines(view).map(({ what, details }) => [what, ...details])).toEqual([
      ['Emergency called', 'J. Kimura RN'],
      ['Place corrected to chair 5, it was chair 3', 'S. Dlamini RN'],
    ]);
  });
});
