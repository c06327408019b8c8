import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { SentTogether } from './sent-together.js';

it('what is written in one turn is sent at once, and what comes later by itself', async () => {
  const heard: string[] = [];
  const server = createServer((socket) => socket.on('data', (data) => heard.push(data.toString())));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = new SentTogether();
  await new Promise<void>((resolve) => socket.connect((server.address() as AddressInfo).port, '127.0.0.1', resolve));
  const say = (...words: string[]) => {
    socket.cork();
    for (const word of words) socket.write(word);
    socket.uncork();
  };
  say('a', 'b');
  say('c');
  while (heard.length < 1) await new Promise((resolve) => setImmediate(resolve));
  say('d');
  while (heard.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual(['abc', 'd']);
  socket.destroy();
  server.close();
});
