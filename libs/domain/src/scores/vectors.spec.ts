import { describe, expect, it, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { meanArterialPressure } from '../dose/planned-dose.js';
import { wordOf } from '../vitals/scales.js';
import { aldrete, aldreteItems } from './aldrete.js';
import type { Instrument } from './instruments.js';
import { news2, type News2Input } from './news2.js';
import { scoreInstrument } from './score-instrument.js';

interface Figure {
  value?: number;
  score?: number | null;
  label?: string;
}
interface Vector {
  case: string;
  input: Record<string, Figure>;
  expected: Record<string, Figure>;
}

function vectors(name: string): Vector[] {
  const lines = readFileSync(new URL(`vectors/${name}.v1.ndjson`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Vector);
}
const cases = (name: string) => vectors(name).map((vector) => [vector.case, vector] as const);
const scoresOf = (input: Record<string, Figure>) => Object.values(input).map(({ score }) => score ?? null);

/** The published cases know four of the five words: all but "alert" score 3. */
function inputOf(input: Record<string, Figure>): News2Input {
  return {
    respiratoryRate: input['Respiration rate']?.value,
    spo2: input['spO2']?.value,
    spo2Scale: input['Hypercapnic respiratory failure']?.score === 1 ? 2 : 1,
    onOxygen: input['Supplemental oxygen']?.score === 2,
    systolicBp: input['Systolic BP']?.value,
    heartRate: input['Heart rate']?.value,
    acvpu: input['Consciousness']?.score === 0 ? 0 : 4,
    temperature: input['Temperature']?.value,
  } as News2Input;
}

describe('published scoring cases', () => {
  test.each(cases('NEWS2'))('NEWS2 %s', (_case, { input, expected }) => {
    expect(news2(inputOf(input))).toMatchObject({
      parts: {
        respiratoryRate: expected['Respiratory rate']?.score,
        spo2: expected['SpO2']?.score,
        systolicBp: expected['Systolic blood pressure']?.score,
        heartRate: expected['Pulse']?.score,
        temperature: expected['Temperature']?.score,
      },
      total: expected['Total score']?.value,
    });
  });

  test.each(cases('Aldrete_score'))('Aldrete %s: no total is told', (_case, { input, expected }) => {
    const [activity, respiration, circulation] = ['Mobility', 'Breathing', 'Circulation'].map((k) => input[k]?.score);
    const chosen = { activity, respiration, circulation, consciousness: input['Consciousness']?.score };
    const score = aldrete({ ...chosen, oxygen: input['Color']?.score } as Parameters<typeof aldrete>[0]);
    expect(expected).toEqual({});
    expect(score).toEqual({ incomplete: expect.any(Array) });
  });

  const INSTRUMENT_CASES: [Instrument, string, string][] = [
    ['phq-9', 'PHQ9', 'Total score'],
    ['gad-7', 'GAD-7', 'GAD-7 Total score'],
    ['madrs', 'MADRS', 'Total score'],
    ['y-bocs', 'YBOCS', 'Y-BOCS Total score'],
  ];
  test.each(
    INSTRUMENT_CASES.flatMap(([name, file, total]) => cases(file).map((c) => [name, c[0], c[1], total] as const)),
  )('%s %s', (name, _case, { input, expected }, total) => {
    expect(scoreInstrument(name, scoresOf(input))).toMatchObject({ total: expected[total]?.value });
  });

  test.each(cases('Columbia_Suicide_Severity_Rating_Scale'))('C-SSRS %s', (_case, { input, expected }) => {
    const ideation = input['Severity of ideation (select most severe in the past month)']?.score ?? 0;
    const behaviour = input['Suicidal behavior (select most severe in lifetime)']?.score ? 1 : 0;
    const recent = input['Was this behavior within the past three months?']?.score ?? 0;
    const answers = [1, 2, 3, 4, 5].map((item) => (item <= ideation ? 1 : 0));
    expect(scoreInstrument('c-ssrs', [...answers, behaviour, recent])).toMatchObject({
      total: expected['Risk Level']?.score,
      isSuicideFlagged: true,
    });
  });

  test.each(cases('Richmond_Agitation_Sedation_Scale'))('%s', (_case, { input, expected }) => {
    const word = input['Patient description']?.label?.replace('Alert and calm', 'Calm');
    expect(wordOf('agitation', expected['RASS Points']?.value ?? NaN)).toBe(word);
  });

  test.each(cases('MAP'))('%s', (_case, { input, expected }) => {
    const [systolic, diastolic] = [input['Systolic']?.value ?? NaN, input['Diastolic']?.value ?? NaN];
    expect(meanArterialPressure(systolic, diastolic)).toBe(expected['Mean Arterial Pressure']?.value);
  });
});

describe('2.4 NEWS2, computed cases', () => {
  // respiratory rate, SpO2, scale, on oxygen, systolic, pulse, ACVPU, temperature
  type Row = [number, number, 1 | 2, boolean, number, number, number, number];
  const [A, C, V] = [0, 1, 2];
  test.each<[Row, string, number, boolean]>([
    [[18, 98, 1, false, 150, 88, A, 36.8], '0,0,0,0,0,0,0', 0, false],
    [[22, 94, 1, true, 105, 112, A, 37.5], '2,1,2,1,2,0,0', 8, false],
    [[8, 97, 1, false, 120, 70, A, 36.5], '3,0,0,0,0,0,0', 3, true],
    [[16, 97, 1, false, 205, 118, A, 36.9], '0,0,0,0,2,0,0', 2, false],
    [[16, 97, 1, false, 142, 92, V, 36.6], '0,0,0,0,1,3,0', 4, true],
    [[18, 95, 2, true, 130, 84, A, 37.0], '0,2,2,0,0,0,0', 4, false],
    [[18, 95, 2, false, 130, 84, A, 37.0], '0,0,0,0,0,0,0', 0, false],
    [[25, 91, 1, true, 90, 131, C, 39.1], '3,3,2,3,3,3,2', 19, true],
    [[12, 96, 1, false, 111, 51, A, 36.1], '0,0,0,0,0,0,0', 0, false],
    [[20, 96, 1, false, 219, 90, A, 38.0], '0,0,0,0,0,0,0', 0, false],
    [[16, 98, 1, false, 220, 80, A, 36.8], '0,0,0,3,0,0,0', 3, true],
  ])('2.4 %j scores %s', (row, parts, total, anyThree) => {
    const [respiratoryRate, spo2, spo2Scale, onOxygen, systolicBp, heartRate, acvpu, temperature] = row;
    const score = news2({ respiratoryRate, spo2, spo2Scale, onOxygen, systolicBp, heartRate, acvpu, temperature });
    expect(score).toMatchObject({ total, anyThree });
    expect('parts' in score && Object.values(score.parts).join()).toBe(parts);
  });

  it('2.4 a missing item gives no score and says which is missing', () => {
    const whole = { respiratoryRate: 18, spo2: 98, onOxygen: false, systolicBp: 120, heartRate: 70, acvpu: 0 };
    expect(news2(whole)).toEqual({ incomplete: ['temperature'] });
    expect(news2({ temperature: 37, spo2: 98, spo2Scale: 2 })).toEqual({
      incomplete: ['respiratoryRate', 'spo2', 'oxygen', 'systolicBp', 'heartRate', 'acvpu'],
    });
  });

  test.each([
    [120, 80, 93.3],
    [138, 86, 103.3],
    [160, 100, 120],
    [182, 112, 135.3],
    [90, 60, 70],
  ])('2.4 the mean of %d over %d is %d', (systolic, diastolic, mean) => {
    expect(meanArterialPressure(systolic, diastolic)).toBe(mean);
  });
});

describe('2.5 and 7.2 scores of items', () => {
  it('2.5 Aldrete adds what a person chose', () => {
    const chosen = { activity: 2, respiration: 2, circulation: 1, consciousness: 2, oxygen: 2 };
    expect(aldrete(chosen)).toEqual({ parts: chosen, total: 9 });
    expect(aldreteItems).toHaveLength(5);
  });

  test.each<[Instrument, (number | null)[], number, string]>([
    ['phq-9', [3, 3, 3, 3, 3, 0, 0, 0, 0], 15, 'moderately severe'],
    ['qids-sr16', [1, 3, 0, 2, 1, 0, 2, 1, 0, 1, 1, 0, 1, 1, 2, 1], 12, 'moderate'],
    ['pcl-5', Array<number>(20).fill(2), 40, 'at or above the cut of 31'],
    ['hit-6', [6, 8, 10, 11, 13, 8], 56, 'substantial'],
    ['midas', [1, 2, 3, 4, 1], 11, 'grade III'],
    ['thi', Array<number>(25).fill(2), 50, 'moderate'],
    ['fiqr', [...Array<number>(9).fill(3), 5, 5, ...Array<number>(10).fill(4)], 39, 'mild'],
    ['nrs-pain', [7], 7, 'severe'],
    ['c-ssrs', [0, 0, 0, 0, 0, 0, 0], 0, 'none'],
    ['c-ssrs', [1, 1, 0, 1, 0, 0, 0], 3, 'high'],
  ])('7.2 %s %j is %d, %s', (name, answers, total, band) => {
    expect(scoreInstrument(name, answers)).toMatchObject({ total, band });
  });

  it('7.2 an unanswered item gives no total, and an answer about suicide is told all the same', () => {
    expect(scoreInstrument('phq-9', [0, 0, null, 0, 0, 0, 0, 0, 1])).toEqual({
      incomplete: [3],
      isSuicideFlagged: true,
    });
    expect(scoreInstrument('gad-7', [])).toEqual({ incomplete: [1, 2, 3, 4, 5, 6, 7], isSuicideFlagged: false });
  });

  it('7.2 a screener filled as the form says, with what it skips left empty, has its result', () => {
    expect(scoreInstrument('c-ssrs', [0, 0, null, null, null, 0, null])).toMatchObject({ total: 0, band: 'none' });
    expect(scoreInstrument('c-ssrs', [1, 1, null, null, null, 0, null])).toMatchObject({ incomplete: [3, 4, 5] });
  });

  it('7.2 an answer that the form does not have is refused by its place', () => {
    const faults = { code: 'out-of-range', fields: [{ path: 'answers.1', code: 'out-of-range' }] };
    expect(() => scoreInstrument('phq-9', [0, 4])).toThrow(expect.objectContaining(faults));
    expect(() => scoreInstrument('hit-6', [6, 7])).toThrow(expect.objectContaining(faults));
    expect(() => scoreInstrument('nrs-pain', [3, 3])).toThrow(expect.objectContaining(faults));
  });
});
