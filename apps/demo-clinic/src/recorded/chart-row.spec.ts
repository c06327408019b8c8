import { describe, expect, it } from '@jest/globals';
import type { VitalSign } from '@chairside/domain';
import { chartRow, restOfRow } from './chart-row.js';

const SIGNS: VitalSign[] = [
  'systolicBp',
  'diastolicBp',
  'meanArterialPressure',
  'heartRate',
  'spo2',
  'respiratoryRate',
];

describe('a recorded row as staff would chart it', () => {
  it('rounds half up to the decimals of the table', () => {
    const { values } = chartRow({ heartRate: 55.6, respiratoryRate: 12.5, temperature: 36.65 }, [
      ...SIGNS,
      'temperature',
    ]);
    expect(values).toEqual({ heartRate: 56, respiratoryRate: 13, temperature: 36.7 });
  });

  it('leaves out what was not measured', () => {
    expect(chartRow({ heartRate: 60 }, SIGNS)).toEqual({
      values: { heartRate: 60 },
      notTaken: {},
      confirmed: [],
      notes: [],
    });
  });

  it.each([0, -0, 0.4, -0.4])('charts %p as not taken: the sensor was off', (heartRate) => {
    const row = chartRow({ heartRate, spo2: 97 }, SIGNS);
    expect(row.values).toEqual({ spo2: 97 });
    expect(row.notTaken).toEqual({ heartRate: 'equipment' });
    expect(row.notes).toEqual([{ sign: 'heartRate', cause: 'sensor-off' }]);
  });

  it.each([
    [{ systolicBp: 120 }, ['half-pressure', 'half-pressure']],
    [{ diastolicBp: 70 }, ['half-pressure', 'half-pressure']],
    [{ systolicBp: 120, diastolicBp: 0 }, ['half-pressure', 'sensor-off']],
    [{ systolicBp: 0, diastolicBp: 70 }, ['sensor-off', 'half-pressure']],
    [{ systolicBp: 0, diastolicBp: 0 }, ['sensor-off', 'sensor-off']],
  ])('charts half a pressure as none taken: %j', (measured, causes) => {
    const row = chartRow({ ...measured, heartRate: 60 }, SIGNS);
    expect(row.values).toEqual({ heartRate: 60 });
    expect(row.notTaken).toEqual({ systolicBp: 'equipment', diastolicBp: 'equipment' });
    expect(row.notes.map(({ cause }) => cause)).toEqual(causes);
  });

  it('keeps a mean pressure that stands alone as it was measured', () => {
    const row = chartRow({ meanArterialPressure: 88.5, diastolicBp: 0 }, SIGNS);
    expect(row.values).toEqual({ meanArterialPressure: 89 });
    expect(row.notTaken).toEqual({ systolicBp: 'equipment', diastolicBp: 'equipment' });
  });

  it('charts a row in which nothing was measured as not taken', () => {
    const row = chartRow({}, SIGNS);
    expect(row.values).toEqual({});
    expect(Object.keys(row.notTaken)).toEqual(SIGNS);
    expect(row.notes.every(({ cause }) => cause === 'nothing-measured')).toBe(true);
  });

  it('confirms plausible extremes and what only a person may chart', () => {
    const row = chartRow({ systolicBp: 63, diastolicBp: 41, heartRate: 44, spo2: 38, respiratoryRate: 7.3 }, SIGNS);
    expect(row.values).toEqual({ systolicBp: 63, diastolicBp: 41, heartRate: 44, spo2: 38, respiratoryRate: 7 });
    expect(row.confirmed).toEqual(['systolicBp', 'heartRate', 'spo2', 'respiratoryRate']);
  });

  it('leaves an impossible value in, for the server to refuse', () => {
    expect(chartRow({ heartRate: 300, spo2: 101 }, SIGNS).values).toEqual({ heartRate: 300, spo2: 101 });
    expect(chartRow({ systolicBp: 70, diastolicBp: 120 }, SIGNS).values).toEqual({ systolicBp: 70, diastolicBp: 120 });
  });

  it('keeps the rest of a row when a value was refused, but never half a pressure', () => {
    const row = chartRow({ systolicBp: 70, diastolicBp: 120, heartRate: 44, spo2: 0 }, SIGNS);
    const rest = restOfRow(row, ['diastolicBp']);
    expect(rest?.values).toEqual({ heartRate: 44 });
    expect(rest?.confirmed).toEqual(['heartRate']);
    expect(rest?.notTaken).toEqual({ spo2: 'equipment' });
    expect(restOfRow(chartRow({ spo2: 101 }, SIGNS), ['spo2'])).toBeNull();
  });
});
