import { Decoder, Encoder, PacketType, protocol, type Packet } from 'socket.io-parser';

/** What is JSON already: written once, for however many it is sent to. */
export class Written {
  constructor(readonly json: string) {}

  toJSON(): unknown {
    return JSON.parse(this.json) as unknown;
  }
}

/**
 * JSON in which every sign is of one byte, and which is kept as such: a large text with a single "₂" in it is measured
 * letter by letter each time that it is sent, which takes longer than to write it.
 */
export function plainJson(value: unknown): string {
  const json = JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // what was replaced in a text of two-byte signs stays one; what is read from bytes does not
  return Buffer.from(json, 'latin1').toString('latin1');
}

/** The parser of socket.io, which sends an answer that is written as it is. */
class WrittenEncoder extends Encoder {
  override encode(packet: Packet): ReturnType<Encoder['encode']> {
    const answer: unknown = packet.type === PacketType.ACK ? packet.data?.[0] : undefined;
    if (!(answer instanceof Written)) return super.encode(packet);
    const place = packet.nsp === '/' ? '' : `${packet.nsp},`;
    return [`${packet.type}${place}${packet.id}[${answer.json}]`];
  }
}

export const writtenParser = { protocol, Encoder: WrittenEncoder, Decoder };
