import type { ClientEvents, Hello, HelloAck, ServerEvents } from '@chairside/contracts';
import { io, type Socket } from 'socket.io-client';
import { Redial } from './redial.js';
import { sayUnpacks, unpacked } from './unpack-board.js';
import type { Wire, WireHandlers } from './wire.js';

type LiveSocket = Socket<ServerEvents, ClientEvents>;

/** The server answers within 6 s (LP3); past this the answer was lost on the way. */
const ANSWER_MS = 7_000;

const OPTIONS = {
  path: '/socket.io',
  transports: ['websocket'],
  autoConnect: false,
  // the library does not come back from a handshake that was refused, so that all of it is left to Redial
  reconnection: false,
  // a proxy that swallows the upgrade is to be noticed within 5 s (LP1)
  timeout: 4_000,
};

/** A websocket to the clinic (LP1). */
export function openSocket(handlers: WireHandlers): Wire {
  const socket: LiveSocket = io(OPTIONS);
  const failed = (): void => {
    redial.failed();
    handlers.onFailed();
  };
  const hangUp = (): void => {
    socket.disconnect();
    failed();
  };
  const redial = new Redial({ dial: () => socket.connect(), hangUp });
  socket.on('connect', () => {
    redial.answered();
    handlers.onUp();
  });
  socket.on('connect_error', failed);
  socket.on('disconnect', () => {
    // the outbox is the only queue (LP12): what the library kept would go out twice, and out of order
    socket.sendBuffer = [];
    redial.failed();
  });
  socket.on('entries', handlers.onEntries);
  socket.on('pulse', handlers.onPulse);
  socket.on('around', handlers.onAround);
  socket.on('signed-out', handlers.onSignedOut);
  return {
    isUp: () => socket.connected,
    id: () => socket.id,
    open: () => redial.start(),
    close: () => {
      redial.stop();
      socket.disconnect();
    },
    hello: (message) => greet(socket, message),
    command: (command) => answerTo(socket, () => socket.timeout(ANSWER_MS).emitWithAck('command', command)),
    seen: (message) => {
      if (socket.connected) socket.volatile.emit('seen', message);
    },
  };
}

async function greet(socket: LiveSocket, message: Hello): Promise<HelloAck | null> {
  const hello = { ...message, ...sayUnpacks() };
  const answer = await answerTo(socket, () => socket.timeout(ANSWER_MS).emitWithAck('hello', hello));
  return answer && unpacked(answer);
}

async function answerTo<T>(socket: LiveSocket, emit: () => Promise<T>): Promise<T | null> {
  if (!socket.connected) return null;
  // a rejection here is a timeout or a cut: either way nobody knows whether it arrived
  return emit().catch(() => null);
}
