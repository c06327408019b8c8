import type { StoppedScreen } from '@chairside/contracts';
import type { Id } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import type { LiveSocket } from './live-socket.js';
import { Publisher } from './publisher.js';
import { Screens } from './screens.js';

/** Three pulses without an answer: a frozen screen cannot say so itself, and is named within ten seconds (LP8). */
const STOPPED_AFTER_MS = 7_000;

/** What is true only now: which screens stopped painting. In memory, never stored, never decided on (LP15). */
@Injectable()
export class Around {
  /** The clinics that were last told of a stopped screen. */
  private troubled = new Set<Id>();

  constructor(
    private readonly screens: Screens,
    private readonly publisher: Publisher,
  ) {}

  /** Names the screens that stopped to the others, at each beat; and says once that there is none any more. */
  tell(nowMs = performance.now()): void {
    const stopped = new Map<Id, StoppedScreen[]>();
    for (const socket of this.screens.all()) {
      const clinicId = socket.data.place?.clinicId;
      if (clinicId === undefined || !hasStopped(socket, nowMs)) continue;
      stopped.set(clinicId, [...(stopped.get(clinicId) ?? []), { id: socket.id, name: socket.data.person.me.name }]);
    }
    for (const clinicId of new Set([...this.troubled, ...stopped.keys()])) {
      this.publisher.around(clinicId, { stopped: stopped.get(clinicId) ?? [] });
    }
    this.troubled = new Set(stopped.keys());
  }
}

function hasStopped({ data: { seen } }: LiveSocket, nowMs: number): boolean {
  return seen !== undefined && !seen.isHidden && nowMs - seen.atMs > STOPPED_AFTER_MS;
}
