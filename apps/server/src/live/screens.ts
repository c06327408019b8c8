import { Injectable } from '@nestjs/common';
import type { LiveSocket } from './live-socket.js';

/** The open sockets of this node. */
@Injectable()
export class Screens {
  private readonly open = new Set<LiveSocket>();

  add(socket: LiveSocket): void {
    this.open.add(socket);
  }

  remove(socket: LiveSocket): void {
    this.open.delete(socket);
  }

  all(): LiveSocket[] {
    return [...this.open];
  }
}
