import { describe, expect, it, jest } from '@jest/globals';
import { PlayedDay } from '../features/vitals/a-board.fixture.js';
import { infusing } from '../features/vitals/a-session.fixture.js';
import { BoardStore } from './board-store.js';
import { chairEntry, snapshotOf } from './live.fixture.js';

function store() {
  const frames: (() => void)[] = [];
  const onGap = jest.fn();
  const board = new BoardStore({ onGap, beforePaint: (flush) => frames.push(flush) });
  const paint = () => frames.splice(0).forEach((flush) => flush());
  const names = () => Object.values(board.current()?.board.chairs ?? {}).map(({ name }) => name);
  return { board, onGap, paint, names };
}

describe('the board of a screen', () => {
  it('shows nothing until the first snapshot, and asks again for what came before it', () => {
    const { board, onGap, paint } = store();
    board.receive(chairEntry(5, 'A'));
    paint();
    expect(board.current()).toBeNull();
    expect(board.place()).toBeUndefined();
    expect(onGap).toHaveBeenCalledTimes(1);
  });

  it('LP5 folds what came while the snapshot before it was unpacked', () => {
    const { board, names, onGap, paint } = store();
    board.receive(chairEntry(11, 'A'));
    board.takeSnapshot(snapshotOf(new PlayedDay(), { revision: 10 }));
    paint();
    expect(names()).toEqual(['A']);
    expect(onGap).not.toHaveBeenCalled();
  });

  it('LP5 applies the next entries and drops those it knows', () => {
    const { board, paint, names, onGap } = store();
    board.takeSnapshot(snapshotOf(new PlayedDay(), { revision: 10 }));
    board.receive(chairEntry(11, 'A'));
    board.receive(chairEntry(10, 'known'));
    board.receive(chairEntry(11, 'again'));
    paint();
    expect(names()).toEqual(['A']);
    expect(board.current()?.revision).toBe(11);
    expect(onGap).not.toHaveBeenCalled();
  });

  it('LP5 a gap makes the board ask for the entries again, and changes nothing', () => {
    const { board, paint, names, onGap } = store();
    board.takeSnapshot(snapshotOf(new PlayedDay(), { revision: 10 }));
    board.receive(chairEntry(13, 'too far'));
    paint();
    expect(names()).toEqual([]);
    expect(onGap).toHaveBeenCalledTimes(1);
    expect(board.place()).toEqual({ epoch: 'first', revision: 10 });
  });

  it('LP14 entries of another history are a gap', () => {
    const { board, paint, onGap } = store();
    board.takeSnapshot(snapshotOf(new PlayedDay(), { revision: 10 }));
    board.receive(chairEntry(11, 'A', 'restored'));
    paint();
    expect(onGap).toHaveBeenCalledTimes(1);
  });

  it('folds all that came within a frame, and tells its readers once', () => {
    const { board, paint, names } = store();
    board.takeSnapshot(snapshotOf(new PlayedDay(), { revision: 10 }));
    const told = jest.fn();
    board.subscribe(told);
    for (const revision of [11, 12, 13]) board.receive(chairEntry(revision, String(revision)));
    expect(told).not.toHaveBeenCalled();
    paint();
    expect(names()).toEqual(['11', '12', '13']);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('LP12 a hello counts what has arrived and is not painted yet', () => {
    const { board } = store();
    board.takeSnapshot(snapshotOf(new PlayedDay(), { revision: 10 }));
    board.receive(chairEntry(11, 'A'));
    expect(board.place()).toEqual({ epoch: 'first', revision: 11 });
  });

  it('keeps the identity of a session that an entry does not touch, so that its tile is not repainted', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    const { board, paint } = store();
    board.takeSnapshot(snapshotOf(day));
    const before = board.current()?.board.sessions[id];
    board.receive(chairEntry(day.revision + 1, '4'));
    paint();
    expect(board.current()?.board.sessions[id]).toBe(before);
  });
});
