import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { HelloAck } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import { waitFor } from '@testing-library/dom';
import { v7 as uuidv7 } from 'uuid';
import { PlayedDay } from '../features/vitals/a-board.fixture.js';
import { infusing } from '../features/vitals/a-session.fixture.js';
import type { ClinicHttp } from './clinic-http.js';
import { ClinicLine } from './live.js';
import { chairEntry, fakeHttp, FakeWire, refused, SERVER_TIME, snapshotOf, wholeBoard } from './live.fixture.js';
import { ANA, aStore } from './storage.fixture.js';

const day = new PlayedDay();
const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
const pulse = { epoch: 'first', revision: day.revision, serverTime: SERVER_TIME, rate: 1 };
const ends = { onSignedOut: jest.fn(), onOldVersion: jest.fn() };

let lines = 0;
const opened: ClinicLine[] = [];
afterEach(() => opened.splice(0).forEach((line) => line.stop()));

const AUTHOR = { ...ANA, clinicId: day.board.clinic?.id ?? '' };

function line(
  http: Partial<ClinicHttp> = {},
  hello: () => HelloAck = () => wholeBoard(snapshotOf(day)),
  outboxStore = aStore(`outbox of line ${lines}`),
) {
  const wires: FakeWire[] = [];
  lines += 1;
  const live = new ClinicLine({
    author: AUTHOR,
    openWire: (handlers) => {
      const wire = new FakeWire(handlers, hello);
      wires.push(wire);
      return wire;
    },
    http: fakeHttp(http),
    outboxStore,
  });
  live.start(ends);
  opened.push(live);
  const [wire] = wires;
  if (!wire) throw new Error('The line opens a wire.');
  return { live, wire };
}

describe('the line to the clinic', () => {
  it('LP2 says hello on every connection, and how far it is', async () => {
    const { live, wire } = line();
    wire.connect();
    await waitFor(() => expect(live.board.current()?.revision).toBe(day.revision));
    wire.cut();
    wire.connect();
    await waitFor(() => expect(wire.hellos).toHaveLength(2));
    expect(wire.hellos[0]).not.toHaveProperty('revision');
    expect(wire.hellos[1]).toMatchObject({ epoch: 'first', revision: day.revision });
  });

  it('says at once, and with every pulse, that a sheet was opened, and that it was left', async () => {
    const { live, wire } = line();
    wire.connect();
    live.others.enter(sessionId);
    await waitFor(() => expect(wire.painted.at(-1)).toMatchObject({ enters: sessionId }));
    live.others.enter(undefined);
    await waitFor(() => expect(wire.painted.at(-1)).not.toHaveProperty('enters'));
  });

  it('floor 13 says at once that this screen can be heard, once, and that it no more can', async () => {
    const { live, wire } = line();
    wire.connect();
    live.others.hear(true);
    await waitFor(() => expect(wire.painted.at(-1)).toMatchObject({ hears: true }));
    live.others.hear(false);
    await waitFor(() => expect(wire.painted.at(-1)).not.toHaveProperty('hears'));
  });

  it('LP12 says hello first after a cut, then sends the outbox in order', async () => {
    const { live, wire } = line();
    wire.connect();
    await waitFor(() => expect(live.link.current().kind).toBe('live'));
    wire.cut();
    wire.said = [];
    const read = live.send('pump:read', { sessionId, pumpMl: 4 });
    const pause = live.send('session:pause', { sessionId, reason: 'nausea', pumpMl: 4 });
    await waitFor(() => expect(live.pending.current()).toHaveLength(2));
    expect(wire.said).toEqual([]);
    wire.connect();
    expect(await Promise.all([read, pause])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(wire.said).toEqual(['hello', 'pump:read', 'session:pause']);
  });

  it('shows a saved command until the board has reached its revision', async () => {
    const { live, wire } = line();
    wire.connect();
    await waitFor(() => expect(live.link.current().kind).toBe('live'));
    wire.answers = [{ ok: true, value: { id: sessionId }, revision: day.revision + 1 }];
    await live.send('pump:read', { sessionId, pumpMl: 4 });
    expect(live.pending.current()).toMatchObject([{ state: 'saved', revision: day.revision + 1 }]);
    wire.handlers.onEntries(chairEntry(day.revision + 1, '9'));
    await waitFor(() => expect(live.pending.current()).toEqual([]));
  });

  it('LP6 says hello again when a pulse tells of entries that never came', async () => {
    const { live, wire } = line();
    wire.connect();
    await waitFor(() => expect(live.board.current()).not.toBeNull());
    wire.handlers.onPulse({ ...pulse, revision: day.revision + 3 });
    await waitFor(() => expect(wire.hellos).toHaveLength(2));
  });

  it('refuses a decision in plain words while it is not live, and keeps nothing of it', async () => {
    const { live, wire } = line();
    const ack = await live.send('session:start', { sessionId });
    expect(ack).toMatchObject({ ok: false, problem: { code: 'unavailable' } });
    expect(wire.said).toEqual([]);
    expect(live.pending.current()).toEqual([]);
  });

  it('refuses at once what its contract refuses', async () => {
    const { live, wire } = line();
    const ack = await live.send('pump:read', { sessionId: 'no id', pumpMl: 4 });
    expect(ack).toMatchObject({ ok: false, problem: { code: 'invalid-id' } });
    expect(wire.said).toEqual([]);
  });

  it('LP1 shows the board and charts over HTTP where the upgrade is blocked, and is not live', async () => {
    const command = jest.fn<ClinicHttp['command']>(() => Promise.resolve(refused('patient-mismatch')));
    const { live, wire } = line({ board: () => Promise.resolve(snapshotOf(day)), command });
    wire.handlers.onFailed();
    await waitFor(() => expect(live.link.current()).toMatchObject({ kind: 'not-live', reason: 'blocked' }));
    expect(live.board.current()?.revision).toBe(day.revision);
    await live.send('pump:read', { sessionId, pumpMl: 4 });
    expect(command).toHaveBeenCalledTimes(1);
    expect(await live.send('session:start', { sessionId })).toMatchObject({ ok: false });
    expect(command).toHaveBeenCalledTimes(1);
  });

  it('LP13 hands the screen back when the sign-in has ended', async () => {
    const { wire } = line({ board: () => Promise.resolve('signed-out') });
    wire.handlers.onFailed();
    await waitFor(() => expect(ends.onSignedOut).toHaveBeenCalled());
  });

  it('LP2 asks for the newer screen when the server says reload', async () => {
    const answer = refused('reload');
    if (answer.ok) throw new Error('A refusal is not accepted.');
    const { wire } = line({}, () => answer);
    wire.connect();
    await waitFor(() => expect(ends.onOldVersion).toHaveBeenCalled());
  });

  it('says a refusal on the screen when the form that sent the entry was closed, and says it once', async () => {
    const { live, wire } = line();
    wire.connect();
    await waitFor(() => expect(live.link.current().kind).toBe('live'));
    wire.answers = [refused('illegal-transition'), refused('illegal-transition')];
    await live.send('session:pause', { sessionId, reason: 'nausea', pumpMl: 4 }, () => true);
    expect(live.refusals.current()).toEqual([]);
    await live.send('session:pause', { sessionId, reason: 'nausea', pumpMl: 4 }, () => false);
    expect(live.refusals.current()).toMatchObject([{ problem: { code: 'illegal-transition' } }]);
    wire.cut();
    wire.answers = [refused('stale')];
    const unanswered = live.send('pump:read', { sessionId, pumpMl: 4 }, () => false);
    await waitFor(() => expect(live.pending.current()).toHaveLength(1));
    wire.connect();
    await unanswered;
    expect(live.refusals.current()).toHaveLength(2);
  });

  it('P13 what was refused after its page was gone is there on the next page of its author, until it was seen', async () => {
    const store = aStore('a tray that outlasts its page');
    const command: Command = { id: uuidv7(), name: 'pump:read', payload: { sessionId, pumpMl: 4 } };
    await store.add(AUTHOR, command);
    const first = line({}, undefined, store);
    first.wire.answers = [refused('patient-mismatch')];
    first.wire.connect();
    await waitFor(() => expect(first.live.refusals.current()).toHaveLength(1));
    first.live.stop();
    const { live } = line({}, undefined, store);
    await waitFor(() => expect(live.refusals.current()).toMatchObject([{ command }]));
    await live.refusals.dismiss(command.id);
    expect(await store.refused(AUTHOR)).toEqual([]);
  });

  it('says the instants of a refusal by the clock of the clinic', async () => {
    const { live, wire } = line();
    wire.connect();
    await waitFor(() => expect(live.link.current().kind).toBe('live'));
    const ack = refused('before-check-in');
    if (!ack.ok) ack.problem.detail = 'It is before 2026-11-23T10:56:00.000Z.';
    wire.answers = [ack];
    await live.send('pump:read', { sessionId, pumpMl: 4 }, () => false);
    expect(live.refusals.current()[0]?.problem.detail).toMatch(/^It is before \d\d:56\.$/);
  });
});
