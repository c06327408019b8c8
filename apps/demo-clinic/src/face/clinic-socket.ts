import { io, type Socket } from 'socket.io-client';
import {
  boardSnapshot,
  parseWith,
  PROTOCOL_VERSION,
  type BoardSnapshot,
  type ClientEvents,
  type HelloAck,
  type ServerEvents,
} from '@chairside/contracts';
import type { Person } from './person.js';
import { wordsOf } from './send-command.js';

export type ClinicSocket = Socket<ServerEvents, ClientEvents>;
export type Greeting = Extract<HelloAck, { ok: true }>;

const ANSWER_MS = 10_000;

/** A socket of this person, which does not reconnect by itself: who opens it decides what a loss means. */
export function openSocket(person: Person): ClinicSocket {
  return io(person.url, {
    path: '/socket.io',
    transports: ['websocket'],
    extraHeaders: { Cookie: person.cookie },
    reconnection: false,
    forceNew: true,
  });
}

/** Resolves when the socket is connected. */
export function connected(socket: ClinicSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
}

/** The clinic will not show this person its board: to ask again cannot help. */
export class HelloRefused extends Error {}

/** Says hello; with what is known, only what is missing may come back. */
export async function sayHello(
  socket: ClinicSocket,
  known?: { epoch: string; revision: number } | null,
): Promise<Greeting> {
  const message = {
    protocolVersion: PROTOCOL_VERSION,
    ...(known ? { epoch: known.epoch, revision: known.revision } : {}),
  };
  const answer = await socket.timeout(ANSWER_MS).emitWithAck('hello', message);
  if (!answer.ok) {
    const message = `hello was refused: ${wordsOf(answer.problem)}`;
    throw answer.problem.retry ? new Error(message) : new HelloRefused(message);
  }
  return 'snapshot' in answer ? { ...answer, snapshot: parseWith(boardSnapshot, answer.snapshot) } : answer;
}

/** The board as a screen that was just opened sees it. */
export async function freshBoard(person: Person): Promise<BoardSnapshot> {
  const socket = openSocket(person);
  try {
    await connected(socket);
    const greeting = await sayHello(socket);
    if (!('snapshot' in greeting)) throw new Error('a fresh screen was not given the whole board');
    return greeting.snapshot;
  } finally {
    socket.disconnect();
  }
}
