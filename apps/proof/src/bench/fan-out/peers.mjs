// @ts-check
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';
import { frameOf } from '../wire/server-frame.mjs';

/**
 * @typedef {import('@chairside/contracts').SentEntries} SentEntries
 * @typedef {(http: import('node:http').Server) => (message: SentEntries) => void} Peer opens, and gives how it publishes
 */

const ROOM = 'clinic';

/** Others that send a message to every socket, each as its documentation says it does that best. @type {Record<string, Peer>} */
export const PEERS = {
  'socket.io': (http) => {
    const io = socketIo(http);
    return (message) => void io.to(ROOM).emit('entries', message);
  },
  'socket.io, a loop': (http) => {
    const io = socketIo(http);
    return (message) => {
      for (const socket of io.sockets.sockets.values()) socket.emit('entries', message);
    };
  },
  ws: (http) => {
    const server = new WebSocketServer({ server: http, perMessageDeflate: false });
    return (message) => {
      const text = textOf(message);
      for (const client of server.clients) client.send(text);
    };
  },
  'ws, framed once': (http) => {
    const sockets = /** @type {Set<import('node:stream').Duplex>} */ (new Set());
    const server = new WebSocketServer({ server: http, perMessageDeflate: false });
    server.on('connection', (client, { socket }) => {
      sockets.add(socket);
      client.on('close', () => sockets.delete(socket));
    });
    return (message) => {
      const frame = frameOf(textOf(message));
      for (const socket of sockets) socket.write(frame);
    };
  },
};

/** As the server sets it. @param {import('node:http').Server} http */
function socketIo(http) {
  const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false });
  io.on('connection', (socket) => {
    void socket.join(ROOM);
    socket.on('hello', (_message, ack) => ack({ ok: true }));
  });
  return io;
}

/** @param {SentEntries} message */
function textOf(message) {
  return JSON.stringify(['entries', message]);
}
