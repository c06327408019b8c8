import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startServer, type RunningServer } from '../start-server.js';
import { accepted, aDatabase, envFor, signIn, type TestPerson } from '../testing/a-clinic.js';
import { anInfusion, timeOf } from '../testing/a-session.js';
import type { Env } from '../config/env.js';
import type { OutsideWord } from './outside-words.js';

const SECRET = 'a secret that both sides know';

interface Got {
  id: string;
  signature: string;
  body: string;
  words: OutsideWord[];
}

/** Somebody outside, who answers, refuses or hangs. */
class Receiver {
  readonly got: Got[] = [];
  answers: (number | 'hang')[] = [];
  port = 0;
  private server: Server | undefined;

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const { words } = JSON.parse(body) as { words: OutsideWord[] };
        const { 'x-chairside-id': id, 'x-chairside-signature': signature } = request.headers;
        this.got.push({ id: String(id), signature: String(signature), body, words });
        const answer = this.answers.shift() ?? 200;
        if (answer !== 'hang') response.writeHead(answer).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  }

  async until(count: number): Promise<Got[]> {
    for (;;) {
      if (this.got.length >= count) return this.got;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

let receiver: Receiver;
let env: Env;
let server: RunningServer;
let ana: TestPerson;

beforeEach(async () => {
  receiver = new Receiver();
  await receiver.open();
  const url = `http://127.0.0.1:${receiver.port}/chairside`;
  env = { ...envFor(await aDatabase()), DEMO_SPEED: 60, ESCALATION_URL: url, ESCALATION_SECRET: SECRET };
  await begin();
});
afterEach(async () => {
  await server.stop();
  await receiver.close();
});

async function begin(): Promise<void> {
  server = await startServer(env);
  ana = await signIn(server.url, 'ana');
  // what happened before somebody was to be told is no news
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

const emergency = async () => accepted(await ana.send('help:call', { level: 'emergency', at: await timeOf(ana) }));

describe('house 6 outside the building', () => {
  it('floor 13 each step of the ladder is told, with ids, chair, level and step, and nothing of who the patient is', async () => {
    const [ben, pia] = [await signIn(server.url, 'ben'), await signIn(server.url, 'pia')];
    const { sessionId, patientId } = await anInfusion(ana, ben, pia);
    const set = { values: { spo2: 84 }, confirmed: ['spo2' as const] };
    accepted(await ana.send('vitals:record', { sessionId, patientId, takenAt: await timeOf(ana), ...set }));
    const got = await receiver.until(3);
    expect(got.flatMap(({ words }) => words).slice(0, 3)).toMatchObject([
      { about: 'alert', sessionId, level: 'high', called: 'all-nurses', chair: expect.any(String) },
      { about: 'alert', sessionId, level: 'high', called: 'providers' },
      { about: 'alert', sessionId, level: 'high', called: 'medical-director' },
    ]);
    const board = await ana.board();
    const said = got.map(({ body }) => body).join(' ');
    for (const { name, number } of board.patients) {
      for (const secret of [name?.family, name?.given, number]) expect(said).not.toContain(`"${secret}"`);
    }
    expect(said).not.toContain(patientId);
    const keys = ['about', 'alertId', 'sessionId', 'chair', 'level', 'called', 'staffId'];
    expect(got.flatMap(({ words }) => words).map((word) => Object.keys(word))).toEqual(got.map(() => keys));
  });

  it('floor 14 an emergency is told with a signature over its time and body, and a call for help is not', async () => {
    accepted(await ana.send('help:call', { level: 'help', at: await timeOf(ana), words: 'the corridor' }));
    const { id: callId } = await emergency();
    const [first] = await receiver.until(1);
    if (!first) throw new Error('nothing came');
    expect(first.words).toEqual([{ about: 'emergency', callId, sessionId: null, chair: null, level: 'emergency' }]);
    const [, seconds = '', digest] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(first.signature) ?? [];
    expect(createHmac('sha256', SECRET).update(`${seconds}.${first.body}`).digest('hex')).toBe(digest);
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60);
  });

  it('trust P12 whoever refuses is told again until it is taken, and the next one waits for that', async () => {
    receiver.answers = [500, 403];
    const first = await emergency();
    const got = await receiver.until(3);
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
    expect(got[0]?.words).toMatchObject([{ callId: first.id }]);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(receiver.got).toHaveLength(3);
  });

  it('whoever hangs is told again after four seconds', async () => {
    receiver.answers = ['hang'];
    await emergency();
    const got = await receiver.until(2);
    expect(got[0]?.id).toBe(got[1]?.id);
  });

  it('an address that is away is told once it is back', async () => {
    await receiver.close();
    await emergency();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await receiver.open();
    expect(await receiver.until(1)).toHaveLength(1);
  });

  it('a server that dies while it tells tells it again when it starts, under the same id; what was taken is not told again', async () => {
    await emergency();
    await receiver.until(1);
    receiver.answers = ['hang'];
    const second = await emergency();
    await receiver.until(2);
    await server.stop();
    await begin();
    const got = await receiver.until(3);
    expect(got.slice(1).map(({ id }) => id)).toEqual([second.id, second.id]);
  });
});
