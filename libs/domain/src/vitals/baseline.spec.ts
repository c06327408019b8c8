import { describe, expect, it } from '@jest/globals';
import { aClinic, t, type AClinic } from '../testing/a-clinic.js';
import { baselineOf } from './baseline.js';

/** A visit whose drug began at 10:00, as a pressure and a saturation were charted before it. */
function visit(): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'infusing' });
  return clinic;
}

const of = (clinic: AClinic, measure: 'systolicBp' | 'etco2') => baselineOf(clinic.session, measure)?.value;

describe('the baseline of a visit', () => {
  it('stays what was charted in time: a set that is charted later for a time before the drug moves no limit', () => {
    const clinic = visit();
    const before = of(clinic, 'systolicBp');
    clinic.at('10:30').chart({ systolicBp: 210, diastolicBp: 59 }, {}, { takenAt: t('09:59') });
    expect(before).toBeGreaterThan(0);
    expect(of(clinic, 'systolicBp')).toBe(before);
  });

  it('is the later one where there was none', () => {
    const clinic = visit();
    expect(of(clinic, 'etco2')).toBeUndefined();
    clinic.at('10:30').chart({ etco2: 38 }, {}, { takenAt: t('09:59') });
    expect(of(clinic, 'etco2')).toBe(38);
  });

  it('is the first late one where there was none: a second moves nothing either, a correction of the first does', () => {
    const clinic = visit();
    const first = clinic.at('10:30').chart({ etco2: 38 }, {}, { takenAt: t('09:58') });
    clinic.at('10:40').chart({ etco2: 60 }, {}, { takenAt: t('09:59') });
    expect(of(clinic, 'etco2')).toBe(38);
    clinic.at('10:45').send('vitals:correct', { corrects: first, reason: 'typed wrongly', values: { etco2: 36 } });
    expect(of(clinic, 'etco2')).toBe(36);
  });

  it('follows a correction of the set that was charted in time', () => {
    const clinic = visit();
    clinic.at('10:30').correctBaseline({ systolicBp: 131 });
    expect(of(clinic, 'systolicBp')).toBe(131);
  });
});
