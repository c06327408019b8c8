import type { Id } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import type { LiveSocket } from './live-socket.js';

/** The open sockets of this node. */
@Injectable()
export class Screens {
  private readonly open = new Set<LiveSocket>();
  /** The session whose sheet is open at a socket, as it last said. */
  private readonly entering = new Map<LiveSocket, Id>();
  private onEnteringChanged: () => void = () => undefined;

  /** @param tell called whenever a sheet was opened or left at one of them */
  onEntering(tell: () => void): void {
    this.onEnteringChanged = tell;
  }

  /** To be called after each word of what a socket painted. */
  noteEntering(socket: LiveSocket): void {
    const enters = this.open.has(socket) ? socket.data.seen?.enters : undefined;
    if (this.entering.get(socket) === enters) return;
    if (enters === undefined) this.entering.delete(socket);
    else this.entering.set(socket, enters);
    this.onEnteringChanged();
  }

  add(socket: LiveSocket): void {
    this.open.add(socket);
    countWaiting(socket);
  }

  remove(socket: LiveSocket): void {
    this.open.delete(socket);
    this.noteEntering(socket);
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
