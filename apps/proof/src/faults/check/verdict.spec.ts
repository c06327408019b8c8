import { describe, expect, it } from '@jest/globals';
import { aHistory, type AHistory } from './a-history.fixture.js';
import { verdictOn } from './verdict.mjs';

/** The verdict on a history in which one thing was harmed. */
function judged(harm: (history: AHistory) => void = () => undefined) {
  const history = aHistory();
  harm(history);
  return verdictOn(history.witness, history.records);
}

/** One of those that a history has, which it must. */
function some<T>(items: readonly T[], at = -1): T {
  const item = items.at(at);
  if (item === undefined) throw new Error('the history is too short');
  return item;
}

const takeLastEntry = ({ records }: AHistory): void => {
  records.entries.pop();
  records.readings.pop();
  records.clinic = { ...records.clinic, revision: records.entries.length, headHash: some(records.entries).hash };
};

describe('a history in which nothing went wrong', () => {
  it('is found sound', () => {
    const { lost, doubled, diverged, ...counts } = judged();
    expect({ lost, doubled, diverged }).toEqual({ lost: [], doubled: [], diverged: [] });
    expect(counts).toMatchObject({ ops: 6, ok: 6, unknown: 0, staleViolations: 0, maxStaleMs: 2_000 });
  });

  it.each([0, 1])('is sound when an unknown command turns out to be stored %d times', (times) => {
    const { lost, doubled } = judged((history) => {
      const operation = some(history.witness.operations);
      Object.assign(operation, { outcome: 'unknown', answers: [] });
      if (times === 0) takeLastEntry(history);
    });
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
  });
});

it('a screen that is signed out is not asked to be live', () => {
  const { diverged } = judged(({ witness }) =>
    Object.assign(some(witness.shown), { isLive: false, isSignedOut: true }),
  );
  expect(diverged).toEqual([]);
});

describe('trust P1 a loss is found', () => {
  it('when an acknowledged command is not in the journal', () => {
    expect(judged(takeLastEntry).lost).toHaveLength(1);
  });

  it('when its row is not there', () => {
    expect(judged(({ records }) => records.readings.pop()).lost).toHaveLength(1);
  });

  it('when it is not at the revision that was told', () => {
    expect(judged(({ witness }) => some(witness.operations).answers.push({ atMs: 0, revision: 3 })).lost).toHaveLength(
      1,
    );
  });
});

describe('trust P2 a double is found', () => {
  it('when a command is stored under two revisions', () => {
    const { doubled } = judged(({ records }) => {
      records.entries.push({ ...some(records.entries), revision: records.entries.length + 1 });
    });
    expect(doubled).toHaveLength(1);
  });

  it('when its row is there twice', () => {
    const { doubled } = judged(({ records }) => records.readings.push(some(records.readings)));
    expect(doubled).not.toEqual([]);
  });

  it('when one set is stored under two names', () => {
    const { doubled } = judged(({ records }) => records.readings.push({ ...some(records.readings), id: 'another' }));
    expect(doubled).toHaveLength(1);
  });

  it('when a command that was refused is stored', () => {
    const refused = { outcome: 'refused', answers: [{ atMs: 0, code: 'superseded' }] };
    const { doubled } = judged(({ witness }) => Object.assign(some(witness.operations), refused));
    expect(doubled).toHaveLength(1);
  });
});

describe('LP4 two stories of one command are found', () => {
  it('when one way says that it is saved, and the other that it is not', () => {
    const { doubled } = judged(({ witness }) => some(witness.operations).answers.push({ atMs: 0, code: 'superseded' }));
    expect(doubled).toEqual([expect.stringContaining('and refused (superseded)')]);
  });
});

describe('trust P4 a divergence is found', () => {
  it.each([
    ['shows another board', { digest: '0123456789abcdef' }],
    ['shows an older board as if it were the last', { revision: 7 }],
    ['stands where the journal never was', { revision: 99 }],
    ['stands in another history', { epoch: 'second' }],
    ['is not live in the end', { isLive: false }],
    ['went back to an older board', { steppedBack: 1 }],
  ])('when a screen %s', (_words, harm) => {
    const { diverged } = judged(({ witness }) => Object.assign(some(witness.shown), harm));
    expect(diverged).toHaveLength(1);
  });

  it('when a byte of the journal is not what was hashed', () => {
    const { diverged } = judged(({ records }) => Object.assign(some(records.entries, 4), { actorId: 'somebody else' }));
    expect(diverged.some((fault) => fault.includes('not what was hashed'))).toBe(true);
  });

  it('when a revision is missing', () => {
    const { diverged } = judged(({ records }) => records.entries.splice(5, 1));
    expect(diverged.some((fault) => fault.includes('revision 7 follows 5'))).toBe(true);
  });

  it('when the clinic names another head', () => {
    expect(judged(({ records }) => (records.clinic.headHash = Buffer.alloc(32))).diverged).toHaveLength(1);
  });

  it('when a row tells of another alert than the journal', () => {
    const { diverged } = judged(({ records }) => Object.assign(some(records.alerts), { state: 'cleared' }));
    expect(diverged).toEqual([expect.stringContaining('has another state')]);
  });
});

describe('house 1 a row unlike the fold is found', () => {
  it.each([
    ['heart_rate', 199],
    ['heart_rate', null],
    ['sedation', 3],
    ['temperature', '37.1'],
    ['session_id', 'another session'],
    ['patient_id', 'another patient'],
    ['recorded_by', 'somebody else'],
    ['taken_at', new Date(0)],
    ['recorded_at', new Date(0)],
    ['corrects', 'another reading'],
    ['confirmed', ['spo2']],
    ['not_taken', { spo2: 'refused' }],
    ['late', true],
  ])('when a reading has another %s (%j)', (column, value) => {
    const { diverged } = judged(({ records }) => {
      records.readings.push({ ...some(records.readings), [column]: value });
      records.readings.splice(-2, 1);
    });
    expect(diverged).toEqual([expect.stringContaining(`has another ${column} in its row`)]);
  });

  it.each([
    ['status', 'paused'],
    ['chair_id', 'another chair'],
    ['patient_id', 'another patient'],
  ])('when a session has another %s', (column, value) => {
    const { diverged } = judged(({ records }) => Object.assign(some(records.sessions), { [column]: value }));
    expect(diverged).toEqual([expect.stringContaining(`has another ${column} in its row`)]);
  });
});

describe('trust P12 an alert that was not raised is found', () => {
  it('in the entry whose rules would have raised it', () => {
    const { diverged } = judged(({ records }) => {
      const raising = records.entries.find(({ changes }) => changes.some(({ type }) => type === 'alert-raised'));
      if (raising) raising.changes = raising.changes.filter(({ type }) => type !== 'alert-raised');
    });
    expect(diverged.some((fault) => fault.includes('not what the rules decide'))).toBe(true);
  });
});
