import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aClinic } from '../testing/a-clinic.js';
import { alertsByLimits } from './alerts-by-limits.js';
import { versionsOf } from './current-protocols.js';
import type { Limit, Protocol } from './protocol.js';
import { MOOD_IV } from './shipped-protocols.js';
import { withFigures } from './with-figures.js';

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

describe('a protocol with other figures', () => {
  it('keeps what a limit is counted in, and all that was not named', () => {
    const figures = [
      { measure: 'systolicBp', index: 4, value: 25 },
      { measure: 'spo2', index: 1, value: 92 },
    ];
    const wanted = withFigures(MOOD_IV, figures);
    expect(wanted?.limits.systolicBp?.[4]).toMatchObject({ fromBaseline: { percent: 25 } });
    expect(wanted?.limits.spo2?.[1]).toMatchObject({ value: 92 });
    expect(wanted?.limits.heartRate).toBe(MOOD_IV.limits.heartRate);
  });

  it.each([
    ['mood', 0],
    ['spo2', 9],
  ])('has no limit of %s in place %i', (measure, index) => {
    expect(withFigures(MOOD_IV, [{ measure, index, value: 1 }])).toBe(null);
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
