import { describe, expect, it } from '@jest/globals';
import { MOOD_IM } from '../protocols/shipped-protocols.js';
import { aClinic, BEN } from '../testing/a-clinic.js';
import { differingCheck } from './differing-check.js';

describe('floor 12 a second check that read something else than what is ordered', () => {
  it('floor 12 says by whom, what was read and what is ordered, until a check agrees', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    clinic.send('pump:check', { rateMlPerHour: 600, volumeMl: 40 }, BEN);
    expect(differingCheck(clinic.session, 'second-person')).toEqual({
      by: BEN.id,
      figures: [{ read: 600, ordered: 60, unit: 'mL/h' }],
    });
    clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    expect(differingCheck(clinic.session, 'second-person')).toBeNull();
  });

  it('floor 12 the same of a syringe: its milligrams and its millilitres', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready', protocol: MOOD_IM });
    clinic.send('dose:check', { doseMg: 400, volumeMl: 8 }, BEN);
    expect(differingCheck(clinic.session, 'dose-check')?.figures.map(({ read, unit }) => [read, unit])).toEqual([
      [400, 'mg'],
      [8, 'mL'],
    ]);
  });
});
