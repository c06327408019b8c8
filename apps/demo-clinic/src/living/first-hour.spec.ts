import { describe, expect, it } from '@jest/globals';
import { minutesBetween } from '@chairside/domain';
import { changesOf, OPENED_AT, PlayedDemo } from '../testing/played-demo.js';
import { NURSES } from './world.js';

const DAYS = ['2025-12-01', '2025-12-25'];
/** Played in `npm run test:full`: each takes as long as a dozen other specs. */
const MORE_DAYS = process.env['CHAIRSIDE_E2E_LONG'] ? ['2025-12-09', '2025-12-17', '2025-12-26'] : [];

describe('what the demo shows within its first hour', () => {
  // ten minutes at the speed of npm start
  it.each([...DAYS, ...MORE_DAYS])(
    'on %s a caution, a critical value and an overdue set',
    (day) => {
      const opened = new PlayedDemo(6, `${day}T15:40:00.000Z`);
      opened.play(600, 1);
      const rules = changesOf(opened, 'alert-raised').map(({ alert }) => alert.condition.rule);
      expect(rules).toEqual(expect.arrayContaining(['caution-value', 'critical-value', 'set-overdue']));
    },
    60_000,
  );
});

describe('the tablet that loses the network', () => {
  const away = new PlayedDemo(6);
  const nurse = away.clinic.staff.get(NURSES[4] ?? '')?.id;
  away.play(180, 1);

  it('has its sets charted when it is back, with their own time, under the name of its nurse', () => {
    const late = changesOf(away, 'vitals-recorded').filter(
      ({ reading }) => minutesBetween(reading.takenAt, reading.recordedAt) > 2,
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.map(({ reading }) => reading.recordedBy)).toEqual(late.map(() => nurse));
    const longest = late.map(({ reading }) => minutesBetween(reading.takenAt, reading.recordedAt));
    expect(Math.max(...longest)).toBeLessThan(11);
  });

  it('is back within a quarter of an hour, and keeps nothing then', () => {
    expect(away.tablet.next(away.past.world())).toBeUndefined();
    const firstLate = away.clinic.happened.find(({ at, changes }) =>
      changes.some((change) => change.type === 'vitals-recorded' && minutesBetween(change.reading.takenAt, at) > 2),
    );
    expect(minutesBetween(OPENED_AT, firstLate?.at ?? '')).toBeLessThan(16);
  });
});
