import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showAt } from '../board/board.fixture.js';
import { words as boardWords } from '../board/words.en.js';
import { BoardPage } from '../board/board-page.js';
import { DR, JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { ShiftLine } from './shift-line.js';

const line = <ShiftLine isWall={false} />;

/** Jo's patient, whose pump runs; the provider covers. */
function aDay(): PlayedDay {
  const day = new PlayedDay();
  infusing(day, '3', ['Raman', 'Priya', '2208']);
  return day;
}

describe('floor rule 22 under the top bar of every page', () => {
  it('floor rule 22 says that nobody covers, and a provider takes over by one tap', async () => {
    const sent: unknown[] = [];
    const send = (...said: unknown[]) => (sent.push(said.slice(0, 2)), new Promise<never>(() => undefined));
    showAt(aDay(), 50, line, { role: 'provider', send });
    expect(screen.getByText('Nobody covers')).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'I cover now' }));
    expect(sent).toEqual([['covering:take', {}]]);
  });

  it.each([
    [[DR.id], 'signed in'],
    [[], 'not signed in'],
  ])('floor rule 22 names who covers, and whether they are signed in', (signedIn, said) => {
    const day = aDay();
    day.play('covering:take', {}, 40, DR);
    showAt(day, 50, line, { around: { signedIn } });
    expect(screen.getByText(`Covers now: ${DR.name}`).parentElement).toHaveTextContent(
      `Covers now: ${DR.name} · ${said}`,
    );
    expect(screen.queryByRole('button', { name: 'I cover now' })).toBeNull();
  });

  it('floor rule 22 says which chair has no nurse signed in, and offers its cover', () => {
    const day = aDay();
    day.play('session:seat', seatOf(day, SAM.id), 41);
    showAt(day, 50, line, { around: { signedIn: [] } });
    expect(screen.getByText(`Chair 3: no nurse signed in (${SAM.name})`)).toBeVisible();
    expect(screen.getByRole('button', { name: `I cover ${SAM.name}’s chairs` })).toBeVisible();
  });

  it('says nothing of who is signed in while the clinic cannot be heard', () => {
    showAt(aDay(), 50, line, { around: { signedIn: [] }, link: { kind: 'not-live', since: 'x' } as never });
    expect(screen.queryByText(/no nurse signed in/)).toBeNull();
  });

  it('floor rule 22 leads to the downtime sheet while the clinic cannot be heard, and only then', () => {
    showAt(aDay(), 50, line, { link: { kind: 'not-live', since: 'x' } as never });
    expect(screen.getByRole('link', { name: 'Print the downtime sheet' })).toHaveAttribute('href', '/downtime');
    cleanup();
    showAt(aDay(), 50, line);
    expect(screen.queryByRole('link', { name: 'Print the downtime sheet' })).toBeNull();
  });

  it('floor rule 22 says how much of the opening list is open', () => {
    const day = new PlayedDay('2026-11-23T10:00:00.000Z', false);
    day.openList(['oxygen', 'suction']);
    showAt(day, 10, line);
    expect(screen.getByRole('link', { name: 'Opening list: 2 of 7 open' })).toHaveAttribute('href', '/shift');
  });

  it('floor rule 22 says whose chairs somebody covers, and hands them back by one tap', async () => {
    const day = aDay();
    day.play('chairs:cover', { nurseId: SAM.id }, 41, JO);
    const sent: unknown[] = [];
    const send = (...said: unknown[]) => (sent.push(said.slice(0, 2)), new Promise<never>(() => undefined));
    showAt(day, 50, line, { send });
    await userEvent.setup().click(screen.getByRole('button', { name: `Hand back to ${SAM.name}` }));
    expect(sent).toEqual([['chairs:hand-back', { nurseId: SAM.id, from: JO.id }]]);
  });

  it('a wall names who covers, and offers nothing', () => {
    const day = aDay();
    day.play('covering:take', {}, 40, DR);
    showAt(day, 50, <ShiftLine isWall />, { role: 'display' });
    expect(screen.getByText(`Covers now: ${DR.name}`)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('floor rule 22 the tile of somebody whose nurse has a break', () => {
  it('floor rule 22 says "JK · covered by …", and counts as the coverer’s', () => {
    const day = aDay();
    day.play('session:seat', seatOf(day, SAM.id), 41);
    day.play('chairs:cover', { nurseId: SAM.id }, 42, JO);
    showAt(day, 50, <BoardPage />);
    expect(screen.getByText(`${SAM.initials} · covered by ${JO.initials}`)).toBeVisible();
    expect(screen.getByText(boardWords.mine(1))).toBeVisible();
  });
});

function seatOf(day: PlayedDay, nurseId: string) {
  const [session] = Object.values(day.board.sessions);
  return { sessionId: session?.id ?? '', chairId: session?.chairId ?? '', nurseId };
}
