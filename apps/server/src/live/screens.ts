import { Injectable } from '@nestjs/common';
import type { LiveSocket } from './live-socket.js';

/** What a socket says that neither hears nor has a sheet open. */
const SAYS_NOTHING = ' ';

/** The open sockets of this node. */
@Injectable()
export class Screens {
  private readonly open = new Set<LiveSocket>();
  /** What a socket last said that the others are to know at once: whether it hears, and whose sheet is open at it. */
  private readonly said = new Map<LiveSocket, string>();
  private onSaidChanged: () => void = () => undefined;

  /** @param tell called whenever one of them began or ceased to hear, or a sheet was opened or left at it */
  onSaid(tell: () => void): void {
    this.onSaidChanged = tell;
  }

  /** To be called after each word of what a socket painted. */
  noteSaid(socket: LiveSocket): void {
    const seen = this.open.has(socket) ? socket.data.seen : undefined;
    const said = `${seen?.hears ?? ''} ${seen?.enters ?? ''}`;
    if ((this.said.get(socket) ?? SAYS_NOTHING) === said) return;
    if (said === SAYS_NOTHING) this.said.delete(socket);
    else this.said.set(socket, said);
    this.onSaidChanged();
  }

  add(socket: LiveSocket): void {
    this.open.add(socket);
    countWaiting(socket);
  }

  remove(socket: LiveSocket): void {
    this.open.delete(socket);
    this.noteSaid(socket);
  }

  all(): LiveSocket[] {
    return [...this.open];
  }
}

/** What is to be sent and was not handed to the wire yet: a wire that is blocked takes nothing. */
function countWaiting({ conn, data }: LiveSocket): void {
  conn.on('packetCreate', () => (data.waiting = (data.waiting ?? 0) + 1));
  conn.on('drain', () => (data.waiting = 0));
}
