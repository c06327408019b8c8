import { describe, expect, it } from '@jest/globals';
import { aClinic, BEN, t } from '../testing/a-clinic.js';
import type { Values } from '../vitals/vitals-reading.js';
import { isOpen, type Alert } from './alert.js';

type Clinic = ReturnType<typeof aClinic>;
function infusing(): Clinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:10');
}
const alerts = (clinic: Clinic): readonly Alert[] => clinic.session.alerts;
const open = (clinic: Clinic): Alert[] => alerts(clinic).filter(isOpen);
const bp = (systolicBp: number, diastolicBp = 75): Values => ({ systolicBp, diastolicBp });
const confirmed = (alert: Alert | undefined) => alert && 'confirmed' in alert.condition && alert.condition.confirmed;

describe('floor 6 what a second reading confirms', () => {
  it.each([
    [bp(85, 50), bp(190, 90)],
    [bp(98, 60), bp(181, 90)],
  ])('floor 6 %j does not confirm %j: it says something else', (first, then) => {
    const clinic = infusing();
    clinic.chart(first);
    clinic.at('10:14').chart(then);
    expect(confirmed(open(clinic).at(-1))).toBe(false);
  });

  it('floor 6 a caution on one side of the range is not seconded by one on the other', () => {
    const clinic = infusing();
    clinic.chart(bp(98, 60));
    clinic.at('10:14').chart(bp(165, 90));
    expect(alerts(clinic)).toEqual([]);
  });

  it('2.1 a pressure beyond doubt confirms itself, not the heart rate of its set', () => {
    const clinic = infusing();
    clinic.chart({ ...bp(205, 90), heartRate: 145 });
    const confirmedOf = (about: string) =>
      confirmed(open(clinic).find(({ condition }) => 'about' in condition && condition.about === about));
    expect([confirmedOf('bloodPressure'), confirmedOf('heart')]).toEqual([true, false]);
  });

  it('6.3 a value that is critical a second time calls again, whoever took the first', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 86 });
    for (const [time, spo2] of [
      ['10:12', 92],
      ['10:20', 91],
    ] as const) {
      clinic.at(time).chart({ spo2 });
    }
    expect(open(clinic)).toMatchObject([{ state: 'acknowledged', level: 'high' }]);
    clinic.at('10:30').chart({ spo2: 86 });
    expect(open(clinic)).toMatchObject([{ state: 'raised', level: 'high' }]);
    clinic.send('alert:acknowledge', { alertId: open(clinic)[0]?.id ?? '' }, BEN);
    clinic.at('10:32').chart({ spo2: 86 });
    expect(open(clinic)).toMatchObject([{ state: 'acknowledged' }]);
  });

  it('floor 6 a late second reading is a second reading: the caution that waited for it is raised', () => {
    const clinic = infusing();
    clinic.at('10:20').chart(bp(165));
    expect(alerts(clinic)).toEqual([]);
    clinic.at('10:22').chart(bp(166), {}, { takenAt: t('10:10') });
    expect(open(clinic)).toMatchObject([
      { state: 'raised', level: 'medium', condition: { reached: [{ value: 165 }] } },
    ]);
  });
});
