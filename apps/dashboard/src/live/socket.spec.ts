/** @jest-environment node */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Server } from 'socket.io';
import { openSocket } from './socket.js';
import type { Wire } from './wire.js';

let http: HttpServer;
let server: Server;
let wire: Wire;

afterEach(async () => {
  wire.close();
  await server.close();
});

/** A clinic whose handshake refuses as long as there are refusals left. */
async function clinic(refusals: string[]): Promise<void> {
  http = createServer();
  server = new Server(http, { transports: ['websocket'] });
  server.use((_socket, next) => {
    const refusal = refusals.shift();
    next(refusal === undefined ? undefined : new Error(refusal));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  Object.assign(globalThis, { location: { protocol: 'http:', host: `127.0.0.1:${port}` } });
}

function opened() {
  const handlers = {
    onUp: jest.fn(),
    onFailed: jest.fn(),
    onEntries: jest.fn(),
    onPulse: jest.fn(),
    onAround: jest.fn(),
    onSignedOut: jest.fn(),
  };
  wire = openSocket(handlers);
  wire.open();
  return handlers;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the websocket of a screen', () => {
  it('LP12 comes back by itself when the handshake was refused while the database was down', async () => {
    await clinic(['unavailable', 'unavailable']);
    const { onUp, onFailed } = opened();
    await until(() => wire.isUp());
    expect(onFailed).toHaveBeenCalledTimes(2);
    expect(onUp).toHaveBeenCalledTimes(1);
  });

  it('LP12 comes back by itself when the clinic cut it', async () => {
    await clinic([]);
    const { onUp } = opened();
    await until(() => wire.isUp());
    server.disconnectSockets(true);
    await until(() => onUp.mock.calls.length === 2);
    expect(wire.isUp()).toBe(true);
  });

  it('LP7 opens again at once when the screen closed it because it was silent, and was refused', async () => {
    const refusals: string[] = [];
    await clinic(refusals);
    const { onUp } = opened();
    await until(() => wire.isUp());
    refusals.push('unavailable');
    wire.close();
    wire.open();
    await until(() => onUp.mock.calls.length === 2);
  });
});
