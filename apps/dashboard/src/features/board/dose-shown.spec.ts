import { doseShown } from '@chairside/domain';
import { describe, expect, it } from '@jest/globals';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';

/** 17 mL at 25.5 mL/h since minute 30: they are in at minute 70. */
function running() {
  const day = new PlayedDay();
  return { day, id: infusing(day, '3', ['Raman', 'Priya', '2208']) };
}

describe('the dose that is shown', () => {
  it.each([
    [60, 12.75, 25.5, false],
    [70, 17, 34, true],
    [130, 17, 34, true],
  ])('FR11 at minute %d is %d mL or %d mg: never an estimate beyond the order', (minute, ml, mg, isAllIn) => {
    const { day, id } = running();
    const shown = doseShown(day.session(id), day.at(minute));
    expect(shown).toMatchObject({ infusedMl: ml, isAllIn, estimated: true });
    expect(shown?.infusedMg).toBeCloseTo(mg);
  });

  it('FR11 stops at the order after a stop that was charted late, without a volume', () => {
    const { day, id } = running();
    day.play('session:stop', { sessionId: id }, 95);
    expect(doseShown(day.session(id), day.at(100))).toMatchObject({ infusedMl: 17, estimated: true });
  });

  it('FR11 is what was read from the pump, though it is more than the order', () => {
    const { day, id } = running();
    day.play('session:complete', { sessionId: id, pumpMl: 18.5 }, 72);
    expect(doseShown(day.session(id), day.at(80))).toMatchObject({ infusedMl: 18.5, infusedMg: 37, estimated: false });
  });
});
