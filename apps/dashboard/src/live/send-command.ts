import { mayWaitOffline, type Ack } from '@chairside/contracts';
import {
  DomainError,
  unavailable,
  type Command,
  type CommandName,
  type Commands,
  type Problem,
} from '@chairside/domain';
import { v7 as uuidv7 } from 'uuid';
import { theKit } from './kit.js';
import { words } from './words.en.js';

/** `isWatched` tells whether its sender still shows the answer; a refusal that nobody watches is said by the screen. */
export type SendCommand = <N extends CommandName>(
  name: N,
  payload: Commands[N],
  isWatched?: () => boolean,
) => Promise<Ack>;

export interface SendParts {
  isLive: () => boolean;
  /** Writes down, then sends; rejects when this device cannot keep it. */
  keep: (command: Command) => Promise<Ack>;
  /** Sends at once; nothing where no answer came. */
  direct: (command: Command) => Promise<Ack | null>;
  onStart: (command: Command) => void;
  onEnd: (command: Command, ack: Ack) => void;
  /** Refused when its sender was gone. */
  onUnseen: (command: Command, problem: Problem) => void;
}

/** Every write of this dashboard: parsed with the contract, and kept before it is sent where the contract lets it wait. */
export function createSend(parts: SendParts): SendCommand {
  return async (name, payload, isWatched = () => true) => {
    const id = uuidv7();
    const command = await parse({ id, name, payload });
    if ('ok' in command) return command;
    const isKept = mayWaitOffline(name);
    const ack = await (isKept ? sendKept(parts, command) : sendDirect(parts, command, words.notLive));
    if (!ack.ok && !isWatched()) parts.onUnseen(command, ack.problem);
    return ack;
  };
}

/** The contracts come with the parts that chart; the board shows without them. */
async function parse(envelope: { id: string; name: CommandName; payload: unknown }): Promise<Command | Ack> {
  const kit = await theKit().catch(() => null);
  // not to be fetched: the server holds it against the same contract, and what was charted must not be lost for that
  if (!kit) return envelope as Command;
  try {
    return kit.parseCommand(envelope);
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, problem: kit.problemOf(error, envelope.id) };
    throw error;
  }
}

async function sendKept(parts: SendParts, command: Command): Promise<Ack> {
  parts.onStart(command);
  // storage that is full or forbidden must not stop charting on a live screen
  return parts.keep(command).catch(() => sendDirect(parts, command, words.cannotKeep));
}

async function sendDirect(parts: SendParts, command: Command, whyNot: string): Promise<Ack> {
  parts.onStart(command);
  const ack = parts.isLive()
    ? ((await parts.direct(command)) ?? refused(command, words.noAnswer))
    : refused(command, whyNot);
  parts.onEnd(command, ack);
  return ack;
}

function refused(command: Command, detail: string): Ack {
  return { ok: false, problem: unavailable(detail, command.id) };
}
