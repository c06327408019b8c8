import { MOOD_IV } from '@chairside/domain';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accepted } from '../../live/live.fixture.js';
import type { SendCommand } from '../../live/send-command.js';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { BoardPage } from './board-page.js';
import { showAt } from './board.fixture.js';

/** Chair 3 feels sick since minute 38; the board is open when its saturation falls, too. */
function aDayThatGrowsWorse() {
  const day = new PlayedDay();
  const raman = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, raman, 38, { ...aSet(), scales: { sedation: 5, nausea: 4 } });
  const send = jest.fn<SendCommand>().mockResolvedValue(accepted());
  const { showAgain } = showAt(day, 41, <BoardPage />, { send });
  chart(day, raman, 41, { values: { spo2: 86, oxygenFlow: 0 }, confirmed: ['spo2'] });
  showAgain();
  const alertOf = (level: string) => day.session(raman).alerts.find((alert) => alert.level === level)?.id ?? '';
  return { day, raman, send, showAgain, high: alertOf('high'), medium: alertOf('medium') };
}

const takenBy = (send: jest.Mock<SendCommand>) =>
  send.mock.calls.map(([name, payload]) => [name, (payload as { alertId: string }).alertId]);

beforeEach(() => sessionStorage.clear());

describe('floor rule 15 the key that takes an alert', () => {
  it('takes the one that the framed tile shows, though another one of the same patient stands above', async () => {
    const { send, high } = aDayThatGrowsWorse();
    act(() => screen.getByRole('link', { name: /Chair 3, RAMAN/ }).focus());
    await userEvent.keyboard('a');
    expect(takenBy(send)).toEqual([['alert:acknowledge', high]]);
  });

  it('takes the one of the framed card, whatever else that patient has', async () => {
    const { send, medium } = aDayThatGrowsWorse();
    act(() => screen.getByRole('link', { name: /Chair 3: Nausea 4/ }).focus());
    await userEvent.keyboard('a');
    expect(takenBy(send)).toEqual([['alert:acknowledge', medium]]);
  });

  it('takes nothing where somebody has the framed one already', async () => {
    const { day, raman, send, showAgain, medium } = aDayThatGrowsWorse();
    act(() => screen.getByRole('link', { name: /Chair 3: Nausea 4/ }).focus());
    day.play('alert:acknowledge', { sessionId: raman, alertId: medium }, 41, SAM);
    showAgain();
    await userEvent.keyboard('a');
    expect(send).not.toHaveBeenCalled();
  });

  it('takes the card that J went to, and K goes back', async () => {
    const { send, high, medium } = aDayThatGrowsWorse();
    await userEvent.keyboard('jja');
    await userEvent.keyboard('ka');
    expect(takenBy(send)).toEqual([
      ['alert:acknowledge', medium],
      ['alert:acknowledge', high],
    ]);
  });

  it('F2 goes to the alert that stands first above, a caution as well', async () => {
    const day = new PlayedDay();
    chart(day, infusing(day, '3', ['Raman', 'Priya', '2208']), 38, { ...aSet(), scales: { sedation: 5, nausea: 4 } });
    const { history } = showAt(day, 41, <BoardPage />);
    await userEvent.keyboard('{F2}');
    expect(history.at(-1)).toMatch(/^\/s\//);
  });

  it('takes nothing while nothing is framed', async () => {
    const { send } = aDayThatGrowsWorse();
    await userEvent.keyboard('a');
    expect(send).not.toHaveBeenCalled();
  });
});

/** Somebody who is booked into an empty chair. */
function awaited(day: PlayedDay, chair: string): void {
  const chairId = day.play('chair:add', { name: chair }, 1);
  const { patientId } = day.session(day.book('Bergeron', 'Luc', '4829'));
  const booking = { patientId, protocolId: MOOD_IV.id, scheduledAt: day.at(200), plannedMinutes: 100 };
  day.play('session:book', { ...booking, chairId });
}

describe('the arrow keys', () => {
  it('stop at who is awaited in an empty chair, too', async () => {
    const day = new PlayedDay();
    infusing(day, '3', ['Raman', 'Priya', '2208']);
    awaited(day, '4');
    showAt(day, 41, <BoardPage />);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('link', { name: /^Check in BERGERON/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('link', { name: /Chair 3, RAMAN/ })).toHaveFocus();
  });

  it('go down to the next row of tiles, past a step that stands lower in its own', async () => {
    sessionStorage.setItem('chairside-order', 'chair');
    const day = new PlayedDay();
    infusing(day, '3', ['Raman', 'Priya', '2208']);
    awaited(day, '4');
    infusing(day, '5', ['Okafor', 'Chidi', '2210']);
    const rects = jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(inTwoColumns);
    showAt(day, 41, <BoardPage />);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('link', { name: /Chair 5, OKAFOR/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('link', { name: /Chair 3, RAMAN/ })).toHaveFocus();
    rects.mockRestore();
  });
});

/** Tiles of two columns; the step of an empty chair stands lower in its tile than the name of a patient. */
function inTwoColumns(this: Element): DOMRect {
  const tile = this.closest('.tile');
  const at = [...document.querySelectorAll('.tile')].indexOf(tile ?? this);
  const within = this === tile ? 0 : this.matches('.button') ? 120 : 10;
  return new DOMRect((at % 2) * 300, Math.floor(at / 2) * 200 + within, 100, 20);
}

describe('the digits of a chair', () => {
  it('open the page of who sits there, or of who is awaited there', async () => {
    const day = new PlayedDay();
    const raman = infusing(day, '3', ['Raman', 'Priya', '2208']);
    const moss = day.book('Moss', 'Ina', '2209');
    const chairId = day.play('chair:add', { name: '7' }, 32, JO);
    const { scheduledAt, plannedMinutes } = day.session(moss);
    const seen = { scheduledAt, plannedMinutes, chairId: null };
    day.play('session:rebook', { sessionId: moss, scheduledAt, chairId, seen });
    const { history } = showAt(day, 41, <BoardPage />);
    await userEvent.keyboard('3');
    await userEvent.keyboard('7');
    expect(history.slice(-2)).toEqual([`/s/${raman}`, `/s/${moss}`]);
  });
});
