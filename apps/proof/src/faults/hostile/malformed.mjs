// @ts-check
import { randomBytes } from 'node:crypto';
import { PROTOCOL_VERSION } from '@chairside/contracts';

/** @typedef {import('./raw-socket.mjs').RawSocket} RawSocket */

const FRAME_LIMIT = 64_000;

/** @param {string} text */
const text = (text) => (/** @type {RawSocket} */ socket) => socket.text(text);
/** @param {Buffer} bytes */
const bytes = (bytes) => (/** @type {RawSocket} */ socket) => socket.bytes(bytes);

/**
 * What nobody should ever send: to the websocket, to Engine.IO, to Socket.IO and to the live protocol.
 * @type {Record<string, (socket: RawSocket) => void>}
 */
export const MALFORMED = {
  'noise instead of frames': bytes(randomBytes(4_096)),
  'a frame without a mask': bytes(Buffer.from([0x81, 0x02, 0x34, 0x30])),
  'a reserved opcode': bytes(Buffer.from([0x83, 0x80, 0, 0, 0, 0])),
  'text that is not UTF-8': bytes(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28])),
  'a frame that says it is 2^63 bytes': bytes(Buffer.from([0x81, 0xff, 0x7f, 255, 255, 255, 255, 255, 255, 255])),
  'a frame over the limit': text('x'.repeat(FRAME_LIMIT + 1)),
  'a close with half a code': bytes(Buffer.from([0x88, 0x81, 0, 0, 0, 0, 0x03])),
  'an unknown Engine.IO packet': text('9'),
  'an empty packet': text(''),
  'an event without JSON': text('42'),
  'an event that breaks off': text('42["hello"'),
  'an event that is no list': text('42{"a":1}'),
  'an event whose name is a number': text('420[1]'),
  'an event with a reserved name': text('420["disconnect"]'),
  'a binary event without its parts': text('451-0["hello",{"_placeholder":true,"num":0}]'),
  'a binary event with far too many parts': text('4599999999-0["hello"]'),
  'an answer to nothing': text('439999999999999999999["x"]'),
  'a namespace that is not there': text('40/admin,'),
  'prototype keys': text('420["hello",{"__proto__":{"admin":true},"constructor":{"prototype":{}}}]'),
  'nesting 10,000 deep': text(`420["hello",${'['.repeat(10_000)}${']'.repeat(10_000)}]`),
  'a command that is a text': text('420["command","vitals:record"]'),
  'a command of another shape': text('420["command",{"id":"1","name":"vitals:record","payload":null}]'),
  'a command with NUL': text('420["command",{"id":"\\u0000","name":"\\u0000","payload":{}}]'),
  'no argument at all': text('420["command"]'),
  'a hello of another version': text('420["hello",{"protocolVersion":99}]'),
  'a revision that is no number': text(
    `420["hello",{"protocolVersion":${PROTOCOL_VERSION},"epoch":"x","revision":1e400}]`,
  ),
};
