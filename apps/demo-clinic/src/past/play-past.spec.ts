import { describe, expect, it } from '@jest/globals';
import { clinicDay, DEMO_TIME_ZONE, type Change } from '@chairside/domain';
import { loadWindows } from '../recordings/recordings.js';
import { playPast } from './play-past.js';

const OPENS_AT = '2025-11-20T15:40:00.000Z';
const windows = loadWindows();
const past = playPast({ opensAt: OPENS_AT, days: 3, windows });
const days = [...new Set(past.map(({ at }) => clinicDay(at, DEMO_TIME_ZONE)))];
const on = (day: string) => past.filter(({ at }) => clinicDay(at, DEMO_TIME_ZONE) === day);
const moves = (happenings: typeof past, move: string) =>
  happenings
    .flatMap(({ changes }): Change[] => [...changes])
    .filter((change) => change.type === 'session-moved' && change.step.move === move).length;

describe("the demo clinic's past", () => {
  it('is told in the order in which it happened, up to the moment at which the demo opens', () => {
    const times = past.map(({ at }) => at);
    expect([...times].sort()).toEqual(times);
    expect((times.at(-1) ?? '') <= OPENS_AT).toBe(true);
    expect(new Set(past.map(({ command }) => command.id)).size).toBe(past.length);
  });

  it('leaves weekends out', () => {
    expect(days).toEqual(['2025-11-17', '2025-11-18', '2025-11-19', '2025-11-20']);
    const monday = playPast({ opensAt: '2025-11-24T15:40:00.000Z', days: 3, windows });
    expect(new Set(monday.map(({ at }) => clinicDay(at, DEMO_TIME_ZONE)))).toEqual(
      new Set(['2025-11-21', '2025-11-24']),
    );
  });

  it('sends everybody home on each day before, and fills the chairs on the morning of the opening', () => {
    for (const day of days.slice(0, -1)) {
      expect(moves(on(day), 'check-in')).toBeGreaterThan(10);
      expect(moves(on(day), 'discharge')).toBe(moves(on(day), 'check-in'));
    }
    const today = on('2025-11-20');
    const begun = moves(today, 'start') + moves(today, 'first-dose');
    expect(begun - moves(today, 'discharge')).toBeGreaterThanOrEqual(9);
  });

  it('charts what is done when it is done: nothing of it is late', () => {
    const readings = past.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.type === 'vitals-recorded' ? [change.reading] : [])),
    );
    expect(readings.length).toBeGreaterThan(300);
    expect(readings.filter(({ late }) => late)).toEqual([]);
  });

  it('is the same whenever it is made up', () => {
    const again = playPast({ opensAt: OPENS_AT, days: 3, windows });
    expect(again.map(({ command }) => command)).toEqual(past.map(({ command }) => command));
  });
});
