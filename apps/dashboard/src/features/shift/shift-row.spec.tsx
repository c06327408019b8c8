import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showAt } from '../board/board.fixture.js';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { ShiftLine } from './shift-line.js';

const LINE_PX = 44;

/** Room for so many things in the line; nothing is laid out here. */
function roomFor(count: number) {
  const isInRow = (one: HTMLElement) => one.parentElement?.classList.contains('shift-row') === true;
  jest.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (this: HTMLElement) {
    return isInRow(this) && [...(this.parentElement?.children ?? [])].indexOf(this) >= count ? LINE_PX : 0;
  });
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(LINE_PX / 2);
  jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(LINE_PX);
}

/** A pump runs whose nurse has signed out; nobody covers. */
function aDay(): PlayedDay {
  const day = new PlayedDay();
  infusing(day, '3', ['Raman', 'Priya', '2208']);
  const [session] = Object.values(day.board.sessions);
  day.play('session:seat', { sessionId: session?.id ?? '', chairId: session?.chairId ?? '', nurseId: SAM.id }, 41);
  return day;
}

const show = () => showAt(aDay(), 50, <ShiftLine isWall={false} />, { around: { signedIn: [] } });

afterEach(() => {
  jest.restoreAllMocks();
});

describe('more of the shift than the bar has room for', () => {
  it('is counted in words, and a patient whom nobody watches is never one of many', () => {
    roomFor(1);
    show();
    expect(screen.getByRole('button', { name: 'and 2 more: nobody watches a patient' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  it('names itself where the line has room for nothing else', () => {
    roomFor(0);
    show();
    expect(screen.getByRole('button', { name: '3 about the shift: nobody watches a patient' })).toBeVisible();
  });

  it('is shown by one press, and put away by another', async () => {
    roomFor(2);
    const { container } = show();
    const more = screen.getByRole('button', { name: 'and 1 more' });
    await userEvent.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    expect(container.querySelector('.shift-row-open')).toBeVisible();
    await userEvent.click(more);
    expect(container.querySelector('.shift-row-open')).toBeNull();
  });

  it('is not spoken of where all has room', () => {
    roomFor(9);
    show();
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });
});
