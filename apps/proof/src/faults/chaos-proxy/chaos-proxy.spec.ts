import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomFrom } from '../random.mjs';
import { ChaosProxy } from './chaos-proxy.mjs';
import { modeOf } from './modes.mjs';

let echo: Server;
let proxy: ChaosProxy;
let heard: string[];
let clients: Socket[];

beforeEach(async () => {
  heard = [];
  clients = [];
  echo = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      heard.push(String(data));
      socket.write(`echo ${String(data)}`);
    });
  });
  echo.listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await ChaosProxy.open((echo.address() as AddressInfo).port, 1);
});

afterEach(async () => {
  for (const client of clients) client.destroy();
  await proxy.close();
  echo.close();
});

function dial(): Socket {
  const client = connect(proxy.port, '127.0.0.1');
  client.on('error', () => undefined); // a cut is what is looked for: it is told by the close
  clients.push(client);
  return client;
}

/** A client whose connection is known to go through. */
async function connected(): Promise<Socket> {
  const client = dial();
  expect(await answer(client, 'hello')).toBe('echo hello');
  return client;
}

async function answer(client: Socket, text: string): Promise<string> {
  client.write(text);
  const [data] = await once(client, 'data');
  return String(data);
}

function closed(client: Socket): Promise<void> {
  return new Promise((resolve) => client.once('close', () => resolve()));
}

describe('the chaos proxy', () => {
  it('hands on both ways', async () => {
    const client = await connected();
    expect(await answer(client, 'again')).toBe('echo again');
  });

  it('keeps the order of what is late', async () => {
    const client = await connected();
    proxy.set({ name: 'delay', ms: 10, jitterMs: 10 });
    let said = '';
    client.on('data', (data) => (said += String(data)));
    for (const letter of 'abcdef') {
      client.write(letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
    while (heard.join('') !== 'helloabcdef') await new Promise((resolve) => setImmediate(resolve));
    while (said.replaceAll('echo ', '') !== 'abcdef') await new Promise((resolve) => setImmediate(resolve));
  });

  it('brings all of it over a slow line', async () => {
    const client = await connected();
    proxy.set({ name: 'throttle', bytesPerSecond: 100_000 });
    const text = 'x'.repeat(30_000);
    let said = '';
    client.on('data', (data) => (said += String(data)));
    client.write(text);
    while (said.replaceAll('echo ', '').length < text.length) await new Promise((resolve) => setImmediate(resolve));
  });

  it('holds what it was told in a black hole, and brings it when that is over', async () => {
    const client = await connected();
    proxy.set({ name: 'blackhole' });
    const late = dial();
    late.write('late');
    client.write('lost?');
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(['hello']);
    proxy.set({ name: 'pass' });
    await Promise.all([once(client, 'data'), once(late, 'data')]);
    expect([...heard].sort()).toEqual(['hello', 'late', 'lost?']);
  });

  it('lets a half-open connection speak and not hear, and ends it when that is over', async () => {
    const client = await connected();
    proxy.set({ name: 'half-open' });
    client.write('up');
    while (!heard.includes('up')) await new Promise((resolve) => setImmediate(resolve));
    const ended = closed(client);
    while (!client.destroyed) {
      await new Promise((resolve) => setImmediate(resolve));
      proxy.set({ name: 'pass' });
    }
    await ended;
  });

  it('cuts after the request: the server has it, the client hears nothing', async () => {
    const client = await connected();
    proxy.set({ name: 'cut-after-request' });
    client.on('data', () => heard.push('answered'));
    client.write('do it');
    await closed(client);
    while (!heard.includes('do it')) await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(['hello', 'do it']);
  });

  it('cuts before the response', async () => {
    const client = await connected();
    proxy.set({ name: 'cut-before-response' });
    client.on('data', () => heard.push('answered'));
    client.write('do it');
    await closed(client);
    expect(heard).toEqual(['hello', 'do it']);
  });

  it('resets what is connected and what would be', async () => {
    const client = await connected();
    const ended = closed(client);
    proxy.set({ name: 'reset' });
    await ended;
    await closed(dial());
    proxy.set({ name: 'pass' });
    await connected();
  });

  it('makes of a seed the same delays', () => {
    const delays = (seed: number) => {
      const random = randomFrom(seed);
      const { delayMs } = modeOf({ name: 'delay', ms: 100, jitterMs: 50, stallShare: 0.1, stallMs: 1000 });
      return Array.from({ length: 20 }, () => delayMs?.(random));
    };
    expect(delays(7)).toEqual(delays(7));
    expect(delays(7)).not.toEqual(delays(8));
  });
});
