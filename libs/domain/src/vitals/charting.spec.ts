import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, CALM_VALUES, PATIENTS, PIA, RHEA, t } from '../testing/a-clinic.js';
import { aDoseAtHome } from '../testing/a-home.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { latestValue, standingReadings, valuesOf } from './vitals-reading.js';

function infusing() {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:10');
}
const set = { takenAt: t('10:10'), values: CALM_VALUES };

describe('charting a set', () => {
  it('2.3 a set keeps what was charted, when it was taken, when it was recorded and by whom', () => {
    const clinic = infusing();
    const id = clinic.chart({ spo2: 97 }, { sedation: 4 }, { takenAt: t('10:09') });
    expect(clinic.session.readings.at(-1)).toEqual({
      id,
      takenAt: t('10:09'),
      recordedAt: t('10:10'),
      recordedBy: ANA.id,
      values: { spo2: 97 },
      scales: { sedation: 4 },
      notTaken: {},
      confirmed: ['spo2'],
    });
  });

  it('an empty set is refused, a set that only says why nothing was taken is kept', () => {
    const clinic = infusing();
    expect(clinic.refusal('vitals:record', { takenAt: t('10:10') }).code).toBe('empty-set');
    expect(clinic.refusal('vitals:record', { takenAt: t('10:10'), values: {}, scales: {} }).code).toBe('empty-set');
    clinic.send('vitals:record', { takenAt: t('10:10'), notTaken: { heartRate: 'asleep' } });
    expect(clinic.session.readings.at(-1)?.notTaken).toEqual({ heartRate: 'asleep' });
  });

  it('H44 a set for the patient of another session is refused', () => {
    const error = infusing().refusal('vitals:record', { ...set, patientId: PATIENTS[1] });
    expect(error).toMatchObject({
      code: 'patient-mismatch',
      fields: [{ path: 'patientId', code: 'patient-mismatch' }],
    });
  });

  it.each(['scheduled', 'cancelled', 'no-show'] as const)('nothing is charted for a patient who is %s', (status) => {
    const clinic = aClinic();
    clinic.aSession({ status });
    const ahead = { ...set, takenAt: t('12:00') };
    expect(clinic.refusal('vitals:record', ahead).code).toBe('future-time');
    expect(clinic.refusal('vitals:record', { ...set, takenAt: clinic.now }).code).toBe('not-checked-in');
  });
});

describe('the time of a set', () => {
  it('H30 LP11 more than a minute ahead is refused', () => {
    const clinic = infusing();
    expect(clinic.refusal('vitals:record', { ...set, takenAt: t('10:11:01') })).toMatchObject({
      code: 'future-time',
      fields: [{ path: 'takenAt', code: 'future-time', value: t('10:11:01') }],
    });
    expect(clinic.chart({ spo2: 98 }, {}, { takenAt: t('10:11') })).toBe(clinic.session.readings.at(-1)?.id);
  });

  it('H30 LP11 ahead is counted in the time of a faster clock', () => {
    const clinic = aClinic({ rate: 6 });
    clinic.aSession();
    clinic.at('10:10');
    expect(clinic.refusal('vitals:record', { ...set, takenAt: t('10:16:01') }).code).toBe('future-time');
    clinic.send('vitals:record', { ...set, takenAt: t('10:16') });
    expect(clinic.session.readings.at(-1)?.takenAt).toBe(t('10:16'));
  });

  it('H32 before check-in nothing can have been taken', () => {
    const clinic = infusing();
    expect(clinic.refusal('vitals:record', { ...set, takenAt: t('08:59:59') })).toMatchObject({
      code: 'before-check-in',
      fields: [{ path: 'takenAt', code: 'before-check-in', value: t('08:59:59') }],
    });
    clinic.chart(CALM_VALUES, {}, { takenAt: t('09:00') });
    expect(standingReadings(clinic.session.readings)[0]?.takenAt).toBe(t('09:00'));
  });

  it.each([
    ['10:05', undefined],
    ['10:04:59', true],
  ] as const)('floor 8 a set of %s recorded at 10:10 is late: %s', (time, late) => {
    const clinic = infusing();
    clinic.chart({ spo2: 98 }, {}, { takenAt: t(time) });
    expect(clinic.session.readings.at(-1)?.late).toBe(late);
  });

  it('H31 a set of more than twelve hours ago says why it is charted now', () => {
    const clinic = infusing();
    clinic.at('22:10:01');
    const error = clinic.refusal('vitals:record', set);
    expect(error).toMatchObject({ code: 'late-entry-reason', fields: [{ path: 'lateReason', code: 'required' }] });
    clinic.send('vitals:record', { ...set, lateReason: 'tablet was off' });
    expect(clinic.session.readings.at(-1)).toMatchObject({ late: true, lateReason: 'tablet was off' });
  });

  it('H38 floor 8 what was taken before discharge is charted after it', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'discharged', protocol: OBSERVATION });
    clinic.at('11:40').chart(CALM_VALUES, {}, { takenAt: t('11:10') });
    expect(clinic.session.readings.at(-1)).toMatchObject({ takenAt: t('11:10'), recordedAt: t('11:40'), late: true });
    expect(clinic.session.status).toBe('discharged');
  });

  it.each([
    ['discharged', '11:20'],
    ['transferred', '10:12'],
    ['left', '10:12'],
  ] as const)(
    'H38 floor 8 what is taken after the patient was %s is another patient’s, and is not charted',
    (status, clock) => {
      const clinic = aClinic();
      clinic.aSession({ status });
      clinic.at('13:30');
      const set = { takenAt: clinic.now, values: { ...CALM_VALUES, spo2: 80 }, confirmed: ['spo2' as const] };
      const refused = clinic.refusal('vitals:record', set);
      expect(refused).toMatchObject({ code: 'out-of-order', fields: [{ path: 'takenAt', code: 'out-of-order' }] });
      expect(refused.message).toContain(`ended at ${t(clock)}`);
      clinic.chart(CALM_VALUES, {}, { takenAt: t(clock) });
      expect(clinic.session.readings.at(-1)).toMatchObject({ takenAt: t(clock), late: true });
    },
  );

  it('H38 floor 8 a correction moves no set past the end of the visit, and leaves its time alone where it stands', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'discharged' });
    const corrects = clinic.at('11:40').chart(CALM_VALUES, {}, { takenAt: t('11:15') });
    const base = { corrects, reason: 'typed wrongly', values: { heartRate: 72 } };
    expect(clinic.refusal('vitals:correct', { ...base, takenAt: t('11:30') }).code).toBe('out-of-order');
    clinic.send('vitals:correct', base);
    expect(clinic.session.readings.at(-1)).toMatchObject({ corrects, takenAt: t('11:15') });
  });

  it('floor 20 who came back to the chair is charted again', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'discharged' });
    clinic.at('11:30').send('session:reopen', { reason: 'felt faint at the door' }, PIA);
    clinic.at('11:32').chart(CALM_VALUES);
    expect(clinic.session.readings.at(-1)).toMatchObject({ takenAt: t('11:32') });
  });

  it('1.5 a patient at home to whom help was sent is still measured until it is there', () => {
    const clinic = aDoseAtHome();
    clinic.at('10:10').send('session:escalate', { reason: 'does not respond' }, RHEA);
    clinic.at('10:14').chart({ heartRate: 52 }, {}, {}, RHEA);
    expect(clinic.session.readings.at(-1)).toMatchObject({ takenAt: t('10:14'), values: { heartRate: 52 } });
  });
});

describe('suspect values', () => {
  it.each([
    ['heartRate', 190],
    ['heartRate', 0],
    ['spo2', 39],
    ['respiratoryRate', 0],
    ['temperature', 39.1],
    ['oxygenFlow', 15.1],
  ] as const)('H17, floor 5 %s %d is kept only when it is confirmed by name', (sign, value) => {
    const clinic = infusing();
    const said = { takenAt: t('10:10'), values: { [sign]: value } };
    expect(clinic.refusal('vitals:record', said)).toMatchObject({
      code: 'needs-confirmation',
      fields: [{ path: `values.${sign}`, code: 'needs-confirmation', value }],
    });
    expect(clinic.refusal('vitals:record', { ...said, confirmed: ['bodyWeight'] }).code).toBe('needs-confirmation');
    clinic.send('vitals:record', { ...said, confirmed: [sign] });
    expect(clinic.session.readings.at(-1)).toMatchObject({ values: { [sign]: value }, confirmed: [sign] });
  });

  it('floor 5 every suspect value of a set is named at once, and a caution is none', () => {
    const clinic = infusing();
    const values = { ...CALM_VALUES, systolicBp: 205, diastolicBp: 125, heartRate: 130 };
    const error = clinic.refusal('vitals:record', { takenAt: t('10:10'), values });
    expect(error.fields.map((field) => field.path)).toEqual(['values.systolicBp', 'values.diastolicBp']);
  });

  it('floor 5 what cannot be is not kept, confirmed or not', () => {
    const clinic = infusing();
    const said = { takenAt: t('10:10'), values: { heartRate: 19 }, confirmed: ['heartRate' as const] };
    expect(clinic.refusal('vitals:record', said)).toMatchObject({ code: 'out-of-range' });
  });
});

describe('correcting a set', () => {
  it('a correction stands in place of the reading, which stays readable', () => {
    const clinic = infusing();
    const corrects = clinic.chart({ spo2: 89 });
    const before = clinic.session.readings.length;
    clinic.at('10:20').send('vitals:correct', { corrects, reason: 'typed 89 for 98', values: { spo2: 98 } }, PIA);
    const { readings } = clinic.session;
    expect(readings).toHaveLength(before + 1);
    expect(readings.find(({ id }) => id === corrects)?.values.spo2).toBe(89);
    expect(readings.at(-1)).toMatchObject({
      corrects,
      takenAt: t('10:10'),
      recordedAt: t('10:20'),
      recordedBy: PIA.id,
    });
    expect(latestValue(readings, 'spo2')).toMatchObject({ value: 98, takenAt: t('10:10') });
    expect(valuesOf(readings, 'spo2').map(({ value }) => value)).toEqual([98, 98]);
  });

  it('H49 a reading is corrected once: a correction can be corrected in its turn', () => {
    const clinic = infusing();
    const first = clinic.chart({ spo2: 89 });
    clinic.send('vitals:correct', { corrects: first, reason: 'typo', values: { spo2: 97 } });
    const second = clinic.session.readings.at(-1)?.id ?? '';
    const again = { reason: 'typo again', values: { spo2: 96 } };
    expect(clinic.refusal('vitals:correct', { corrects: first, ...again }).code).toBe('superseded');
    clinic.send('vitals:correct', { corrects: second, ...again });
    expect(latestValue(clinic.session.readings, 'spo2')?.value).toBe(96);
  });

  it('correcting to nothing says that a set was charted in error', () => {
    const clinic = infusing();
    const corrects = clinic.chart({ temperature: 38.9 });
    clinic.send('vitals:correct', { corrects, reason: 'other patient' });
    expect(latestValue(clinic.session.readings, 'temperature')?.value).toBe(36.6);
  });

  it('what is corrected keeps the rules of what is charted', () => {
    const clinic = infusing();
    const corrects = clinic.chart({ spo2: 97 });
    const base = { corrects, reason: 'typo' };
    expect(clinic.refusal('vitals:correct', { ...base, values: { spo2: 101 } }).code).toBe('out-of-range');
    expect(clinic.refusal('vitals:correct', { ...base, values: { spo2: 80 } }).code).toBe('needs-confirmation');
    expect(clinic.refusal('vitals:correct', { ...base, takenAt: t('08:00') }).code).toBe('before-check-in');
    expect(clinic.refusal('vitals:correct', { ...base, takenAt: t('10:30') }).code).toBe('future-time');
    expect(clinic.refusal('vitals:correct', { ...base, patientId: PATIENTS[2] }).code).toBe('patient-mismatch');
    expect(clinic.refusal('vitals:correct', { ...base, corrects: PATIENTS[2] }).code).toBe('not-found');
  });
});
