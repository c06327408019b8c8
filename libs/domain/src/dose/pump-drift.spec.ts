import { describe, expect, it, test } from '@jest/globals';
import { aClinic, t, type AClinic } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { pumpDrift } from './pump-drift.js';

/** 60 mL/h from 10:00. */
function running(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic;
}
const drifts = ({ session }: AClinic) => session.alerts.filter(({ condition }) => condition.rule === 'pump-drift');

describe('6.3 a pump that does not give what was charted', () => {
  test.each([
    ['what was expected', 20, false],
    ['ten per cent more is not above ten per cent', 22, false],
    ['more than ten per cent', 22.1, true],
    ['less than the rate gives', 17.9, true],
    ['nothing at all', 0, true],
  ])('6.3 at 10:20 the pump shows %s', (_what, pumpMl, isRaised) => {
    const clinic = running();
    clinic.at('10:20').send('pump:read', { pumpMl });
    expect(drifts(clinic)).toHaveLength(isRaised ? 1 : 0);
  });

  it('6.3 a millilitre is no matter, however little it was to be', () => {
    const clinic = running();
    clinic.at('10:02').send('pump:read', { pumpMl: 3 });
    expect(drifts(clinic)).toEqual([]);
    clinic.at('10:04').send('pump:read', { pumpMl: 3.9 });
    expect(drifts(clinic)).toMatchObject([{ level: 'medium', condition: { shownMl: 0.9, expectedMl: 2 } }]);
  });

  it('6.3 it is counted from the last reading, one alert says it, and a reading that agrees ends it', () => {
    const clinic = running();
    clinic.at('10:10').send('pump:read', { pumpMl: 6 });
    clinic.at('10:20').send('session:change-rate', { rateMlPerHour: 30, reason: 'other', pumpMl: 12 });
    expect(drifts(clinic)).toMatchObject([{ state: 'raised', condition: { shownMl: 6, expectedMl: 10 }, revision: 2 }]);
    clinic.at('10:30').send('pump:read', { pumpMl: 17 });
    expect(drifts(clinic)).toMatchObject([{ state: 'cleared' }]);
    expect(pumpDrift(clinic.session)).toEqual({ shownMl: 5, expectedMl: 5, readAt: t('10:30') });
  });

  it('6.3 read again and again by people who do not take it, it calls the charge nurse all the same', () => {
    const clinic = running();
    for (const [time, pumpMl] of [
      ['10:05', 2],
      ['10:09', 3],
      ['10:13', 4],
    ] as const) {
      clinic.at(time);
      sweep(clinic);
      clinic.send('pump:read', { pumpMl });
    }
    expect(drifts(clinic)).toMatchObject([
      { callsSince: t('10:05'), called: [{ who: 'charge-nurse' }], condition: { shownMl: 1, expectedMl: 4 } },
    ]);
  });

  it('6.3 read again after somebody took it, it calls anew', () => {
    const clinic = running();
    clinic.at('10:05').send('pump:read', { pumpMl: 2 });
    clinic.send('alert:acknowledge', { alertId: drifts(clinic)[0]?.id ?? '' });
    clinic.at('10:09').send('pump:read', { pumpMl: 3 });
    expect(drifts(clinic)).toMatchObject([{ state: 'raised', callsSince: t('10:09') }]);
  });

  it('floor 11 a time in which the pump was found off ends it where that explains the volume, and else says what is left', () => {
    const clinic = running();
    clinic.at('10:20').send('pump:read', { pumpMl: 10 });
    clinic.send('pump:note', { note: 'off', at: t('10:08'), until: t('10:12') });
    expect(drifts(clinic)).toMatchObject([{ state: 'raised', condition: { shownMl: 10, expectedMl: 16 } }]);
    clinic.send('pump:note', { note: 'off', at: t('10:12'), until: t('10:18') });
    expect(drifts(clinic)).toMatchObject([{ state: 'cleared' }]);
  });

  it('6.3 what is said afterwards of the time before a reading that agreed calls nobody', () => {
    const clinic = running();
    clinic.at('10:20').send('pump:read', { pumpMl: 20 });
    clinic.send('pump:note', { note: 'off', at: t('10:08'), until: t('10:18') });
    expect(drifts(clinic)).toEqual([]);
  });

  it('floor 11 a counter that was cleared, and a time in which the pump was found off, are no drift', () => {
    const clinic = running();
    clinic.at('10:10').send('pump:note', { note: 'cleared', pumpMl: 10, isNewBag: true });
    clinic.at('10:20').send('pump:read', { pumpMl: 10 });
    clinic.at('10:30').send('pump:note', { note: 'off', at: t('10:22'), until: t('10:27') });
    clinic.send('pump:read', { pumpMl: 15 });
    expect(drifts(clinic)).toEqual([]);
  });

  it('6.3 what a step says of the volume counts as much as a reading of its own', () => {
    const clinic = running();
    clinic.at('10:12').send('session:pause', { reason: 'iv-site', pumpMl: 4 });
    expect(drifts(clinic)).toMatchObject([{ condition: { shownMl: 4, expectedMl: 12 } }]);
  });
});
