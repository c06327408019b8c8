// @ts-check
// A process of its own: it serves a screen, tells it of the played day, and sends updates when it is told to.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Server } from 'socket.io';
import { answerHttp } from './answer-http.mjs';
import { CHAIRS } from './sixteen-infusions.mjs';
import { ToldClinic, UPDATE_MS } from './told-clinic.mjs';

/** @typedef {{ screens: number, updates: { one: number, all: number } }} Plan */

const PULSE_MS = 2_000;
const all = Array.from({ length: CHAIRS }, (_, index) => index + 1);

const clinic = new ToldClinic();
const snapshot = clinic.snapshot();
const [ones, alls] = process.argv.slice(2).map(Number);
const messages = [
  ...Array.from({ length: ones ?? 0 }, (_, turn) => clinic.update([all[turn % CHAIRS] ?? 1])),
  ...Array.from({ length: alls ?? 0 }, () => clinic.update(all)),
];

let sent = 0;
const http = createServer(answerHttp);
const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
  sent = 0;
  const began = performance.now();
  socket.on('hello', (_message, ack) => ack({ ok: true, snapshot, readMsAgo: 0 }));
  const timer = setInterval(() => socket.emit('pulse', pulse(performance.now() - began)), PULSE_MS);
  socket.on('disconnect', () => clearInterval(timer));
});
process.on('message', (count) => void play(Number(count)));
process.on('disconnect', () => process.exit());
http.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {{ port: number }} */ (http.address()).port }));

/** @param {number} ms */
function pulse(ms) {
  const { revision } = snapshot;
  return { ...clinic.pulse(ms), revision: messages[sent - 1]?.to ?? revision };
}

/**
 * Sends the next messages, each at its own moment, however late the one before was.
 * @param {number} count
 */
async function play(count) {
  const began = performance.now();
  let latestMs = 0;
  for (let turn = 0; turn < count; turn += 1) {
    const wait = began + turn * UPDATE_MS - performance.now();
    await pause(Math.max(0, wait));
    latestMs = Math.max(latestMs, performance.now() - began - turn * UPDATE_MS);
    io.emit('entries', messages[sent]);
    sent += 1;
  }
  await pause(UPDATE_MS);
  process.send?.({ played: count, latestMs });
}
