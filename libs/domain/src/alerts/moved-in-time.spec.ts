import { describe, expect, it } from '@jest/globals';
import { aClinic, t, type AClinic } from '../testing/a-clinic.js';

const HIGH = { systolicBp: 190, diastolicBp: 100 };

/** A pressure of 190/100 that was charted as of 10:12, after a calm set of 10:10. */
function high(): { clinic: AClinic; corrects: string } {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('10:10').chartCalm();
  return { clinic, corrects: clinic.at('10:12').chart(HIGH) };
}
const correct = (clinic: AClinic, corrects: string, time: string, values = HIGH) =>
  clinic.send('vitals:correct', { corrects, reason: 'it was at another time', takenAt: t(time), values });

describe('6.3 a critical value that was only taken at another time', () => {
  it.each(['09:59', '10:05'])(
    '6.3 corrected to %s, before what stands, stays in sight until somebody takes it',
    (time) => {
      const { clinic, corrects } = high();
      correct(clinic, corrects, time);
      const [alert, ...others] = clinic.session.alerts;
      const readingId = clinic.session.readings.at(-1)?.id;
      expect(others).toEqual([]);
      expect(alert).toMatchObject({ state: 'raised', settledAt: t('10:12'), condition: { readingId } });
      clinic.send('alert:acknowledge', { alertId: alert?.id ?? '' });
      expect(clinic.session.alerts).toMatchObject([{ state: 'cleared' }]);
    },
  );

  it('6.3 is over at once where somebody has taken it', () => {
    const { clinic, corrects } = high();
    clinic.send('alert:acknowledge', { alertId: clinic.session.alerts[0]?.id ?? '' });
    correct(clinic, corrects, '10:05');
    expect(clinic.session.alerts).toMatchObject([{ state: 'cleared' }]);
  });

  it('6.3 and ends where the value was wrong as well', () => {
    const { clinic, corrects } = high();
    correct(clinic, corrects, '10:05', { systolicBp: 119, diastolicBp: 70 });
    expect(clinic.session.alerts).toMatchObject([{ state: 'cleared' }]);
  });

  it('6.3 names the figure that stands, where another critical one was meant', () => {
    const { clinic, corrects } = high();
    correct(clinic, corrects, '10:05', { systolicBp: 185, diastolicBp: 100 });
    expect(clinic.session.alerts).toMatchObject([{ state: 'raised', condition: { reached: [{ value: 185 }] } }]);
  });
});
