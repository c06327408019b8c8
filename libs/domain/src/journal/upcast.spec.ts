import { describe, expect, it } from '@jest/globals';
import { aClinic } from '../testing/a-clinic.js';
import type { Change } from './change.js';
import { SHAPE } from './entry.js';
import { NewerShape, upcast } from './upcast.js';

/** What a day's alerts look like in shape 1. */
function alertsOfOld(): Change[] {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('10:10').chart({ spo2: 85, systolicBp: 185, diastolicBp: 90 });
  const changes = clinic.entries.flatMap((entry) => entry.changes);
  const old = JSON.stringify(changes).replaceAll('"about":"spo2"', '"about":"oxygen"');
  return JSON.parse(old) as Change[];
}

describe('6 entries of an older shape', () => {
  it('6 an alert about a panel is about its sign today', () => {
    const conditions = upcast(1, alertsOfOld()).flatMap((change) =>
      change.type === 'alert-raised' && 'about' in change.alert.condition ? [change.alert.condition.about] : [],
    );
    expect(conditions).toEqual(['spo2', 'bloodPressure']);
  });

  it('6 an overdue set that did not say of what is still readable', () => {
    const condition = { rule: 'set-overdue', dueAt: '2026-11-23T10:10:00.000Z' };
    const change = { type: 'alert-confirmed', sessionId: 's', alertId: 'a', condition } as unknown as Change;
    expect(upcast(1, [change])).toMatchObject([{ condition: { ...condition, measures: [] } }]);
  });

  it('6 those of today are left as they are, those of tomorrow refused', () => {
    const changes = alertsOfOld();
    expect(upcast(SHAPE, changes)).toBe(changes);
    expect(() => upcast(SHAPE + 1, changes)).toThrow(NewerShape);
  });
});
