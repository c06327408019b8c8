import type { Around as AroundMessage, PaintedScreen, StoppedScreen } from '@chairside/contracts';
import { isAnybodyAwaited, type Id } from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Boards } from './boards.js';
import type { LiveSocket } from './live-socket.js';
import { Publisher } from './publisher.js';
import { Screens } from './screens.js';

/** Three pulses without an answer: a frozen screen cannot say so itself, and is named within ten seconds (LP8). */
const STOPPED_AFTER_MS = 7_000;
/** Who calls for help is told within three seconds whether anybody can know of it (floor rule 14). */
const HURRY_MS = 150;

/**
 * What is true only now: which screens stopped painting, and, while somebody calls for help and nobody has answered, which
 * ones show it. In memory, never stored, never decided on (LP15).
 */
@Injectable()
export class Around implements OnApplicationShutdown {
  /** The clinics that were last told of something. */
  private told = new Map<Id, string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly screens: Screens,
    private readonly publisher: Publisher,
    private readonly boards: Boards,
  ) {
    boards.onAdvance(({ board }) => {
      if (isAnybodyAwaited(board)) this.hurry();
    });
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Tells every clinic in which there is something to say, at each beat; and says once that there is nothing any more. */
  tell(nowMs = performance.now()): void {
    const words = this.words(nowMs);
    for (const clinicId of new Set([...this.told.keys(), ...words.keys()])) {
      this.publisher.around(clinicId, words.get(clinicId) ?? NOTHING);
    }
    this.told = new Map([...words].map(([clinicId, message]) => [clinicId, JSON.stringify(message)]));
  }

  /** Between two beats, as soon as another screen shows a call. */
  private hurry(): void {
    this.timer ??= setInterval(() => {
      for (const [clinicId, message] of this.words(performance.now())) {
        const text = JSON.stringify(message);
        if (!message.painted || this.told.get(clinicId) === text) continue;
        this.told.set(clinicId, text);
        this.publisher.around(clinicId, message);
      }
      if (this.awaiting().size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    }, HURRY_MS);
  }

  /** What there is to say, of each clinic that there is something to say of. */
  private words(nowMs: number): Map<Id, AroundMessage> {
    const awaiting = this.awaiting();
    const words = new Map<Id, AroundMessage>([...awaiting].map((id) => [id, { stopped: [], painted: [] }]));
    for (const socket of this.screens.all()) {
      const clinicId = socket.data.place?.clinicId;
      if (clinicId === undefined) continue;
      const message = words.get(clinicId) ?? { stopped: [] };
      const stopped = stoppedIn(socket, nowMs);
      const painted = message.painted && !stopped ? paintedBy(socket) : null;
      if (stopped) words.set(clinicId, { ...message, stopped: [...message.stopped, stopped] });
      if (painted) words.set(clinicId, { ...message, painted: [...(message.painted ?? []), painted] });
    }
    return words;
  }

  private awaiting(): Set<Id> {
    const states = this.boards.all().filter(({ board }) => isAnybodyAwaited(board));
    return new Set(states.map(({ clinicId }) => clinicId));
  }
}

const NOTHING: AroundMessage = { stopped: [] };

function stoppedIn({ id, data: { seen, person } }: LiveSocket, nowMs: number): StoppedScreen | null {
  const hasStopped = seen !== undefined && !seen.isHidden && nowMs - seen.atMs > STOPPED_AFTER_MS;
  return hasStopped ? { id, name: person.me.name } : null;
}

/** A person can act on what their screen shows; a display has nobody behind it. */
function paintedBy({ id, data: { seen, place } }: LiveSocket): PaintedScreen | null {
  if (!seen || seen.isHidden || !place || place.actor.role === 'display') return null;
  return { id, staffId: place.actor.id, revision: seen.revision };
}
