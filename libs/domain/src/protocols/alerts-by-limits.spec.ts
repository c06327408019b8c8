import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aClinic } from '../testing/a-clinic.js';
import { alertsByLimits } from './alerts-by-limits.js';
import { versionsOf } from './current-protocols.js';
import type { Limit, Protocol, Trend } from './protocol.js';
import { MOOD_IV } from './shipped-protocols.js';
import { judgingRowsChanged, withJudgingRows } from './with-judging-rows.js';

/** Nothing but one caution of the saturation. */
function cautionAt(value: number): Protocol {
  const spo2: Limit[] = [{ level: 'caution', direction: 'at-or-below', value }];
  return { ...MOOD_IV, trends: [], limits: { spo2 } };
}

function charted(values: readonly number[]) {
  const clinic = aClinic();
  clinic.aSession({ status: 'infusing' });
  for (const spo2 of values) clinic.at(5).chart({ spo2 });
  return clinic;
}

describe('product 100 what another limit would have raised', () => {
  it('under the protocol that was in force it counts what was raised', () => {
    const { session, protocol } = charted([94, 98, 98, 92, 99]);
    expect(alertsByLimits(session, protocol)).toBe(session.alerts.length);
  });

  it.each([
    [97, 2],
    [94, 2],
    [93, 1],
    [91, 0],
  ])('a caution at or below %i would have raised %i', (value, count) => {
    expect(alertsByLimits(charted([94, 98, 98, 92, 99]).session, cautionAt(value))).toBe(count);
  });

  it('what was charted after the patient had gone calls nobody, and counts for nothing', () => {
    const clinic = charted([98]);
    const taken = clinic.now;
    clinic.at(5).send('session:transfer', { reason: 'chest pain' });
    clinic.at(5).chart({ spo2: 85 }, {}, { takenAt: taken });
    expect(alertsByLimits(clinic.session, cautionAt(93))).toBe(0);
  });

  it('of any values a limit that nothing reaches would have raised nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 70, max: 100 }), { maxLength: 8 }), (values) => {
        expect(alertsByLimits(charted(values).session, cautionAt(60))).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a protocol with other rows to judge by', () => {
  const later = { ...MOOD_IV.limits, spo2: [{ level: 'caution', direction: 'at-or-below', value: 92 }] } as const;

  it('says nothing of what would judge as before', () => {
    expect(judgingRowsChanged(MOOD_IV, { ...MOOD_IV, graceMinutes: 4, rescue: [] })).toBeNull();
  });

  it('says the lists that would be others, and makes the same protocol of them', () => {
    const trends = MOOD_IV.trends.slice(1);
    const limits: Protocol['limits'] = { ...later, spo2: [...later.spo2] };
    delete limits.temperature;
    const wanted = { ...MOOD_IV, limits, trends };
    const rows = judgingRowsChanged(MOOD_IV, wanted);
    expect(rows).toEqual({ limits: { spo2: later.spo2, temperature: [] }, trends });
    const judged = rows && withJudgingRows(MOOD_IV, rows);
    expect(judged?.limits.heartRate).toBe(MOOD_IV.limits.heartRate);
    const { session } = charted([94, 98, 98, 92, 99]);
    expect(judged && alertsByLimits(session, judged)).toBe(alertsByLimits(session, wanted));
  });

  it('a course that is added raises what it would have raised, and nothing once it is taken out', () => {
    const trend: Trend = {
      measure: 'spo2',
      direction: 'at-or-below',
      by: -2,
      from: 'last-value',
      sets: 1,
      isRunning: false,
    };
    const quiet: Protocol = { ...MOOD_IV, limits: {}, trends: [] };
    const { session } = charted([98, 95, 98]);
    const count = (trends: Trend[]) => alertsByLimits(session, withJudgingRows(quiet, { limits: {}, trends }));
    expect(count([trend])).toBeGreaterThan(0);
    expect(count([])).toBe(0);
  });

  it('a version and those that it replaced are one protocol', () => {
    const [second, third] = ['b', 'c'].map((id, index) => ({
      ...MOOD_IV,
      id,
      replaces: index === 0 ? MOOD_IV.id : 'b',
    }));
    const protocols = { [MOOD_IV.id]: MOOD_IV, b: second ?? MOOD_IV, c: third ?? MOOD_IV };
    expect(versionsOf(protocols, 'c')).toEqual(['c', 'b', MOOD_IV.id]);
  });
});
