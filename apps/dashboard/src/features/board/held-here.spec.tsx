import { describe, expect, it } from '@jest/globals';
import type { Command } from '@chairside/domain';
import { screen, within } from '@testing-library/react';
import type { LinkState } from '../../live/link-state.js';
import type { PendingCommand } from '../../live/use-pending.js';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, infusing } from '../vitals/a-session.fixture.js';
import { BoardPage } from './board-page.js';
import { showAt } from './board.fixture.js';
import { RefusalBar } from './refusal-bar.js';
import { TopBar } from './top-bar.js';

const SILENT: LinkState = {
  kind: 'not-live',
  since: '2026-11-23T10:45:00.000Z',
  valuesAreOld: false,
  reason: 'silent',
};

function aDay() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const payload = { sessionId: id, patientId: day.session(id).patientId, takenAt: day.at(52), ...aSet() };
  const set: Command = { id: 'set', name: 'vitals:record', payload };
  const taken: Command = { id: 'take', name: 'alert:acknowledge', payload: { sessionId: id, alertId: 'a' } };
  const sending = (...commands: Command[]) =>
    commands.map((command): PendingCommand => ({ command, state: 'sending' }));
  return { day, set, taken, sending };
}

describe('an entry that is not on the board yet', () => {
  it('LP12 is named on the tile, with its time, so that nobody charts it twice', async () => {
    const { day, set, taken, sending } = aDay();
    showAt(day, 53, <BoardPage />, { link: SILENT, pending: sending(set, taken) });
    const tile = within(screen.getByRole('article', { name: 'Chair 3' }));
    expect(await tile.findByText('Set 10:52 held here')).toBeVisible();
  });

  it('is said to be sending while the screen is live', async () => {
    const { day, set, sending } = aDay();
    showAt(day, 53, <BoardPage />, { pending: sending(set) });
    expect(await screen.findByText('Set 10:52 sending')).toBeVisible();
  });

  it('LP13 is counted as held here only where it really waits: not a decision, and not on a live screen', () => {
    const { day, set, taken, sending } = aDay();
    showAt(day, 53, <TopBar isWall={false} />, { link: SILENT, pending: sending(set, taken) });
    expect(screen.getByText('1 entry held here')).toBeVisible();
  });

  it('is not counted while a live screen sends it', () => {
    const { day, set, taken, sending } = aDay();
    showAt(day, 53, <TopBar isWall={false} />, { pending: sending(set, taken) });
    expect(screen.queryByText(/held here/)).toBeNull();
  });

  it('says, when it was refused in the end, which entry it was, whose, and for when', () => {
    const { day, set } = aDay();
    const problem = { code: 'stale', detail: 'The session has moved on.' } as const;
    showAt(day, 53, <RefusalBar />, { refusals: [{ command: set, problem: { ...problem, retry: false } as never }] });
    const said = 'Not saved: Set 10:52, RAMAN, Priya, Chair 3. The session has moved on.';
    expect(screen.getByRole('alert')).toHaveTextContent(said);
  });
});
