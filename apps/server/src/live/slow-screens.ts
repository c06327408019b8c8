import { Injectable } from '@nestjs/common';
import { cutOff, leaveRooms, moveTo, roomOf, type LiveSocket } from './live-socket.js';
import { Log } from '../logging/log.js';
import { Screens } from './screens.js';

/** So many messages may wait for one screen. */
const MOST_WAITING = 256;
const GIVE_UP_AFTER_MS = 30_000;

/**
 * A screen that does not take what it is sent must not fill this node's memory (trust P15): it is sent no more, notices
 * by its missing pulses that it is not live, and asks for what it missed once it reads again.
 */
@Injectable()
export class SlowScreens {
  constructor(
    private readonly screens: Screens,
    private readonly log: Log,
  ) {}

  check(nowMs = performance.now()): void {
    for (const socket of this.screens.all()) this.checkOne(socket, nowMs);
  }

  private checkOne(socket: LiveSocket, nowMs: number): void {
    const { data } = socket;
    const waiting = data.waiting ?? 0;
    if (data.behindSinceMs === undefined) {
      if (waiting <= MOST_WAITING) return;
      data.behindSinceMs = nowMs;
      leaveRooms(socket);
    } else if (waiting === 0) {
      delete data.behindSinceMs;
      if (data.place) moveTo(socket, roomOf(data.place.clinicId, data.place.view));
    } else if (nowMs - data.behindSinceMs > GIVE_UP_AFTER_MS) {
      this.log.info('slow-screen-dropped', { actorId: data.person.me.id, waiting });
      cutOff(socket);
    }
  }
}
