import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VIEWS_IN_USE, visibleBoard, visibleChange } from '../clinic/views.js';
import { aClinic } from '../testing/a-clinic.js';
import { aRandomDay, play } from '../testing/a-random-day.js';
import { applyChange, EMPTY_BOARD, type Board } from './board.js';
import { boardDigest } from './board-digest.js';

const aBoard = (): Board => {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.board;
};

/** As a screen has it that was sent the whole board: other objects, in another order. */
const sentAnew = (board: Board): Board => JSON.parse(JSON.stringify(turned(board))) as Board;

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turned(field)]),
  );
}

describe('the digest of a board', () => {
  it.each(VIEWS_IN_USE)(
    'P4 is the same for a screen of %s that folded every change and for one that came late',
    (view) => {
      fc.assert(
        fc.property(aRandomDay, (acts) => {
          const { entries, board } = play(acts);
          const seen = entries.flatMap(({ changes }) => changes.flatMap((change) => visibleChange(view, change) ?? []));
          const folded = boardDigest(seen.reduce(applyChange, EMPTY_BOARD));
          expect(folded).toBe(boardDigest(visibleBoard(view, board)));
          expect(folded).toBe(boardDigest(sentAnew(visibleBoard(view, board))));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('P4 is another one after any change that a screen shows', () => {
    const board = aBoard();
    const [session] = Object.values(board.sessions);
    const [chair] = Object.values(board.chairs);
    if (!session || !chair) throw new Error('the board has a session in a chair');
    const changed: Board[] = [
      { ...board, day: '2031-01-01' },
      { ...board, chairs: {} },
      { ...board, chairs: { [chair.id]: { ...chair, name: `${chair.name} ` } } },
      { ...board, sessions: { [session.id]: { ...session, readings: session.readings.slice(1) } } },
      { ...board, sessions: { [session.id]: { ...session, alerts: [...session.alerts].reverse(), nurseId: null } } },
    ];
    const digests = [board, ...changed].map(boardDigest);
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests.every((digest) => /^[0-9a-f]{16}$/.test(digest))).toBe(true);
  });
});
