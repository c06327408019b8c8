import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { boardOf, type Around, type BoardSnapshot, type HelloAck, type Pulse } from '@chairside/contracts';
import { boardDigest, receiveEntries, type KnownBoard } from '@chairside/domain';
import type { Socket } from 'socket.io-client';
import {
  aClinic,
  accepted,
  entriesUntil,
  hello,
  signIn,
  type TestClinic,
  type TestPerson,
  type TestSocket,
} from '../testing/a-clinic.js';
import { anObservation, timeOf, type BegunSession } from '../testing/a-session.js';
import { LiveGateway } from './live.gateway.js';
import { Screens } from './screens.js';

let clinic: TestClinic;
let ana: TestPerson;
let ben: TestPerson;
let wall: TestPerson;
let session: BegunSession;

beforeAll(async () => {
  clinic = await aClinic();
  [ana, ben, wall] = await Promise.all([
    signIn(clinic.url, 'ana'),
    signIn(clinic.url, 'ben'),
    signIn(clinic.url, 'wall'),
  ]);
  session = await anObservation(ana);
});
afterAll(async () => clinic.stop());

async function chart(respiratoryRate = 14): Promise<number> {
  const { sessionId, patientId } = session;
  const set = { sessionId, patientId, takenAt: await timeOf(ana), values: { respiratoryRate } };
  return accepted(await ana.send('vitals:record', set)).revision;
}

function snapshotOf(answer: HelloAck): BoardSnapshot {
  if (!answer.ok || !('snapshot' in answer)) throw new Error('a snapshot was expected');
  return answer.snapshot;
}

describe('hello', () => {
  it('LP2 a new screen gets the whole board, the same as GET /api/board', async () => {
    const socket = await ana.socket();
    const snapshot = snapshotOf(await hello(socket));
    const board = await ana.board();
    expect({ ...snapshot, serverTime: '' }).toEqual({ ...board, serverTime: '' });
    socket.disconnect();
  });

  it('LP2 a screen that was away gets the entries it missed, and ends up like one that never left', async () => {
    const socket = await ben.socket();
    const before = snapshotOf(await hello(socket));
    socket.disconnect();
    for (let n = 0; n < 5; n += 1) await chart(12 + n);
    const back = await ben.socket();
    const answer = await hello(back, { epoch: before.epoch, revision: before.revision });
    if (!answer.ok || !('entries' in answer)) throw new Error('entries were expected');
    const known: KnownBoard = { epoch: before.epoch, revision: before.revision, board: boardOf(before) };
    const received = receiveEntries(known, answer.entries);
    expect(received.known.board).toEqual(boardOf(await ben.board()));
    back.disconnect();
  });

  it('LP2 a screen of another history, or from the future, gets the whole board', async () => {
    const socket = await ana.socket();
    const { revision } = snapshotOf(await hello(socket));
    snapshotOf(await hello(socket, { epoch: randomUUID(), revision }));
    snapshotOf(await hello(socket, { epoch: (await ana.board()).epoch, revision: revision + 1000 }));
    socket.disconnect();
  });

  it('LP2 P3 an answer says how long ago its node last asked the database', async () => {
    const socket = await ana.socket();
    const first = await hello(socket);
    if (!first.ok) throw new Error('an answer was expected');
    expect(first.readMsAgo).toBeGreaterThanOrEqual(0);
    expect(first.readMsAgo).toBeLessThan(5_000);
    socket.disconnect();
  });

  it('LP2 a screen of another version is told to reload', async () => {
    const socket = await ana.socket();
    const answer = await socket.timeout(5000).emitWithAck('hello', { protocolVersion: 999 });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'reload' } });
    socket.disconnect();
  });
});

describe('what a screen hears', () => {
  it('LP5 what one person charts, another receives', async () => {
    const socket = await ben.socket();
    await hello(socket);
    const heard = entriesUntil(socket, (await ana.board()).revision + 1);
    const revision = await chart(17);
    const messages = await heard;
    const reading = messages.at(-1)?.entries.at(-1)?.changes[0];
    expect(messages.at(-1)?.to).toBe(revision);
    expect(reading).toMatchObject({ type: 'vitals-recorded', reading: { values: { respiratoryRate: 17 } } });
    socket.disconnect();
  });

  it('LP6 a pulse carries the published revision and the clinic time', async () => {
    const socket = await ana.socket();
    await hello(socket);
    const pulse = await new Promise<{ revision: number; rate: number; serverTime: string }>((resolve) =>
      socket.once('pulse', resolve),
    );
    expect(pulse.revision).toBe((await ana.board()).revision);
    expect(pulse.rate).toBe(1);
    expect(Date.parse(pulse.serverTime)).not.toBeNaN();
    socket.disconnect();
  });

  it.each(['ana', 'wall'] as const)(
    'P4 a pulse tells every ten seconds what the board of %s must be',
    async (who) => {
      const socket = await (who === 'ana' ? ana : wall).socket();
      const snapshot = snapshotOf(await hello(socket));
      const pulse = await new Promise<Pulse>((resolve) =>
        socket.on('pulse', (heard) => heard.digest !== undefined && resolve(heard)),
      );
      expect(pulse).toMatchObject({ revision: snapshot.revision, digest: boardDigest(boardOf(snapshot)) });
      socket.disconnect();
    },
    15_000,
  );

  it('LP8 a script that says hello and paints nothing is not named as a screen that stopped', async () => {
    const [script, screen] = [await ana.socket(), await ben.socket()];
    await Promise.all([hello(script), hello(screen)]);
    // who hears is said at the first hello; only who has stopped counts here
    const named = new Promise<Around>((resolve) =>
      screen.on('around', (around) => around.stopped?.length && resolve(around)),
    );
    screen.emit('seen', { revision: 1, isHidden: false });
    expect(await named).toMatchObject({ stopped: [{ id: screen.id, name: expect.any(String) }] });
    [script, screen].forEach((each) => each.disconnect());
  }, 20_000);

  it('LP8 a screen that says what it painted is heard, and one that says nothing sensible is refused', async () => {
    const socket = await ana.socket();
    await hello(socket);
    const say = (message: unknown) => (socket as Socket).timeout(5000).emitWithAck('seen', message);
    expect(await say({ revision: 1, isHidden: false })).toEqual({ ok: true });
    expect(await say({ revision: 'x' })).toMatchObject({ ok: false, problem: { code: 'type' } });
    socket.disconnect();
  });

  it('LP10 the wall is sent initials and numbers, and never a name', async () => {
    const socket = await wall.socket();
    const snapshot = snapshotOf(await hello(socket));
    const heard = entriesUntil(socket, snapshot.revision + 3);
    const { patientId } = await anObservation(ana);
    const text = JSON.stringify([snapshot, await heard]);
    const { body } = await ana.get<{ patient: { name: { family: string }; number: string } }>(
      `/api/patients/${patientId}`,
    );
    expect(text).not.toContain(body.patient.name.family);
    expect(text).not.toContain('1980-02-29');
    expect(text).toContain(body.patient.number);
    socket.disconnect();
  });
});

describe('who is heard', () => {
  it('LP13 signing out drops the sockets of that sign-in within two seconds, and no others', async () => {
    const leaving = await signIn(clinic.url, 'ben');
    const [gone, stays] = await Promise.all([leaving.socket(), ben.socket()]);
    const closed = disconnected(gone);
    const since = performance.now();
    await leaving.post('/api/auth/sign-out', '');
    await closed;
    expect(performance.now() - since).toBeLessThan(2000);
    expect(stays.connected).toBe(true);
    stays.disconnect();
  });

  it.each([
    ['is ended in the database', 'ended_at = clock_timestamp()'],
    ['was ended while its node was away for an hour', `ended_at = clock_timestamp() - interval '1 hour'`],
    ['came to its end then', `ends_at = clock_timestamp() - interval '1 hour'`],
  ])('LP13 a sign-in that %s loses its sockets too', async (_how, change) => {
    const revoked = await signIn(clinic.url, 'pia');
    const socket = await revoked.socket();
    const closed = disconnected(socket);
    await clinic.rows(`UPDATE sign_ins SET ${change} WHERE account_id = $1`, [revoked.id]);
    await closed;
    expect((await revoked.get('/api/board')).status).toBe(401);
  });

  it.each([
    ['who is given another role', `UPDATE memberships SET role = 'administrator' WHERE account_id = $1`],
    ['who is no member any more', 'DELETE FROM memberships WHERE account_id = $1'],
  ])('LP13 a person %s loses their sockets with the next pulse, and signs in anew', async (_who, change) => {
    const person = await signIn(clinic.url, 'eve');
    const [socket, stays] = await Promise.all([person.socket(), ben.socket()]);
    await hello(socket);
    const told = new Promise<void>((resolve) => socket.once('signed-out', resolve));
    const closed = disconnected(socket);
    const since = performance.now();
    await clinic.rows(change, [person.id]);
    await Promise.all([told, closed]);
    expect(performance.now() - since).toBeLessThan(3000);
    expect((await person.get('/api/board')).status).toBe(401);
    const again = await (await signIn(clinic.url, 'eve')).socket();
    const refused = await hello(again);
    expect(refused).toMatchObject({ ok: false, problem: { detail: expect.stringMatching(/^You|^Your/) } });
    expect(stays.connected).toBe(true);
    [again, stays].forEach((each) => each.disconnect());
  });

  it('W34 a connection that cannot be taken is closed, and the process lives', () => {
    const error = jest.fn();
    const none = undefined as never;
    const gateway = new LiveGateway(none, none, none, new Screens(), { error } as never);
    const disconnect = jest.fn();
    const onAny = () => {
      throw new Error('broken socket');
    };
    gateway.handleConnection({ onAny, disconnect } as never);
    expect(disconnect).toHaveBeenCalledWith(true);
    expect(error).toHaveBeenCalledTimes(1);
  });
});

function disconnected(socket: TestSocket): Promise<void> {
  return new Promise((resolve) => socket.once('disconnect', () => resolve()));
}
