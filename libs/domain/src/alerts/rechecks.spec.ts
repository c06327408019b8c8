import { describe, expect, it } from '@jest/globals';
import { aClinic, t } from '../testing/a-clinic.js';
import { rechecks } from './rechecks.js';

function infusing(): ReturnType<typeof aClinic> {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:10');
}
const awaited = (clinic: ReturnType<typeof infusing>) => {
  const protocol = clinic.board.protocols[clinic.session.protocolId];
  if (!protocol) throw new Error('A session has a protocol.');
  return rechecks(clinic.session, protocol);
};

describe('floor 3 and 6 a caution without an alert', () => {
  it('waits for a second reading of what raised it', () => {
    const clinic = infusing();
    clinic.chart({ systolicBp: 165, diastolicBp: 88, heartRate: 80 });
    expect(clinic.session.alerts).toEqual([]);
    expect(awaited(clinic)).toEqual([
      { about: 'bloodPressure', measures: ['systolicBp', 'diastolicBp'], dueAt: t('10:15'), isUnconfirmed: true },
    ]);
  });

  it('waits no more once the second reading agrees: the alert asks for the next one', () => {
    const clinic = infusing();
    clinic.chart({ systolicBp: 165, diastolicBp: 88 });
    clinic.at('10:14').chart({ systolicBp: 166, diastolicBp: 88 });
    expect(clinic.session.alerts).toHaveLength(1);
    expect(awaited(clinic)).toMatchObject([{ dueAt: t('10:19'), isUnconfirmed: false }]);
  });

  it('waits no more once the second reading does not agree', () => {
    const clinic = infusing();
    clinic.chart({ systolicBp: 165, diastolicBp: 88 });
    clinic.at('10:14').chart({ systolicBp: 138, diastolicBp: 84 });
    expect(awaited(clinic)).toEqual([]);
  });

  it('is never waited for where the first value alerts: the alert asks for the next one', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 92 });
    expect(awaited(clinic)).toMatchObject([
      { about: 'spo2', measures: ['spo2'], dueAt: t('10:15'), isUnconfirmed: false },
    ]);
  });

  it('2.1 a critical value is asked for again after two minutes, before what is less bad', () => {
    const clinic = infusing();
    clinic.chart({ systolicBp: 165, diastolicBp: 88, spo2: 85 });
    expect(awaited(clinic).map(({ about, dueAt }) => [about, dueAt])).toEqual([
      ['spo2', t('10:12')],
      ['bloodPressure', t('10:15')],
    ]);
  });
});
