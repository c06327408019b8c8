import { describe, expect, it } from '@jest/globals';
import { aClinic, t, type AClinic } from '../testing/a-clinic.js';
import { beforeAndSince, peakAndClear, visitCourse } from './course.js';

const CLEAR = 2;

/** The drug from 10:00 to 10:40, with a value of a scale charted at each time. */
function visit(values: Readonly<Record<string, number>>, status: 'infusing' | 'recovering' = 'recovering'): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status });
  for (const [time, value] of Object.entries(values))
    clinic.at('11:45').chart({}, { dissociation: value, pain: value }, { takenAt: t(time) });
  return clinic;
}

const peak = (clinic: AClinic) => {
  const found = peakAndClear(clinic.session, 'dissociation', CLEAR);
  return found && [found.peak.value, found.peak.takenAt, found.clear?.takenAt ?? null, found.minutesAfterDrug];
};

describe('product 3 dissociation: peak and time to clear', () => {
  it.each([
    ['up, and clear a while after the drug', { '10:20': 6, '10:40': 4, '11:05': 2 }, [6, '10:20', '11:05', 25]],
    ['clear before the drug ended', { '10:10': 5, '10:30': 1, '10:45': 0 }, [5, '10:10', '10:30', 0]],
    [
      'clear, and back: only what lasts counts',
      { '10:20': 6, '10:30': 2, '10:50': 4, '11:10': 1 },
      [6, '10:20', '11:10', 30],
    ],
    ['the first of two equal peaks', { '10:10': 7, '10:30': 7, '10:55': 2 }, [7, '10:10', '10:55', 15]],
    ['never up', { '10:20': 1, '10:50': 0 }, [1, '10:20', '10:20', 0]],
    ['not clear yet', { '10:20': 8, '11:20': 3 }, [8, '10:20', null, null]],
  ] as const)('%s', (_, values, [value, peakAt, clearAt, minutes]) => {
    expect(peak(visit(values))).toEqual([value, t(peakAt), clearAt && t(clearAt), minutes]);
  });

  it('while the drug runs, what is clear now is clear, and after how long is not known', () => {
    expect(peak(visit({ '10:10': 5, '10:20': 2 }, 'infusing'))).toEqual([5, t('10:10'), t('10:20'), null]);
  });

  it('nothing is said where nobody asked', () => {
    expect(peak(visit({}))).toBeNull();
  });
});

describe('product 3 chronic pain: before and after in one line', () => {
  const pain = (clinic: AClinic) => {
    const both = beforeAndSince(clinic.session, 'pain');
    return both && [both.before.value, both.since.value];
  };

  it('is what was last charted before the drug, and last since', () => {
    const clinic = visit({ '10:30': 4, '11:10': 3 });
    clinic.correctBaseline({}, { pain: 8 });
    expect(pain(clinic)).toEqual([8, 3]);
  });

  it('says nothing before both are charted', () => {
    expect(pain(visit({ '09:50': 8 }))).toBeNull();
  });
});

it('the course of a visit names what its protocol watches: pain in recovery, and the dissociation that must clear', () => {
  const clinic = visit({ '09:50': 8, '10:20': 6, '11:05': 2 });
  const { complaints, peaks } = visitCourse(clinic.session, clinic.protocol);
  expect(complaints.map(({ measure, since }) => [measure, since.value])).toEqual([['pain', 2]]);
  expect(peaks.map(({ measure, peak: { value }, minutesAfterDrug }) => [measure, value, minutesAfterDrug])).toEqual([
    ['dissociation', 6, 25],
  ]);
  expect(visitCourse(clinic.session, { checks: {}, discharge: null })).toEqual({ complaints: [], peaks: [] });
});
