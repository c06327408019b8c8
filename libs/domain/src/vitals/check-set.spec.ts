import { describe, expect, it, test } from '@jest/globals';
import { faultsOfSet, isBigChange, oddPulsePressure, unconfirmed } from './check-set.js';
import { isVitalSign } from './measures.js';
import { scale, scales } from './scales.js';
import { signsOf, VITAL_SIGNS, vitalSign, vitalSigns, type VitalSign } from './vital-signs.js';
import type { ScaleValues, Values, VitalsSet } from './vitals-reading.js';

const aSet = (part: Partial<VitalsSet>): VitalsSet => ({ values: {}, scales: {}, notTaken: {}, ...part });
const codes = (part: Partial<VitalsSet>) => faultsOfSet(aSet(part)).map(({ path, code }) => `${path} ${code}`);

/** One sign alone; a cuff's other half is added, so that only the value in question can be at fault. */
function withPartner(sign: VitalSign, value: number): Values {
  if (sign === 'systolicBp') return { systolicBp: value, diastolicBp: Math.max(10, Math.min(60, value - 1)) };
  if (sign === 'diastolicBp') return { diastolicBp: value, systolicBp: Math.min(300, Math.max(120, value + 1)) };
  return { [sign]: value };
}
const own = (sign: VitalSign, value: number) =>
  codes({ values: withPartner(sign, value) }).filter((fault) => fault.startsWith(`values.${sign} `));

describe.each(vitalSigns)('4 the row of %s is the whole of its rules', (sign) => {
  const { possible, personOnly, decimals } = vitalSign(sign);
  const step = 10 ** -decimals;
  const round = (value: number) => Number(value.toFixed(decimals));

  it('4 the lowest and the highest possible value can be charted', () => {
    expect(own(sign, possible[0])).toEqual([]);
    expect(own(sign, possible[1])).toEqual([]);
  });

  it('4 one step outside is refused and names what is allowed', () => {
    for (const value of [round(possible[0] - step), round(possible[1] + step)]) {
      const allowed = personOnly && value >= personOnly[0] && value <= personOnly[1];
      const faults = faultsOfSet(aSet({ values: withPartner(sign, value) })).filter(
        ({ path }) => path === `values.${sign}`,
      );
      expect(faults.map(({ code }) => code)).toEqual(allowed ? [] : ['out-of-range']);
      if (!allowed) expect(faults[0]).toMatchObject({ allowed: possible, value });
    }
  });

  it('4 it takes its own decimals and no more', () => {
    const middle = Math.floor((possible[0] + possible[1]) / 2);
    expect(own(sign, round(middle + step))).toEqual([]);
    expect(own(sign, middle + step / 2)).toEqual([`values.${sign} ${decimals === 0 ? 'integer' : 'decimals'}`]);
    expect(own(sign, middle + 1e-10)).toHaveLength(1);
  });

  it.each([NaN, Infinity, -Infinity, -0])('H18 %d is no value', (value) => {
    expect(codes({ values: { [sign]: value } })).toContain(`values.${sign} type`);
  });

  it('H19 2^53 and minus one are out of range', () => {
    expect(own(sign, 2 ** 53)).toContain(`values.${sign} out-of-range`);
    expect(own(sign, -1)).toEqual([`values.${sign} out-of-range`]);
  });
});

describe.each(scales)('floor 2 the scale %s', (name) => {
  const [low, high] = scale(name).range;
  it('floor 2 takes the whole numbers of its range and nothing else', () => {
    for (let value = low; value <= high; value += 1) expect(codes({ scales: { [name]: value } })).toEqual([]);
    expect(codes({ scales: { [name]: low - 1 } })).toEqual([`scales.${name} out-of-range`]);
    expect(codes({ scales: { [name]: high + 1 } })).toEqual([`scales.${name} out-of-range`]);
    expect(codes({ scales: { [name]: 1.5 } })).toEqual([`scales.${name} integer`]);
    expect(codes({ scales: { [name]: NaN } })).toEqual([`scales.${name} type`]);
    expect(codes({ scales: { [name]: -0 } })).toEqual([`scales.${name} type`]);
  });
});

describe('what one value says of another', () => {
  test.each([
    ['H21 upper below lower', { systolicBp: 80, diastolicBp: 120 }, ['values.diastolicBp sys-le-dia']],
    ['H21 upper equal to lower', { systolicBp: 90, diastolicBp: 90 }, ['values.diastolicBp sys-le-dia']],
    ['upper one above lower', { systolicBp: 91, diastolicBp: 90 }, []],
    ['H22 upper alone', { systolicBp: 120 }, ['values.diastolicBp bp-incomplete']],
    ['H22 lower alone', { diastolicBp: 80 }, ['values.systolicBp bp-incomplete']],
    ['a mean alone, as a monitor shows it', { meanArterialPressure: 90 }, []],
    ['H16 heart rate 19', { heartRate: 19 }, ['values.heartRate out-of-range']],
    ['H16 heart rate 251', { heartRate: 251 }, ['values.heartRate out-of-range']],
    ['floor 5 heart rate 0, which a person may chart', { heartRate: 0 }, []],
    ['floor 5 heart rate 1', { heartRate: 1 }, ['values.heartRate out-of-range']],
    ['floor 5 oxygen 0, which a person may chart', { spo2: 0 }, []],
    ['H20 oxygen 9.7', { spo2: 9.7 }, ['values.spo2 integer']],
    ['floor 5 apnoea', { respiratoryRate: 0 }, []],
  ] as [string, Values, string[]][])('2.1 %s', (_what, values, faults) => {
    expect(codes({ values })).toEqual(faults);
  });

  it('H23 a temperature in degrees Fahrenheit is refused, and the hint says so', () => {
    const [fault] = faultsOfSet(aSet({ values: { temperature: 98.6 } }));
    expect(fault).toMatchObject({
      path: 'values.temperature',
      code: 'out-of-range',
      hint: expect.stringContaining('°F'),
    });
    const [other] = faultsOfSet(aSet({ values: { temperature: 20 } }));
    expect(other?.hint).toBeUndefined();
  });

  it('2.1 a measure is not both taken and not taken', () => {
    const set = { values: { heartRate: 70 }, scales: { pain: 3 } as ScaleValues };
    expect(codes({ ...set, notTaken: { heartRate: 'refused', pain: 'asleep', spo2: 'equipment' } })).toEqual([
      'notTaken.heartRate taken-and-not-taken',
      'notTaken.pain taken-and-not-taken',
    ]);
  });

  it('every fault of a set is named, not the first alone', () => {
    const values = { heartRate: 400, spo2: 101, temperature: 98.6 };
    expect(codes({ values, scales: { pain: 11 } })).toHaveLength(4);
  });
});

describe('floor 5 what is asked twice', () => {
  it.each(vitalSigns)('floor 5 %s is asked about outside its plausible range only', (sign) => {
    const { plausible, decimals } = vitalSign(sign);
    const ask = (value: number, confirmed: VitalSign[] = []) =>
      unconfirmed(aSet({ values: { [sign]: Number(value.toFixed(decimals)) } }), confirmed);
    const step = 10 ** -decimals;
    expect([ask(plausible[0]), ask(plausible[1])]).toEqual([[], []]);
    expect([ask(plausible[0] - step), ask(plausible[1] + step)]).toEqual([[sign], [sign]]);
    expect(ask(plausible[1] + step, [sign])).toEqual([]);
  });

  it.each(vitalSigns.filter((sign) => vitalSign(sign).personOnly))(
    'floor 5 %s in its person-only range is asked',
    (sign) => {
      const { personOnly = [0, 0] } = vitalSign(sign);
      for (const value of personOnly) expect(unconfirmed(aSet({ values: { [sign]: value } }), [])).toEqual([sign]);
    },
  );

  it('floor 5 a change as big as the row says is a big change, a smaller one is not', () => {
    const reading = {
      ...aSet({ values: { heartRate: 70, temperature: 36.6 } }),
      id: 'a',
      takenAt: '2026-11-23T10:00:00.000Z',
      recordedAt: '2026-11-23T10:00:00.000Z',
      recordedBy: 'b',
      confirmed: [],
    };
    expect(isBigChange('heartRate', 100, [reading])).toBe(true);
    expect(isBigChange('heartRate', 40, [reading])).toBe(true);
    expect(isBigChange('heartRate', 99, [reading])).toBe(false);
    expect(isBigChange('temperature', 41, [reading])).toBe(false);
    expect(isBigChange('heartRate', 100, [])).toBe(false);
    expect(isBigChange('sedation', 0, [reading])).toBe(false);
  });
});

describe('the difference of upper and lower pressure', () => {
  it.each([
    [120, 118, 2],
    [120, 101, 19],
    [120, 100, undefined],
    [200, 80, undefined],
    [201, 80, 121],
    [90, 90, undefined],
    [120, undefined, undefined],
  ])('2.1 of %s/%s is odd: %s', (systolicBp, diastolicBp, apart) => {
    const values = { systolicBp, ...(diastolicBp === undefined ? {} : { diastolicBp }) };
    expect(oddPulsePressure({ values })).toBe(apart);
  });
});

describe('the names of measures', () => {
  it('a sign is known by its key alone, and each panel holds what its rows say', () => {
    expect(vitalSigns.every(isVitalSign)).toBe(true);
    expect(['sedation', 'hr', '', 'toString', '__proto__'].filter(isVitalSign)).toEqual([]);
    for (const sign of vitalSigns) expect(signsOf(VITAL_SIGNS[sign].panel)).toContain(sign);
  });
});
