import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { BoardPage } from './board-page.js';
import { liveBoard, showAt } from './board.fixture.js';
import { heldValue, tickingClock } from './held-value.fixture.js';
import { WallPage } from './wall-page.js';

/** Chair 3 with a high alert since minute 40; chair 4 with two medium ones since minute 38. */
function aDayWithCalls() {
  const day = new PlayedDay();
  const raman = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const ferrer = infusing(day, '4', ['Ferrer', 'Lucía', '5127']);
  chart(day, ferrer, 38, { values: { spo2: 92, oxygenFlow: 2 } });
  chart(day, raman, 40, { ...aSet(186, 112), scales: {} });
  return { day, raman };
}

const strip = () => within(screen.getByRole('region', { name: 'Needs you' }));
const cards = () => strip().getAllByRole('listitem');

beforeEach(() => sessionStorage.clear());

describe('what needs somebody', () => {
  it('stands above the board by level, then by age: which chair, what, whose and whether it is confirmed', () => {
    showAt(aDayWithCalls().day, 41, <BoardPage />);
    expect(cards().map((card) => card.textContent)).toEqual([
      '3BP 186/112, at or above 180/110Raman · unconfirmed · 1 minI have it',
      '4SpO₂ 92%, at or below 95Ferrer · 3 minI have it',
      '4New oxygen, 2 LFerrer · 3 minI have it',
    ]);
    expect(strip().getByRole('img', { name: 'High alert' })).toBeVisible();
    expect(strip().getByText('3 open')).toBeVisible();
  });

  it('puts an untaken alert before a taken one of its level at once, but not from under a pointer', async () => {
    const { day, raman } = aDayWithCalls();
    const alertId = day.session(raman).alerts[0]?.id ?? '';
    day.play('alert:acknowledge', { sessionId: raman, alertId }, 41, SAM);
    const board = heldValue(liveBoard(day));
    // its re-check is overdue: it stands there with who has it
    const { clock } = tickingClock(day.at(48));
    showAt(day, 48, <BoardPage />, { board, clock });
    const chairs = () => cards().map((card) => card.textContent?.[0]);
    expect(chairs()[0]).toBe('3');
    await userEvent.hover(strip().getByText(/BP 186/));
    const okafor = infusing(day, '5', ['Okafor', 'Amara', '1984']);
    chart(day, okafor, 47, { values: { spo2: 84 }, confirmed: ['spo2'] });
    board.set(liveBoard(day));
    expect(chairs()[0]).toBe('3');
    await userEvent.hover(screen.getByRole('heading', { name: 'Board' }));
    expect(chairs().slice(0, 2)).toEqual(['5', '3']);
  });

  it('is shown of all chairs to who looks at their own: a filter hides no alert', async () => {
    const { day } = aDayWithCalls();
    sessionStorage.setItem('chairside-filter', 'mine');
    day.board = withNurse(day, SAM.id);
    showAt(day, 41, <BoardPage />);
    expect(screen.getByRole('button', { name: 'Mine (0)' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryAllByRole('article')).toEqual([]);
    expect(await screen.findByText(/No patient of yours/)).toBeVisible();
    expect(cards()).toHaveLength(3);
  });

  it('6.3 says of an alert that calls again because nobody looked, after how long and who had it', () => {
    const { day, raman } = aDayWithCalls();
    const alertId = day.session(raman).alerts[0]?.id ?? '';
    day.play('alert:acknowledge', { sessionId: raman, alertId }, 41, SAM);
    day.play('alert:look-again', { sessionId: raman, alertId, since: day.at(41) }, 46);
    showAt(day, 46, <BoardPage />);
    const card = strip().getByText(/5 min since .+ took it: look again/);
    expect(card).toHaveTextContent(`5 min since ${day.board.staff[SAM.id]?.name} took it: look again`);
    expect(strip().getAllByRole('button', { name: /^I have it/ })).toHaveLength(3);
  });

  it('opens the session from a card', async () => {
    const { day, raman } = aDayWithCalls();
    const { history } = showAt(day, 41, <BoardPage />);
    await userEvent.click(strip().getByRole('link', { name: 'Chair 3: BP 186/112, at or above 180/110' }));
    expect(history.at(-1)).toBe(`/s/${raman}`);
  });

  it('says for a moment who took an alert, and then leaves the strip', () => {
    const { day, raman } = aDayWithCalls();
    const alertId = day.session(raman).alerts[0]?.id ?? '';
    day.play('alert:acknowledge', { sessionId: raman, alertId }, 41, SAM);
    const { clock, tick } = tickingClock(day.at(41));
    showAt(day, 41, <BoardPage />, { clock });
    expect(cards()[0]).toHaveTextContent('SD has it');
    expect(within(cards()[0] as HTMLElement).queryByRole('button')).toBeNull();
    tick(day.at(42));
    expect(strip().queryByText('SD has it')).toBeNull();
    expect(cards()).toHaveLength(2);
  });

  it('calls again for an alert that somebody took and did not chart again in time', () => {
    const { day, raman } = aDayWithCalls();
    const alertId = day.session(raman).alerts[0]?.id ?? '';
    day.play('alert:acknowledge', { sessionId: raman, alertId }, 41, SAM);
    const { clock, tick } = tickingClock(day.at(44));
    showAt(day, 44, <BoardPage />, { clock });
    expect(strip().queryByText(/BP 186/)).toBeNull();
    tick(day.at(48));
    // worse than what stands there: it does not wait until nobody touches anything
    expect(cards()[0]).toHaveTextContent(
      '3BP 186/112, at or above 180/110Raman · unconfirmed · 8 min · Re-check BP overdue 6 minSD has it',
    );
  });

  it('puts a new high alert before the milder ones at once, but never moves the card under a finger or with the focus', async () => {
    const { day } = aDayWithCalls();
    const board = heldValue(liveBoard(day));
    showAt(day, 41, <BoardPage />, { board });
    const chairs = () => cards().map((card) => `${card.dataset['session'] === okafor ? '5' : card.textContent?.[0]}`);
    await userEvent.hover(strip().getByText(/New oxygen/));
    const okafor = infusing(day, '5', ['Okafor', 'Amara', '1984']);
    chart(day, okafor, 41, aSet(190, 114));
    board.set(liveBoard(day));
    expect(chairs()).toEqual(['3', '4', '4', '5']);
    await userEvent.hover(screen.getByRole('heading', { name: 'Board' }));
    expect(chairs()).toEqual(['3', '5', '4', '4']);
    act(() => strip().getByRole('link', { name: /SpO₂/ }).focus());
    const chua = infusing(day, '6', ['Chua', 'Mei-Ling', '3310']);
    chart(day, chua, 41, aSet(192, 116));
    board.set(liveBoard(day));
    expect(chairs()).toEqual(['3', '5', '4', '6', '4']);
    act(() => (document.activeElement as HTMLElement).blur());
    expect(chairs()).toEqual(['3', '5', '6', '4', '4']);
  });

  it('keeps its place where nothing is open, so that a call that comes moves no tile', async () => {
    const day = new PlayedDay();
    infusing(day, '3', ['Raman', 'Priya', '2208']);
    showAt(day, 33, <BoardPage />);
    await screen.findByText(/^Next: chair 3/);
    expect(screen.getByRole('region', { name: 'Needs you' })).toHaveTextContent(
      /^Needs you nothing open.*Next: chair 3 · Set due in 7 min$/,
    );
    expect(strip().queryByRole('listitem')).toBeNull();
  });

  it('FR17 says initials on the wall, and holds nothing to press', () => {
    showAt(aDayWithCalls().day, 41, <WallPage />);
    expect(cards()[0]).toHaveTextContent('P.R. · unconfirmed');
    expect(strip().queryByRole('button')).toBeNull();
    expect(strip().queryByRole('link')).toBeNull();
  });

  it('J and K go through the calls', async () => {
    showAt(aDayWithCalls().day, 41, <BoardPage />);
    await userEvent.keyboard('jj');
    expect(strip().getByRole('link', { name: /Chair 4: SpO₂/ })).toHaveFocus();
    await userEvent.keyboard('k');
    expect(strip().getByRole('link', { name: /Chair 3/ })).toHaveFocus();
  });
});

/** The same day, looked after by somebody else. */
function withNurse({ board }: PlayedDay, nurseId: string): PlayedDay['board'] {
  const sessions = Object.values(board.sessions).map((session) => [session.id, { ...session, nurseId }]);
  return { ...board, sessions: Object.fromEntries(sessions) as PlayedDay['board']['sessions'] };
}
