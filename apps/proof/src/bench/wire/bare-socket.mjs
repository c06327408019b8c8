// @ts-check
// A websocket with nothing around it, so that whoever measures spends little itself: it reads the heads of frames only.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

/**
 * @typedef {object} Handlers
 * @property {(payload: Buffer) => void} onText
 * @property {() => void} [onClose]
 */

const END_OF_HEAD = '\r\n\r\n';
const CLOSE = 8;
const PING = 9;

export class BareSocket {
  #socket;
  #handlers;
  /** @type {Buffer} */
  #waiting = Buffer.alloc(0);
  #isUpgraded = false;
  /** @type {(error?: Error) => void} */
  #settle = () => undefined;
  received = 0;
  /** Rejects, with the status line, when the upgrade is refused. What the server says first may come before. */
  opened;

  /**
   * @param {string} url
   * @param {Handlers & { path?: string, cookie?: string }} options
   */
  constructor(url, { path = '/', cookie = '', ...handlers }) {
    const { hostname, port, host } = new URL(url);
    this.#handlers = handlers;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.opened = new Promise((resolve, reject) => {
      this.#settle = (error) => (error ? reject(error) : resolve(undefined));
    });
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#settle(error));
    this.#socket.on('close', () => this.#closed());
    const head = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket'];
    const key = randomBytes(16).toString('base64');
    head.push(`Sec-WebSocket-Key: ${key}`, 'Sec-WebSocket-Version: 13', `Cookie: ${cookie}`);
    this.#socket.write(head.join('\r\n') + END_OF_HEAD);
  }

  /** @param {string} text */
  send(text) {
    this.#socket.write(maskedFrame(Buffer.from(text)));
  }

  /** Breaks the connection in the middle of whatever it does; nothing is said on it first. */
  cut() {
    this.#socket.destroy();
  }

  #closed() {
    this.#settle(new Error('the connection was closed'));
    this.#handlers.onClose?.();
  }

  /** @param {Buffer} chunk */
  #read(chunk) {
    this.received += chunk.length;
    let data = this.#waiting.length > 0 ? Buffer.concat([this.#waiting, chunk]) : chunk;
    if (!this.#isUpgraded) {
      const end = data.indexOf(END_OF_HEAD);
      if (end === -1) return void (this.#waiting = data);
      const [status = ''] = data.toString('latin1', 0, end).split('\r\n');
      if (!status.includes(' 101 ')) return this.#settle(new Error(status));
      this.#isUpgraded = true;
      this.#settle();
      data = data.subarray(end + END_OF_HEAD.length);
    }
    this.#waiting = this.#readFrames(data);
  }

  /**
   * Hands out the whole frames; what is left of a last one waits for more.
   * @param {Buffer} data
   */
  #readFrames(data) {
    let at = 0;
    for (;;) {
      const frame = frameAt(data, at);
      if (!frame) return data.subarray(at);
      at = frame.end;
      if (frame.opcode === CLOSE) this.#socket.end();
      else if (frame.opcode !== PING) this.#handlers.onText(data.subarray(frame.start, frame.end));
    }
  }
}

/**
 * Where a server's frame lies; nothing while it is not whole.
 * @param {Buffer} data
 * @param {number} at
 */
function frameAt(data, at) {
  if (data.length < at + 2) return undefined;
  const short = (data[at + 1] ?? 0) & 127;
  const head = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (data.length < at + head) return undefined;
  const length = head === 2 ? short : head === 4 ? data.readUInt16BE(at + 2) : Number(data.readBigUInt64BE(at + 2));
  const start = at + head;
  if (data.length < start + length) return undefined;
  return { opcode: (data[at] ?? 0) & 15, start, end: start + length };
}

/**
 * A client's frame, masked as it must be.
 * @param {Buffer} payload
 */
function maskedFrame(payload) {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : 4);
  head[0] = 0x81;
  head[1] = 0x80 | (length < 126 ? length : 126);
  if (length >= 126) head.writeUInt16BE(length, 2);
  const mask = randomBytes(4);
  const masked = Buffer.alloc(length);
  for (let index = 0; index < length; index += 1) masked[index] = (payload[index] ?? 0) ^ (mask[index & 3] ?? 0);
  return Buffer.concat([head, mask, masked]);
}
