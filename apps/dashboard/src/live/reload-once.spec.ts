import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { reloadOnce } from './reload-once.js';

beforeEach(() => {
  sessionStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

it('LP2 fetches the newer screen only once nothing is open over the page', () => {
  const reload = jest.fn();
  const sheet = document.createElement('dialog');
  sheet.open = true;
  document.body.append(sheet);
  reloadOnce(reload);
  jest.advanceTimersByTime(5_000);
  expect(reload).not.toHaveBeenCalled();
  sheet.open = false;
  jest.advanceTimersByTime(1_000);
  expect(reload).toHaveBeenCalledTimes(1);
  reloadOnce(reload);
  expect(reload).toHaveBeenCalledTimes(1);
});
