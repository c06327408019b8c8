import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { showAt } from './board.fixture.js';
import { LinkBar } from './link-bar.js';

beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-11-23T10:51:07Z') }));
afterEach(() => void jest.useRealTimers());

describe('the bar of a screen that is not live', () => {
  it('LP7 says so also where the first board never came, by the clock of the device', () => {
    showAt(new PlayedDay(), 0, <LinkBar />, { link: { kind: 'connecting' } });
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => void jest.advanceTimersByTime(5_000));
    expect(screen.getByRole('alert')).toHaveTextContent(/^Not live\. Nothing was heard since \d\d:\d\d:07, .*bedside/);
  });

  it('is gone once the clinic is heard', () => {
    showAt(new PlayedDay(), 0, <LinkBar />, { link: { kind: 'live' } });
    act(() => void jest.advanceTimersByTime(60_000));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
