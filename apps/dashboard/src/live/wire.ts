import type { Ack, Hello, HelloAck, Pulse, SentEntries } from '@chairside/contracts';
import type { Command } from '@chairside/domain';

/** What a wire tells of the clinic. */
export interface WireHandlers {
  onUp: () => void;
  /** A connection could not be made, or was refused; the wire tries again by itself, until it is closed. */
  onFailed: () => void;
  onEntries: (message: SentEntries) => void;
  onPulse: (pulse: Pulse) => void;
  onSignedOut: () => void;
}

/** The way to the clinic. An answer of nothing means: not known whether it arrived. */
export interface Wire {
  isUp: () => boolean;
  /** Keeps a connection from here on: whatever ends it, the wire opens another one. */
  open: () => void;
  close: () => void;
  hello: (message: Hello) => Promise<HelloAck | null>;
  command: (command: Command) => Promise<Ack | null>;
}

export type OpenWire = (handlers: WireHandlers) => Wire;
