// @ts-check
// socket.io with nothing around it, or with its own recovery of connections, at its documentation's settings.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { playOnRequest } from '../fan-out/play.mjs';
import { messageOf, playedEntries } from '../fan-out/played-entries.mjs';

const RECOVERS_WITHIN_MS = 120_000;
const [kind] = process.argv.slice(2);
const recovery = { connectionStateRecovery: { maxDisconnectionDuration: RECOVERS_WITHIN_MS } };

const [entry] = playedEntries(1).entries;
if (!entry) throw new Error('nothing was played');
const message = messageOf(entry);
const http = createServer((_request, response) => void response.end());
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  ...(kind === 'recovery' ? recovery : {}),
});
io.on('connection', (socket) => void socket.join('clinic'));
http.listen(Number(process.env['PORT']), process.env['HOST']);

let revision = 0;
playOnRequest(() => {
  revision += 1;
  io.to('clinic').emit('entries', { ...message, from: revision, to: revision });
});
