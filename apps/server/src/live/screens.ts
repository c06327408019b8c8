import { Injectable } from '@nestjs/common';
import type { LiveSocket } from './live-socket.js';

/** The open sockets of this node. */
@Injectable()
export class Screens {
  private readonly open = new Set<LiveSocket>();

  add(socket: LiveSocket): void {
    this.open.add(socket);
    countWaiting(socket);
  }

  remove(socket: LiveSocket): void {
    this.open.delete(socket);
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
