import { describe, expect, it } from '@jest/globals';
import type { VitalsReading } from '@chairside/domain';
import { chartRow, restOfRow } from '../recorded/chart-row.js';
import { reportOf } from './report.js';
import { leftOutOf, refusedSigns, type RowOutcome } from './row-outcome.js';
import { addTallies, EMPTY_TALLY, isFaithful, lineOf, tallySession } from './tally.js';

const TAKEN_AT = '2025-11-20T12:00:00.000Z';

function outcomeOf(line: number, heartRate: number, isCharted = true): RowOutcome {
  const measured = { heartRate };
  const set = chartRow(measured, ['heartRate', 'spo2']);
  const charted = isCharted ? { readingId: `id-${line}`, set } : null;
  const refusals = isCharted ? [] : [{ sign: 'heartRate' as const, value: heartRate, code: 'out-of-range' as const }];
  return {
    row: { line, session: 'a', minute: line, measured, unreadable: [] },
    takenAt: TAKEN_AT,
    refusals,
    leftOut: [],
    charted,
  };
}

function readingOf(id: string, heartRate: number): VitalsReading {
  const basis = { takenAt: TAKEN_AT, recordedAt: TAKEN_AT, recordedBy: 'n', scales: {}, notTaken: {}, confirmed: [] };
  return { ...basis, id, values: { heartRate } };
}

describe('counting what came back of a replay', () => {
  const outcomes = [outcomeOf(2, 60), outcomeOf(3, 61.5), outcomeOf(4, 300, false)];
  const both = [readingOf('id-2', 60), readingOf('id-3', 62)];

  it('counts what is there, the same and refused', () => {
    const tally = tallySession(outcomes, [both, both]);
    expect(lineOf(tally)).toBe('replayed 3 rows: 2 stored, 2 equal, 1 refused, 0 lost, 0 doubled');
    expect(isFaithful(tally)).toBe(true);
    expect(addTallies(EMPTY_TALLY, tally)).toEqual(tally);
  });

  it('finds a row that one of the two places lost', () => {
    const tally = tallySession(outcomes, [both, both.slice(1)]);
    expect(tally).toMatchObject({ stored: 1, lost: 1 });
    expect(isFaithful(tally)).toBe(false);
  });

  it('finds a row that is there twice, under its own id or another', () => {
    expect(tallySession(outcomes, [[...both, readingOf('id-2', 60)], both])).toMatchObject({ doubled: 1 });
    expect(tallySession(outcomes, [both, [...both, readingOf('other', 60)]])).toMatchObject({ doubled: 1 });
  });

  it('finds a value that is another, one too many, and one at another time', () => {
    const other = [readingOf('id-2', 59), readingOf('id-3', 62)];
    expect(tallySession(outcomes, [both, other])).toMatchObject({ stored: 2, equal: 1 });
    const more = [{ ...readingOf('id-2', 60), notTaken: { spo2: 'asleep' as const } }, readingOf('id-3', 62)];
    expect(tallySession(outcomes, [more, both])).toMatchObject({ stored: 2, equal: 1 });
    const late = [{ ...readingOf('id-2', 60), takenAt: '2025-11-20T12:01:00.000Z' }, readingOf('id-3', 62)];
    expect(tallySession(outcomes, [late, both])).toMatchObject({ stored: 2, equal: 1 });
  });
});

describe('what is said of a replay', () => {
  it('gathers the lines of the same note', () => {
    const off = [2, 3, 4, 7].map((line) => outcomeOf(line, 0));
    expect(reportOf([...off, outcomeOf(9, 300, false)])).toEqual([
      'refused heartRate 300: out-of-range (line 9)',
      'refused as a whole: nothing of the row could be charted (line 9)',
      'heartRate charted as not taken (equipment): the file says 0: the sensor was off (lines 2-4, 7)',
    ]);
  });

  it('names a cell that is no number with its line, and a row that belongs nowhere', () => {
    const unreadable = [{ sign: 'heartRate' as const, value: 'NA', code: 'not-a-number' as const }];
    const outcome = { ...outcomeOf(3, 60), refusals: unreadable };
    expect(reportOf([outcome], [{ line: 5, why: 'it names no session' }])).toEqual([
      'refused heartRate "NA": not-a-number (line 3)',
      'refused as a whole: it names no session (line 5)',
    ]);
  });

  it('knows from a refusal which values it is about', () => {
    const set = chartRow({ heartRate: 300 }, ['heartRate', 'spo2']);
    const fields = [{ path: 'values.heartRate', code: 'out-of-range' as const }];
    expect(refusedSigns(fields, set)).toEqual([{ sign: 'heartRate', value: 300, code: 'out-of-range' }]);
    expect(refusedSigns([{ path: 'takenAt', code: 'before-check-in' }], set)).toEqual([]);
  });

  it('says which half of a cuff reading went with the other, and does not list lines without end', () => {
    const set = chartRow({ systolicBp: 120, diastolicBp: 220, heartRate: 60 }, [
      'systolicBp',
      'diastolicBp',
      'heartRate',
    ]);
    const refused = refusedSigns([{ path: 'values.diastolicBp', code: 'out-of-range' }], set);
    const leftOut = leftOutOf(set, restOfRow(set, ['diastolicBp']), refused);
    expect(leftOut).toEqual([{ sign: 'systolicBp', value: 120 }]);
    const outcomes = Array.from({ length: 15 }, (_, index) => ({ ...outcomeOf(index * 2 + 2, 60), leftOut }));
    expect(reportOf(outcomes)).toEqual([
      'left out systolicBp 120: the other half of its cuff reading was refused (lines 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and 3 more)',
    ]);
  });
});
