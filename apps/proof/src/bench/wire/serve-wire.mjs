// @ts-check
// The server's side of the wire that screens speak, for servers that are written by hand: no more of it than they need.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

/**
 * @typedef {import('node:stream').Duplex} Wire
 * @typedef {(json: string) => void} Answer
 * @typedef {object} Handlers
 * @property {(message: any, answer: Answer, wire: Wire) => void} hello
 * @property {(message: any, answer: Answer) => void} [command]
 * @property {(wire: Wire) => void} [left]
 */

const OPENED = '0{"sid":"wire","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":64000}';
const CONNECT = '40';
const CONNECTED = '40{"sid":"wire"}';
const EVENT = '42';
const ANSWER = '43';

/**
 * Listens where the environment says, and answers everything else that it is asked by HTTP with nothing.
 * @param {Handlers} handlers
 */
export function serveWire(handlers) {
  const http = createServer((_request, response) => void response.end());
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  server.on('connection', (socket, { socket: wire }) => {
    socket.on('message', (data) => hear(String(data), socket, wire, handlers));
    socket.on('close', () => handlers.left?.(wire));
    socket.send(OPENED);
  });
  http.listen(Number(process.env['PORT']), process.env['HOST']);
}

/**
 * @param {string} text
 * @param {import('ws').WebSocket} socket
 * @param {Wire} wire
 * @param {Handlers} handlers
 */
function hear(text, socket, wire, handlers) {
  if (text === CONNECT) return socket.send(CONNECTED);
  const start = text.indexOf('[');
  if (!text.startsWith(EVENT) || start === -1) return undefined;
  const [event, message] = JSON.parse(text.slice(start));
  const answer = (/** @type {string} */ json) => socket.send(`${ANSWER}${text.slice(EVENT.length, start)}[${json}]`);
  if (event === 'hello') handlers.hello(message, answer, wire);
  else if (event === 'command') handlers.command?.(message, answer);
  return undefined;
}
