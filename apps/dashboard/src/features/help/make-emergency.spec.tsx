import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PendingCommand } from '../../live/pending-list.js';
import type { SendCommand } from '../../live/send-command.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { showAt } from '../board/board.fixture.js';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { HelpCalls } from './help-calls.js';
import { ownCalls } from './own-calls.js';

beforeEach(() => {
  openDialogs();
  ownCalls.open(null);
});

/** A call for help at chair 3, opened by somebody else than who called. */
function aCallForHelp(pendingOf: (day: PlayedDay, callId: string) => PendingCommand[] = () => []) {
  const day = new PlayedDay();
  const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const callId = day.play('help:call', { level: 'help', sessionId, at: day.at(40) }, 40, SAM);
  ownCalls.open(callId);
  const send = jest.fn<SendCommand>(() => Promise.resolve({ ok: true, value: { id: 'made' }, revision: 1 }));
  const screenOf = { send, pending: pendingOf(day, callId) };
  const { showAgain } = showAt(day, 41, <HelpCalls isWall={false} inDialog={false} />, screenOf);
  return { day, sessionId, callId, send, showAgain, chairId: day.session(sessionId).chairId ?? '' };
}

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('floor rule 14 a call for help that gets worse', () => {
  it('floor rule 14 is made an emergency in its open panel, with one tap', async () => {
    const { day, sessionId, callId, chairId, send } = aCallForHelp();
    const panel = screen.getByRole('dialog', { name: 'Help, chair 3' });
    expect(screen.queryByRole('button', { name: /^Airway opened/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Make it an emergency' }));
    expect(send.mock.calls.map(([name, payload]) => [name, payload])).toEqual([
      ['help:call', { level: 'emergency', callId, chairId, sessionId, at: day.at(41) }],
    ]);
    expect(screen.getByRole('dialog', { name: 'Help, chair 3' })).toBe(panel);
  });

  it('floor rule 14 stays the same panel, in which what is done can be charted now', () => {
    const { day, callId, showAgain } = aCallForHelp();
    const before = screen.getByRole('dialog', { name: 'Help, chair 3' });
    day.play('help:call', { level: 'emergency', callId, at: day.at(41) }, 41, SAM);
    showAgain();
    expect(screen.getByRole('dialog', { name: 'Emergency, chair 3' })).toBe(before);
    expect(screen.getByRole('button', { name: /^Airway opened/ })).toBeVisible();
    expect(names()).not.toContain('Make it an emergency');
  });

  it('floor rule 14 is one at once on a device that has no line', () => {
    aCallForHelp((day, callId) => [
      {
        command: { id: 'graver', name: 'help:call', payload: { level: 'emergency', callId, at: day.at(41) } },
        state: 'sending',
      } as PendingCommand,
    ]);
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(screen.getByRole('dialog', { name: 'Emergency, chair 3' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^EMS called/ })).toBeVisible();
  });
});
