import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { Ack } from '@chairside/contracts';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import type { World } from './bad-input.js';

/** One row of trust.md section 4-W: what is sent, and what is seen of the answer. */
export interface BadMessage {
  id: string;
  what: string;
  send: (world: World) => Promise<unknown>;
  expected: unknown;
}

export const SOCKET_INPUTS: readonly BadMessage[] = [
  {
    id: 'W01',
    what: 'a handshake from a page of another site',
    send: handshake({ origin: 'https://evil.example' }),
    expected: 403,
  },
  { id: 'W01b', what: 'a handshake from a page without an origin', send: handshake({ origin: 'null' }), expected: 403 },
  {
    id: 'W01c',
    what: 'a handshake of a browser that hides its origin',
    send: handshake({ 'sec-fetch-mode': 'websocket', 'sec-fetch-site': 'cross-site' }),
    expected: 403,
  },
  { id: 'W02', what: 'no cookie', send: connectWith(''), expected: 'unauthenticated' },
  { id: 'W02b', what: 'a false cookie', send: connectWith('chairside=garbage'), expected: 'unauthenticated' },
  { id: 'W02c', what: 'a sign-in that was ended', send: connectAfterSignOut, expected: 'unauthenticated' },
  { id: 'W07', what: 'an unknown message', send: message('make-coffee', {}), expected: 'unknown-event' },
  { id: 'W08', what: 'a command without a way to answer', send: withoutAck, expected: 'still there' },
  { id: 'W09', what: 'no content', send: message('command', null), expected: 'validation' },
  { id: 'W09b', what: 'three things instead of one', send: message('command', {}, 1, 2), expected: 'validation' },
  { id: 'W09c', what: 'something else in the place of the answer', send: message('command'), expected: 'validation' },
  { id: 'W10', what: 'a frame of more than 64 kB', send: hugeFrame, expected: 1009 },
  { id: 'W11', what: 'an array nested 20,000 deep', send: deepFrame, expected: 'validation' },
  { id: 'W33', what: 'a command of a role that may not', send: deniedCommand, expected: 'forbidden' },
  {
    id: 'W33b',
    what: 'a command that cannot be read',
    send: message('command', { id: 'x', name: 1 }),
    expected: 'invalid-id',
  },
  {
    id: 'W33c',
    what: 'a command that nobody knows',
    send: message('command', { id: randomUUID(), name: 'tea:make', payload: {} }),
    expected: 'unknown-command',
  },
];

function handshake(headers: Record<string, string>) {
  return async ({ clinic, nurse }: World): Promise<unknown> => {
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    const outgoing = request(`${clinic.url}/socket.io/?EIO=4&transport=websocket`, {
      headers: { ...upgrade, cookie: nurse.cookie, ...headers },
    });
    outgoing.end();
    const [response] = (await once(outgoing, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    return response.statusCode;
  };
}

function connectWith(cookie: string) {
  return ({ clinic }: World): Promise<unknown> =>
    new Promise((resolve) => {
      const socket = io(clinic.url, {
        transports: ['websocket'],
        extraHeaders: { cookie },
        forceNew: true,
        reconnection: false,
      });
      socket.once('connect', () => resolve('connected'));
      socket.once('connect_error', (error) => resolve(error.message));
    });
}

async function connectAfterSignOut(world: World): Promise<unknown> {
  const response = await world.nurse.post(
    '/api/auth/sign-in',
    JSON.stringify({ username: 'ben', password: 'chairside' }),
  );
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  await world.nurse.post('/api/auth/sign-out', '', { cookie });
  return connectWith(cookie)(world);
}

function message(event: string, ...args: unknown[]) {
  return async ({ nurse }: World): Promise<unknown> => {
    const socket = await nurse.socket();
    const ack = (await socket.timeout(6000).emitWithAck(event as 'command', ...(args as [unknown]))) as Ack;
    socket.disconnect();
    return ack.ok ? 'ok' : ack.problem.code;
  };
}

async function deniedCommand({ wall }: World): Promise<unknown> {
  const socket = await wall.socket();
  const ack = await socket
    .timeout(6000)
    .emitWithAck('command', { id: randomUUID(), name: 'chair:add', payload: { name: '99' } });
  socket.disconnect();
  return ack.ok ? 'ok' : ack.problem.code;
}

async function withoutAck({ nurse }: World): Promise<unknown> {
  const socket = await nurse.socket();
  (socket.emit as (event: string, ...args: unknown[]) => void)('command', { nonsense: true });
  (socket.emit as (event: string, ...args: unknown[]) => void)('command');
  const ack = await socket.timeout(6000).emitWithAck('command', null);
  const state = socket.connected && !ack.ok ? 'still there' : 'gone';
  socket.disconnect();
  return state;
}

/** A connection below socket.io, for frames that its client would not send. */
async function rawSocket({ clinic, nurse }: World): Promise<WebSocket> {
  const url = `${clinic.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  const socket = new WebSocket(url, { headers: { cookie: nurse.cookie } });
  await once(socket, 'message');
  socket.send('40');
  await once(socket, 'message');
  return socket;
}

async function hugeFrame(world: World): Promise<unknown> {
  const socket = await rawSocket(world);
  const closed = once(socket, 'close');
  socket.send(`420["command",{"id":"${'x'.repeat(70_000)}"}]`);
  const [code] = (await closed) as [number];
  return code;
}

async function deepFrame(world: World): Promise<unknown> {
  const socket = await rawSocket(world);
  const answered = once(socket, 'message');
  socket.send(`427["command",${'['.repeat(20_000)}${']'.repeat(20_000)}]`);
  const [data] = (await answered) as [Buffer];
  socket.close();
  const [ack] = JSON.parse(data.toString().replace('437', '')) as [Ack];
  return ack.ok ? 'ok' : ack.problem.code;
}
