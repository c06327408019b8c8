import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { LinkMonitor } from './link-monitor.js';
import { SERVER_TIME } from './live.fixture.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('LP7 a line that was stopped and put up again still notices silence', () => {
  const link = new LinkMonitor();
  link.heard(SERVER_TIME);
  link.stop();
  jest.advanceTimersByTime(1_000);
  link.start();
  jest.advanceTimersByTime(3_400);
  expect(link.current().kind).toBe('live');
  jest.advanceTimersByTime(200);
  expect(link.current()).toMatchObject({ kind: 'not-live', since: SERVER_TIME });
});

it('LP1 P3 what HTTP brought does not look live once the line is no longer said to be blocked', () => {
  const link = new LinkMonitor();
  link.setBlocked(true);
  link.heard(SERVER_TIME);
  link.setBlocked(false);
  expect(link.current()).toMatchObject({ kind: 'not-live', since: SERVER_TIME, reason: 'silent', valuesAreOld: false });
  link.heard(SERVER_TIME);
  expect(link.current()).toEqual({ kind: 'live' });
});
