import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { BoardPage } from './board-page.js';
import { showAt } from './board.fixture.js';

beforeEach(() => sessionStorage.clear());

const KEPT = { confirmed: ['systolicBp', 'diastolicBp'] } as const;
const high = { ...aSet(186, 112), confirmed: [...KEPT.confirmed] };

/** Chair 3: a critical pressure that S. Dlamini took at minute 41, and what is charted after it. */
function aTakenHigh(...after: Parameters<typeof chart>[3][]) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, id, 40, high);
  const alertId = day.session(id).alerts.find(({ level }) => level === 'high')?.id ?? '';
  day.play('alert:acknowledge', { sessionId: id, alertId }, 41, SAM);
  after.forEach((set, index) => chart(day, id, 42 + index, set));
  return { day, id };
}
const tile = () => within(screen.getByRole('article', { name: 'Chair 3' }));

describe('floor rules 15, 16 an alert that nobody took behind a worse one that somebody has', () => {
  it('floor rule 15 is counted on the tile in words, beside who has the worse one', () => {
    showAt(aTakenHigh({ values: { spo2: 92 } }).day, 43, <BoardPage />);
    expect(tile().getByText('BP 186/112')).toBeVisible();
    expect(tile().getByText('SD has it')).toBeVisible();
    expect(tile().getByText('+1 not taken')).toBeVisible();
  });

  it('floor rule 15 is not said once somebody took it: then it is one more', () => {
    const { day, id } = aTakenHigh({ values: { spo2: 92 } });
    const alertId = day.session(id).alerts.find(({ state }) => state === 'raised')?.id ?? '';
    day.play('alert:acknowledge', { sessionId: id, alertId }, 43, SAM);
    showAt(day, 43, <BoardPage />);
    expect(tile().queryByText(/not taken/)).toBeNull();
    expect(tile().getByText('+1')).toBeVisible();
  });

  it('floor rule 15 is not said of what stands behind one that nobody took either: the tile calls for that one', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, id, 40, high);
    chart(day, id, 42, { values: { spo2: 92 } });
    showAt(day, 43, <BoardPage />);
    expect(tile().queryByText(/not taken/)).toBeNull();
    expect(tile().getByText('+1')).toBeVisible();
  });
});
