import { describe, expect, it } from '@jest/globals';
import { isOpen } from '../alerts/alert.js';
import { aClinic, t, type AClinic } from '../testing/a-clinic.js';

/** A racing heart at 10:10, and the reading of it. */
function racing(): { clinic: AClinic; readingId: string } {
  const clinic = aClinic();
  clinic.aSession();
  return { clinic, readingId: clinic.at('10:10').chart({ heartRate: 125 }) };
}
const inError = (clinic: AClinic, corrects: string) =>
  clinic.send('vitals:correct', { corrects, reason: 'wrong time' });
const open = ({ session }: AClinic) => session.alerts.filter(isOpen);

describe('a possible repeat of what was charted in error', () => {
  it('6 what is charted again after it was corrected away repeats nothing, and waits for its second reading', () => {
    const { clinic, readingId } = racing();
    inError(clinic, readingId);
    clinic.chart({ heartRate: 125 });
    expect(clinic.session.readings.at(-1)?.possibleRepeatOf).toBeUndefined();
    expect(open(clinic)).toEqual([]);
    clinic.at('10:15').chart({ heartRate: 126 });
    expect(open(clinic)).toMatchObject([
      { level: 'high', condition: { rule: 'trend-and-caution', values: [125, 126] } },
    ]);
  });

  it('6 a repeat whose first word is corrected away is the only word there is: the next reading seconds it', () => {
    const { clinic, readingId } = racing();
    clinic.at('10:10:30').chart({ heartRate: 125 });
    expect(clinic.session.readings.at(-1)?.possibleRepeatOf).toBe(readingId);
    inError(clinic, readingId);
    expect(open(clinic)).toEqual([]);
    clinic.at('10:15').chart({ heartRate: 126 });
    expect(open(clinic)).toMatchObject([{ since: t('10:15'), condition: { values: [125, 126] } }]);
  });

  it('6 as long as its first word stands, it is none', () => {
    const { clinic } = racing();
    clinic.at('10:10:30').chart({ heartRate: 125 });
    expect(open(clinic)).toEqual([]);
  });
});
