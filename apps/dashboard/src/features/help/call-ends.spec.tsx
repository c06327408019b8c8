import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SendCommand } from '../../live/send-command.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { showAt } from '../board/board.fixture.js';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { HelpCalls } from './help-calls.js';
import { ownCalls } from './own-calls.js';
import { seenEndings } from './seen-endings.js';

beforeEach(() => {
  openDialogs();
  ownCalls.open(null);
  seenEndings.forget();
});

function anEmergency() {
  const day = new PlayedDay();
  const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const callId = day.play('help:call', { level: 'emergency', sessionId, at: day.at(30) }, 30, SAM);
  return { day, callId };
}

const calls = (isWall = false) => <HelpCalls isWall={isWall} inDialog={false} />;
const button = (name: string) => screen.getByRole('button', { name });

function opened() {
  const { day, callId } = anEmergency();
  ownCalls.open(callId);
  const send = jest.fn<SendCommand>(() => Promise.resolve({ ok: true, value: { id: 'made' }, revision: 1 }));
  showAt(day, 32, calls(), { send });
  return { day, callId, send };
}

describe('floor rule 14 the end of an emergency', () => {
  it('floor rule 14 one tap on “Called in error”, or two in a hurry, end nothing: what it does is said first', async () => {
    const { send } = opened();
    await userEvent.dblClick(button('Called in error'));
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('group', { name: 'End it: called in error?' })).toHaveTextContent(
      /“Emergency, chair 3” then ends on every screen.*every screen say that J\. Kimura RN ended it/,
    );
    expect(screen.getByRole('dialog', { name: 'Emergency, chair 3' })).toBeVisible();
  });

  it('floor rule 14 the second act ends it, with its reason', async () => {
    const { day, callId, send } = opened();
    await userEvent.click(button('Called in error'));
    await userEvent.click(button('Yes, end it: called in error'));
    expect(send.mock.calls.map(([name, payload]) => [name, payload])).toEqual([
      ['help:end', { callId, outcome: 'called-in-error', at: day.at(32) }],
    ]);
  });

  it('floor rule 14 by keyboard too: Enter twice keeps it going, and Tab then Enter ends it', async () => {
    const { send } = opened();
    const user = userEvent.setup();
    button('Called in error').focus();
    await user.keyboard('{Enter}');
    expect(button('No, it goes on')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('group', { name: /^End it/ })).toBeNull();
    expect(send).not.toHaveBeenCalled();
    button('Called in error').focus();
    await user.keyboard('{Enter}{Tab}{Enter}');
    expect(send.mock.calls[0]?.[0]).toBe('help:end');
  });

  it('floor rule 14 everybody reads that it is over, how it ended and who said so, until they have seen it', async () => {
    const { day, callId } = anEmergency();
    day.play('help:end', { callId, outcome: 'called-in-error', at: day.at(31) }, 31, SAM);
    showAt(day, 32, calls());
    expect(screen.getByRole('status')).toHaveTextContent(
      'Emergency, chair 3: over. Called in error. Ended by S. Dlamini RN at 10:31:00.',
    );
    await userEvent.click(button('Seen: Emergency, chair 3 is over'));
    expect(screen.queryByText(/Ended by/)).toBeNull();
  });

  it('floor rule 14 a dialog that covers the page says it too, and what was read in one is read everywhere', async () => {
    const { day, callId } = anEmergency();
    day.play('help:end', { callId, outcome: 'called-in-error', at: day.at(31) }, 31, SAM);
    showAt(
      day,
      32,
      <>
        {calls()}
        <section aria-label="dialog">
          <HelpCalls isWall={false} inDialog />
        </section>
      </>,
    );
    const dialog = within(screen.getByRole('region', { name: 'dialog' }));
    expect(dialog.getByRole('status')).toHaveTextContent(/Emergency, chair 3: over\. Called in error\. Ended by/);
    await userEvent.click(dialog.getByRole('button', { name: 'Seen: Emergency, chair 3 is over' }));
    expect(screen.queryByText(/Ended by/)).toBeNull();
  });

  it('floor rule 17 the wall says that it is over and by whom, and not what came of it', () => {
    const { day, callId } = anEmergency();
    day.play('help:end', { callId, outcome: 'gone-to-hospital', at: day.at(31) }, 31, SAM);
    showAt(day, 32, calls(true));
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Emergency, chair 3: over\. Ended by S\. Dlamini RN at 10:31:00\.$/,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});
