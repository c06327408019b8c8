import type { Ack, Around, Hello, HelloAck, Pulse, Seen, SentEntries } from '@chairside/contracts';
import type { Command } from '@chairside/domain';

/** What a wire tells of the clinic. */
export interface WireHandlers {
  onUp: () => void;
  /** A connection could not be made, or was refused; the wire tries again by itself, until it is closed. */
  onFailed: () => void;
  onEntries: (message: SentEntries) => void;
  onPulse: (pulse: Pulse) => void;
  onAround: (around: Around) => void;
  onSignedOut: () => void;
}

/** The way to the clinic. An answer of nothing means: not known whether it arrived. */
export interface Wire {
  isUp: () => boolean;
  /** By what name the clinic knows this connection. */
  id: () => string | undefined;
  /** Keeps a connection from here on: whatever ends it, the wire opens another one. */
  open: () => void;
  close: () => void;
  hello: (message: Hello) => Promise<HelloAck | null>;
  command: (command: Command) => Promise<Ack | null>;
  /** Nobody waits for an answer to it. */
  seen: (message: Seen) => void;
}

export type OpenWire = (handlers: WireHandlers) => Wire;
