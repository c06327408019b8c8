import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { BoardPage } from './board-page.js';
import { showAt } from './board.fixture.js';
import { WallPage } from './wall-page.js';

const CARD_PX = 50;

/** Room for so many cards in a row of the strip; nothing is laid out here. */
function roomFor(cards: number) {
  const row = (card: HTMLElement) => Math.floor([...(card.parentElement?.children ?? [])].indexOf(card) / cards);
  const top = jest.spyOn(HTMLElement.prototype, 'offsetTop', 'get');
  const height = jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get');
  const isCard = (one: HTMLElement) => one.classList.contains('call');
  top.mockImplementation(function (this: HTMLElement) {
    return isCard(this) ? row(this) * (CARD_PX + 10) : 0;
  });
  height.mockImplementation(function (this: HTMLElement) {
    return isCard(this) ? CARD_PX : 0;
  });
}

/** Three high alerts and two medium ones. */
function aDayWithFive() {
  const day = new PlayedDay();
  const patients = ['Raman', 'Ferrer', 'Okafor', 'Chua'].map((name, at) =>
    infusing(day, `${at + 3}`, [name, 'Priya', `220${at}`]),
  );
  const [first = '', ...others] = patients;
  chart(day, first, 38, { values: { spo2: 92, oxygenFlow: 2 } });
  for (const id of others) chart(day, id, 40, aSet(186, 112));
  return day;
}

const strip = () => within(screen.getByRole('region', { name: 'Needs you' }));

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  jest.restoreAllMocks();
});

describe('more calls than the strip has room for', () => {
  it('are said in words, with how many of them are high', async () => {
    roomFor(2);
    showAt(aDayWithFive(), 41, <BoardPage />);
    expect(await strip().findByRole('button', { name: '3 more, 1 high' })).toHaveAttribute('aria-expanded', 'false');
  });

  it('are shown by one press, and put away by another', async () => {
    roomFor(3);
    showAt(aDayWithFive(), 41, <BoardPage />);
    await userEvent.click(await strip().findByRole('button', { name: '2 more' }));
    const fewer = strip().getByRole('button', { name: 'Fewer' });
    expect(fewer).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(fewer);
    expect(strip().getByRole('button', { name: '2 more' })).toHaveAttribute('aria-expanded', 'false');
  });

  it('are shown when J walks on to one of them', async () => {
    roomFor(2);
    showAt(aDayWithFive(), 41, <BoardPage />);
    await strip().findByRole('button', { name: /more/ });
    await userEvent.keyboard('jj');
    expect(strip().getByRole('button', { name: /more/ })).toBeVisible();
    await userEvent.keyboard('j');
    expect(strip().getByRole('button', { name: 'Fewer' })).toBeVisible();
  });

  it('are only said on the wall, which holds nothing to press', async () => {
    roomFor(2);
    showAt(aDayWithFive(), 41, <WallPage />);
    expect(await strip().findByText('3 more, 1 high')).toBeVisible();
    expect(strip().queryByRole('button')).toBeNull();
  });

  it('are not spoken of where all have room', async () => {
    roomFor(5);
    showAt(aDayWithFive(), 41, <BoardPage />);
    expect(strip().getAllByRole('listitem')).toHaveLength(5);
    expect(strip().queryByText(/more/)).toBeNull();
  });
});
