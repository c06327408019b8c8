// @ts-check
const SHORT = 126;

/**
 * A text as a server's websocket frame, made once for however many sockets it is written to. At most 65,535 bytes.
 * @param {string} text
 */
export function frameOf(text) {
  const payload = Buffer.from(text);
  const { length } = payload;
  if (length < SHORT) return Buffer.concat([Buffer.from([0x81, length]), payload]);
  const head = Buffer.from([0x81, SHORT, 0, 0]);
  head.writeUInt16BE(length, 2);
  return Buffer.concat([head, payload]);
}
