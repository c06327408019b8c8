// @ts-check
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';

const OPENED = /0\{/;
const CONNECTED = /40\{/;
/** Of what was asked with id 0, which is how an Ack begins. */
const ANSWER = /430\[\{"ok":(true|false)/;
const HEADER_ENDS = '\r\n\r\n';
const HEARS_WITHIN_MS = 10_000;
const TEXT = 0x81;
const MASKED = 0x80;
const MEDIUM = 126;
const LARGE = 127;

/**
 * A websocket to the clinic by hand: it keeps none of the rules that a library would keep. What it is sent is thrown
 * away, unless it is told not to read at all.
 */
export class RawSocket {
  #socket;

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.#socket = socket;
  }

  /**
   * Signed in and let in: from here on everything is allowed.
   * @param {string} url
   * @param {string} cookie
   */
  static async open(url, cookie) {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => socket.destroy()); // it is told by `isOpen`
    await once(socket, 'connect');
    const lines = ['GET /socket.io/?EIO=4&transport=websocket HTTP/1.1', `Host: ${host}`, `Cookie: ${cookie}`];
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
    const key = `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`;
    socket.write([...lines, ...upgrade, key, HEADER_ENDS].join('\r\n').slice(0, -2));
    // before it has said so, it does not hear what it is told
    await hears(socket, OPENED);
    const raw = new RawSocket(socket);
    raw.text('40');
    await hears(socket, CONNECTED);
    socket.resume();
    return raw;
  }

  isOpen() {
    return !this.#socket.destroyed && this.#socket.readyState === 'open';
  }

  /** From now on it takes nothing any more. */
  stopReading() {
    this.#socket.pause();
  }

  /** One message of Socket.IO: `hello` and `command` are asked with an id, as a screen does. @param {string} name @param {unknown} message */
  ask(name, message, id = 0) {
    this.text(`42${id}${JSON.stringify([name, message])}`);
  }

  /**
   * Whether what it asks for is granted. Rejects when nobody answers.
   * @param {string} name
   * @param {unknown} message
   */
  async isGranted(name, message) {
    this.ask(name, message);
    const [, isOk] = await hears(this.#socket, ANSWER);
    this.#socket.resume();
    return isOk === 'true';
  }

  /** One whole frame of text, masked as a client must. @param {string} text */
  text(text) {
    const payload = Buffer.from(text);
    const mask = randomBytes(4);
    const masked = Buffer.from(payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
    this.bytes(Buffer.concat([headerOf(payload.length), mask, masked]));
  }

  /** Anything at all. @param {Buffer} bytes */
  bytes(bytes) {
    if (this.isOpen()) this.#socket.write(bytes);
  }

  close() {
    this.#socket.destroy();
  }
}

/**
 * Reads until the other side has said something; rejects when it hangs up before, or is silent about it.
 * @param {import('node:net').Socket} socket
 * @param {RegExp} words
 */
async function hears(socket, words) {
  const signal = AbortSignal.timeout(HEARS_WITHIN_MS);
  let said = '';
  for (;;) {
    const match = words.exec(said);
    if (match) return match;
    if (socket.destroyed) throw new Error(`the server hung up before ${words}`);
    const [data] = await Promise.race([once(socket, 'data', { signal }), once(socket, 'close', { signal })]);
    said += String(data);
  }
}

/** @param {number} length */
function headerOf(length) {
  if (length < MEDIUM) return Buffer.from([TEXT, MASKED | length]);
  if (length < 2 ** 16) return Buffer.from([TEXT, MASKED | MEDIUM, length >> 8, length & 0xff]);
  const large = Buffer.alloc(10);
  large.writeUInt8(TEXT, 0);
  large.writeUInt8(MASKED | LARGE, 1);
  large.writeBigUInt64BE(BigInt(length), 2);
  return large;
}
