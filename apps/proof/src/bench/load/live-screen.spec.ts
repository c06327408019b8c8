import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocketServer, type WebSocket } from 'ws';
import { LiveScreen } from './live-screen.mjs';

type Message = { event: string; body: Record<string, unknown>; answer: (body: object) => void };

/** A server that says nothing by itself, and what it heard. */
class Told {
  readonly server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  private socket: WebSocket | undefined;
  private readonly heard: Message[] = [];
  private wake: () => void = () => undefined;

  constructor() {
    this.server.on('connection', (socket) => {
      this.socket = socket;
      socket.on('message', (data) => this.hear(String(data), socket));
      socket.send('0{"sid":"x"}');
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async next(): Promise<Message> {
    while (this.heard.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.heard.shift() as Message;
  }

  say(event: string, body: object): void {
    this.socket?.send(`42${JSON.stringify([event, body])}`);
  }

  cut(): void {
    this.socket?.terminate();
  }

  private hear(text: string, socket: WebSocket): void {
    if (text === '40') return socket.send('40{"sid":"x"}');
    const start = text.indexOf('[');
    const [event, body] = JSON.parse(text.slice(start));
    const answer = (answered: object) => socket.send(`43${text.slice(2, start)}${JSON.stringify([answered])}`);
    this.heard.push({ event, body, answer });
    this.wake();
  }
}

const time = { serverTime: '2026-05-04T10:00:00.000Z', rate: 1, readMsAgo: 1 };
const packed = (board: object) => gzipSync(JSON.stringify(board)).toString('base64');
const boardAt = (revision: number) => ({ ok: true, packed: packed({ epoch: 'e', revision }), ...time });
const entriesTo = (from: number, to: number) => ({ ok: true, entries: { epoch: 'e', from, to, entries: [] }, ...time });
const command = { id: 'c1', name: 'vitals:record', payload: {} };

describe('a screen of a load', () => {
  let told: Told;
  let screen: LiveScreen;
  let revisions: number[];

  beforeEach(async () => {
    told = new Told();
    await once(told.server, 'listening');
    screen = new LiveScreen(told.url, 'clinic', 1);
    revisions = [];
    screen.onRevisions = ({ from, to }) => void revisions.push(from, to);
    const opened = screen.open();
    (await told.next()).answer(boardAt(7));
    await opened;
  });

  afterEach(() => {
    screen.close();
    told.server.close();
  });

  it('LP2 LP5 takes the next entries, drops known ones, and says hello with its place over a gap', async () => {
    told.say('entries', { epoch: 'e', from: 8, to: 9, entries: [] });
    told.say('entries', { epoch: 'e', from: 9, to: 9, entries: [] });
    told.say('entries', { epoch: 'e', from: 12, to: 12, entries: [] });
    const again = await told.next();
    expect(again).toMatchObject({ event: 'hello', body: { clinicId: 'clinic', epoch: 'e', revision: 9 } });
    again.answer(entriesTo(10, 12));
    told.say('pulse', { epoch: 'e', revision: 12, ...time });
    expect(await told.next()).toMatchObject({ event: 'seen', body: { revision: 12 } });
    expect(revisions).toEqual([8, 9, 10, 12]);
  });

  it('LP6 says hello when a pulse tells of entries that it never had', async () => {
    told.say('pulse', { epoch: 'e', revision: 8, ...time });
    expect((await told.next()).event).toBe('seen');
    expect(await told.next()).toMatchObject({ event: 'hello', body: { revision: 7 } });
  });

  it('LP12 comes back by itself when it is cut, and sends again under the same id what was not answered', async () => {
    const charted = screen.chart(command);
    expect(await told.next()).toMatchObject({ event: 'command', body: { id: 'c1' } });
    told.cut();
    (await told.next()).answer(entriesTo(8, 7));
    const again = await told.next();
    expect(again).toMatchObject({ event: 'command', body: { id: 'c1' } });
    again.answer({ ok: true, value: { id: 'c1' }, revision: 8 });
    expect(await charted).toMatchObject({ revision: 8 });
    expect(screen.dials).toMatchObject({ answered: 2, refused: 0 });
  });

  it('tells who charted that an entry was refused for good', async () => {
    const charted = screen.chart(command);
    (await told.next()).answer({ ok: false, problem: { code: 'forbidden', retry: false } });
    await expect(charted).rejects.toThrow('forbidden');
  });
});
