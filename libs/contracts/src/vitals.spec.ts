import { describe, expect, it, test } from '@jest/globals';
import {
  DomainError,
  MEASURE_WORDS,
  measures,
  scale,
  scales,
  vitalSign,
  vitalSigns,
  type FieldFault,
  type VitalSign,
} from '@chairside/domain';
import { parseCommand } from './parse-command.js';

const ID = '0b1f6b64-6b1e-8c11-9d0a-00000000000';
const base = { sessionId: `${ID}1`, patientId: `${ID}2`, takenAt: '2026-11-23T10:00:00Z' };
const record = (part: object) => ({ id: `${ID}3`, name: 'vitals:record', payload: { ...base, ...part } });

/** The refusal of anything that is sent, or the sentence that it was taken. */
function refusalOf(sent: unknown): DomainError | 'accepted' {
  try {
    parseCommand(sent);
    return 'accepted';
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
function faultsOf(part: object): FieldFault[] {
  const refusal = refusalOf(record(part));
  return refusal === 'accepted' ? [] : refusal.fields;
}
const said = (part: object): string[] => faultsOf(part).map(({ path, code }) => `${path} ${code}`);

/** A cuff's other half, where a sign is one half of a cuff's reading. */
function partner(sign: VitalSign, value: number): object {
  if (sign === 'systolicBp') return { diastolicBp: Math.max(10, Math.min(60, value - 1)) };
  if (sign === 'diastolicBp') return { systolicBp: Math.min(300, Math.max(120, value + 1)) };
  return {};
}
const own = (sign: VitalSign, value: unknown): string[] =>
  said({ values: { [sign]: value, ...(typeof value === 'number' ? partner(sign, value) : {}) } }).filter((fault) =>
    fault.startsWith(`values.${sign} `),
  );

describe.each(vitalSigns)('4 adding a vital sign is one line: the contract takes %s from its row', (sign) => {
  const { possible, personOnly, decimals } = vitalSign(sign);
  const step = 10 ** -decimals;
  const near = (value: number, steps: number) => Number((value + steps * step).toFixed(decimals));

  it('4 its lowest and highest value are taken, and the first outside are not', () => {
    expect([own(sign, possible[0]), own(sign, possible[1])]).toEqual([[], []]);
    for (const outside of [near(possible[0], -1), near(possible[1], 1)]) {
      const isPersons = personOnly !== undefined && outside >= personOnly[0] && outside <= personOnly[1];
      expect(own(sign, outside)).toEqual(isPersons ? [] : [`values.${sign} out-of-range`]);
    }
  });

  it('H15 it takes its own decimals and no more', () => {
    const middle = Math.floor((possible[0] + possible[1]) / 2);
    expect(own(sign, near(middle, 1))).toEqual([]);
    expect(own(sign, middle + step / 2)).toEqual([`values.${sign} ${decimals === 0 ? 'integer' : 'decimals'}`]);
  });

  it.each(['72', null, true, [], {}, NaN, Infinity, -Infinity, '0,5', '5.0', '97%'])(
    'H14, H18, H20, H27, H28 %j is of the wrong type',
    (value) => {
      expect(own(sign, value)).toEqual([`values.${sign} type`]);
    },
  );

  it('H18 -0 is no value, and 2^53 is out of range', () => {
    expect(own(sign, -0)).toContain(`values.${sign} type`);
    expect(own(sign, 2 ** 53)).toContain(`values.${sign} out-of-range`);
  });

  it('4 it may be said not to be taken, and may be confirmed, by its name; its words stand in the catalogue', () => {
    expect(said({ notTaken: { [sign]: 'equipment' } })).toEqual([]);
    expect(said({ values: { [sign]: possible[0], ...partner(sign, possible[0]) }, confirmed: [sign] })).not.toContain(
      'confirmed.0 not-allowed',
    );
    expect(MEASURE_WORDS[sign].label).not.toBe('');
  });
});

describe.each(scales)('floor 2 the contract takes the scale %s from its row', (name) => {
  const [low, high] = scale(name).range;
  it('H29 whole numbers of its range, and nothing else', () => {
    expect(said({ scales: { [name]: low } })).toEqual([]);
    expect(said({ scales: { [name]: high } })).toEqual([]);
    expect(said({ scales: { [name]: low - 1 } })).toEqual([`scales.${name} out-of-range`]);
    expect(said({ scales: { [name]: high + 1 } })).toEqual([`scales.${name} out-of-range`]);
    expect(said({ scales: { [name]: low + 0.5 } })).toEqual([`scales.${name} integer`]);
    expect(said({ scales: { [name]: '3' } })).toEqual([`scales.${name} type`]);
  });
});

describe('vitals:record, the bad input of the catalogue', () => {
  test.each([
    ['H14', { values: { heartRate: '72' } }, ['values.heartRate type']],
    ['H15', { values: { heartRate: 72.5 } }, ['values.heartRate integer']],
    ['H16', { values: { heartRate: -1 } }, ['values.heartRate out-of-range']],
    ['H16', { values: { heartRate: 400 } }, ['values.heartRate out-of-range']],
    ['H17 suspect, which only the decision refuses', { values: { heartRate: 190 } }, []],
    ['H20', { values: { spo2: 101 } }, ['values.spo2 out-of-range']],
    ['H20', { values: { spo2: 9.7 } }, ['values.spo2 integer']],
    ['H21', { values: { systolicBp: 80, diastolicBp: 120 } }, ['values.diastolicBp sys-le-dia']],
    ['H22', { values: { systolicBp: 120 } }, ['values.diastolicBp bp-incomplete']],
    ['H22', { values: { diastolicBp: 80 } }, ['values.systolicBp bp-incomplete']],
    ['H29', { scales: { pain: 11 } }, ['scales.pain out-of-range']],
    [
      '2.1',
      { values: { heartRate: 70 }, notTaken: { heartRate: 'refused' } },
      ['notTaken.heartRate taken-and-not-taken'],
    ],
    ['2.1', { notTaken: { heartRate: 'forgot' } }, ['notTaken.heartRate not-allowed']],
    ['H08', { values: { hr: 72 } }, ['values.hr unknown-field']],
    ['H08', { scales: { mood: 1 } }, ['scales.mood unknown-field']],
    ['H71', { recordedBy: `${ID}9` }, ['recordedBy unknown-field']],
    ['H71', { recordedAt: base.takenAt, clinicId: `${ID}9` }, ['recordedAt unknown-field', 'clinicId unknown-field']],
    ['floor 5', { values: { heartRate: 0 }, confirmed: ['pulse'] }, ['confirmed.0 not-allowed']],
    ['floor 5', { confirmed: Array.from({ length: measures.length + 1 }, () => 'pain') }, ['confirmed too-long']],
  ] as [string, object, string[]][])('%s %j: %j', (_id, part, faults) => {
    expect(said(part)).toEqual(faults);
  });

  it('H07 a key __proto__ is an unknown field, and Object.prototype stays clean', () => {
    const attack = JSON.stringify(record({ values: { heartRate: 70 } }));
    const inValues = attack.replace('"heartRate":70', '"heartRate":70,"__proto__":{"polluted":1}');
    const inPayload = attack.replace('"values"', '"__proto__":{"polluted":1},"values"');
    const inConstructor = attack.replace('"heartRate":70', '"constructor":{"prototype":{"polluted":1}}');
    for (const [text, path] of [
      [inValues, 'values.__proto__'],
      [inPayload, '__proto__'],
      [inConstructor, 'values.constructor'],
    ] as const) {
      expect(refusalOf(JSON.parse(text))).toMatchObject({
        code: 'unknown-field',
        fields: [{ path, code: 'unknown-field' }],
      });
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('H23 a temperature in degrees Fahrenheit is refused with the range and a hint', () => {
    expect(faultsOf({ values: { temperature: 98.6 } })).toEqual([
      {
        path: 'values.temperature',
        code: 'out-of-range',
        allowed: [30, 43],
        value: 98.6,
        hint: expect.stringContaining('°F'),
      },
    ]);
  });

  it('every fault is named at once, and an unknown field speaks first', () => {
    const refusal = refusalOf(record({ takenAt: 'soon', values: { heartRate: '72', hr: 1 }, sneaky: true }));
    expect(refusal).toMatchObject({ code: 'unknown-field' });
    expect(refusal === 'accepted' ? [] : refusal.fields.map(({ path }) => path).sort()).toEqual([
      'sneaky',
      'takenAt',
      'values.heartRate',
      'values.hr',
    ]);
  });
});

describe('vitals:correct', () => {
  const correct = (part: object) => {
    const refusal = refusalOf({
      id: `${ID}3`,
      name: 'vitals:correct',
      payload: { sessionId: `${ID}1`, patientId: `${ID}2`, corrects: `${ID}4`, ...part },
    });
    return refusal === 'accepted' ? [] : refusal.fields.map(({ path, code }) => `${path} ${code}`);
  };

  test.each([
    ['H48 no reason', {}, ['reason required']],
    ['H48 spaces', { reason: '     ' }, ['reason too-short']],
    ['H48 one letter', { reason: 'x' }, ['reason too-short']],
    ['H48 padding around one letter', { reason: '  x  ' }, ['reason too-short']],
    ['three letters', { reason: 'tpo' }, []],
    ['500 letters', { reason: 'x'.repeat(500) }, []],
    ['H52 501 letters', { reason: 'x'.repeat(501) }, ['reason too-long']],
    ['H53 NUL', { reason: 'typo\u0000' }, ['reason invalid-text']],
    ['H54 a lone surrogate', { reason: 'typo \ud800 here' }, ['reason invalid-text']],
    ['H55 a whole pair', { reason: 'typo 😀' }, []],
    ['H55 RTL override, zero width, combining marks', { reason: `\u202Etypo\u200B e${'\u0301'.repeat(400)}` }, []],
    ['H56 a tag', { reason: '<img src=x onerror=alert(1)>' }, []],
    ['H57 a quote', { reason: "'; DROP TABLE patient;--" }, []],
    [
      'the same rules for values',
      { reason: 'typo', values: { systolicBp: 90, diastolicBp: 90 } },
      ['values.diastolicBp sys-le-dia'],
    ],
    ['no values: charted in error', { reason: 'other patient' }, []],
  ] as [string, object, string[]][])('%s', (_what, part, faults) => {
    expect(correct(part)).toEqual(faults);
  });
});
