import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Iso, LiveSession } from '@chairside/domain';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { liveBoard, showAt } from './board.fixture.js';
import { heldValue, tickingClock } from './held-value.fixture.js';

const drawn: string[] = [];
const real = await import('./ribbon-plan.js');
jest.unstable_mockModule('./ribbon-plan.js', () => ({
  ...real,
  ribbonPlan: (session: LiveSession, now: Iso) => {
    drawn.push(session.id);
    return real.ribbonPlan(session, now);
  },
}));
const headed: string[] = [];
const realDomain = await import('@chairside/domain');
jest.unstable_mockModule('@chairside/domain', () => ({
  ...realDomain,
  birthWords: (birthDate: string) => {
    headed.push(birthDate);
    return realDomain.birthWords(birthDate);
  },
}));
const { BoardPage } = await import('./board-page.js');

/** A board with two infusions; what is drawn from now on stands in `drawn`, whose header in `headed`. */
function aBoard() {
  const day = new PlayedDay();
  const raman = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const ferrer = infusing(day, '4', ['Ferrer', 'Lucía', '5127']);
  const { clock, tick } = tickingClock(day.at(35));
  const board = heldValue(liveBoard(day));
  showAt(day, 35, <BoardPage />, { clock, board });
  drawn.length = 0;
  headed.length = 0;
  return { day, raman, ferrer, tick, showDay: () => board.set(liveBoard(day)) };
}

beforeEach(() => sessionStorage.clear());

describe('what is drawn on a tile', () => {
  it('B7 is not drawn again by the seconds of a minute', () => {
    const { day, tick } = aBoard();
    for (let second = 1; second < 60; second += 1) tick(day.at(35 + second / 60));
    expect(drawn).toEqual([]);
  });

  it('B7 is drawn once for each tile when the minute is over', () => {
    const { day, raman, ferrer, tick } = aBoard();
    tick(day.at(36));
    expect(drawn.sort()).toEqual([raman, ferrer].sort());
  });

  it('B7 is drawn again where its own session changed, and nowhere else', () => {
    const { day, raman, showDay } = aBoard();
    chart(day, raman, 35, aSet());
    showDay();
    expect(drawn).toEqual([raman]);
  });

  it('B7 leaves who it is about alone when a value arrives', () => {
    const { day, raman, showDay } = aBoard();
    chart(day, raman, 35, aSet());
    showDay();
    expect(headed).toEqual([]);
  });
});
