import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { boardDigest } from '@chairside/domain';
import { waitFor } from '@testing-library/dom';
import { PlayedDay } from '../features/vitals/a-board.fixture.js';
import { ClinicLine } from './live.js';
import { fakeHttp, FakeWire, SERVER_TIME, snapshotOf, wholeBoard } from './live.fixture.js';
import { ANA, aStore } from './storage.fixture.js';

const day = new PlayedDay();
const ends = { onSignedOut: jest.fn(), onOldVersion: jest.fn() };
let live: ClinicLine | undefined;
afterEach(() => live?.stop());

/** A screen whose wire is up and whose first board is a chair short of the clinic's, or not. */
async function aLine(isShort: boolean) {
  const wires: FakeWire[] = [];
  const whole = snapshotOf(day);
  const line = new ClinicLine({
    author: ANA,
    openWire: (handlers) => {
      const wire: FakeWire = new FakeWire(handlers, () => {
        const isFirst: boolean = wire.hellos.length === 1;
        return wholeBoard(isShort && isFirst ? { ...whole, staff: [] } : whole);
      });
      wires.push(wire);
      return wire;
    },
    http: fakeHttp(),
    outboxStore: aStore('outbox of a diverged line'),
  });
  live = line;
  line.start(ends);
  const [wire] = wires;
  if (!wire) throw new Error('The line opens a wire.');
  wire.connect();
  await waitFor(() => expect(line.link.current().kind).toBe('live'));
  return { line, wire };
}

const pulse = { epoch: 'first', revision: day.revision, serverTime: SERVER_TIME, rate: 1 };
const digest = boardDigest(day.board);

describe('a board that is not what the clinic has', () => {
  it('P4 is thrown away and fetched whole, and the clinic is told why', async () => {
    const { line, wire } = await aLine(true);
    wire.handlers.onPulse({ ...pulse, digest });
    await waitFor(() => expect(wire.hellos).toHaveLength(2));
    expect(wire.hellos[1]).toMatchObject({ diverged: true });
    expect(wire.hellos[1]).not.toHaveProperty('revision');
    await waitFor(() => expect(boardDigest(line.board.current()?.board ?? day.board)).toBe(digest));
    wire.handlers.onPulse({ ...pulse, digest });
    wire.connect();
    await waitFor(() => expect(wire.hellos).toHaveLength(3));
    expect(wire.hellos[2]).not.toHaveProperty('diverged');
  });

  it('P4 the same board stays, and so does one that the digest is not of', async () => {
    const { wire } = await aLine(false);
    wire.handlers.onPulse({ ...pulse, digest });
    wire.handlers.onPulse(pulse);
    wire.handlers.onPulse({ ...pulse, revision: day.revision - 1, digest: 'of an earlier board' });
    expect(wire.hellos).toHaveLength(1);
  });
});

describe('a pulse', () => {
  it('LP8 is answered once it is painted, with the revision that this screen shows', async () => {
    const { wire } = await aLine(false);
    wire.handlers.onPulse(pulse);
    expect(wire.painted).toEqual([]);
    await waitFor(() => expect(wire.painted).toEqual([{ revision: day.revision, isHidden: false }]));
  });
});
