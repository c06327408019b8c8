import type { Around as AroundMessage, Entering, PaintedScreen, StoppedScreen } from '@chairside/contracts';
import {
  coveringAt,
  isAnybodyAwaited,
  isDisplay,
  listensFor,
  watchedSessions,
  whoCanAlert,
  type Board,
  type Id,
} from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../config/env.js';
import { Boards, clinicTime, type ClinicState } from './boards.js';
import type { LiveSocket } from './live-socket.js';
import { OtherNodes, type NodeWord } from './other-nodes.js';
import { Publisher } from './publisher.js';
import { Screens } from './screens.js';
import type { SignedIn } from './signed-in.js';

/** Three pulses without an answer: a frozen screen cannot say so itself, and is named within ten seconds (LP8). */
const STOPPED_AFTER_MS = 7_000;
/** Who calls for help is told within three seconds whether anybody can know of it (floor rule 14), who opens a sheet within one that another is at it, and who tested the sound sees the bar go. */
const HURRY_MS = 150;

/**
 * What is true only now: which screens stopped painting; while somebody calls for help and nobody has answered, which ones
 * show it; while there is anybody of whom an alert may call, also without a pump, at how many devices of nurses it would be
 * heard (floor rule 13); with either, whether anybody outside the building is told; whether who covers and whose pumps run
 * is signed in (floor rule 22); and who has a sheet of vitals open, and for whom. In memory, never stored, never decided on (LP15).
 */
@Injectable()
export class Around implements OnApplicationShutdown {
  /** What each clinic was last told between two beats. */
  private told = new Map<Id, AroundMessage>();
  private timer: NodeJS.Timeout | undefined;
  private signedIn: SignsIn | null = null;

  constructor(
    private readonly screens: Screens,
    private readonly publisher: Publisher,
    private readonly boards: Boards,
    private readonly otherNodes: OtherNodes,
    private readonly settings: Settings,
  ) {
    boards.onAdvance(({ board }) => {
      if (isAnybodyAwaited(board)) this.hurry();
    });
    screens.onSaid(() => this.hurry());
    otherNodes.onSaid(() => this.hurry());
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Tells every clinic in which there is something to say, at each beat; and says once that there is nothing any more. */
  tell(nowMs = performance.now(), signedIn: SignsIn | null = null): void {
    this.signedIn = signedIn;
    const own = this.ownWords(nowMs);
    this.otherNodes.tell(own);
    const words = this.words(nowMs, own);
    for (const clinicId of new Set([...this.told.keys(), ...words.keys()])) {
      this.publisher.around(clinicId, words.get(clinicId) ?? NOTHING);
    }
    this.told = words;
  }

  /** Between two beats: as soon as another screen shows a call, begins to hear, or somebody opens or leaves a sheet, here or on another node. */
  private hurry(): void {
    let toldOthers = '';
    this.timer ??= setInterval(() => {
      const own = this.ownWords(performance.now());
      const ownText = JSON.stringify([...own]);
      if (ownText !== toldOthers) this.otherNodes.tell(own);
      toldOthers = ownText;
      const words = this.words(performance.now(), own);
      this.tellChanged(words);
      const isBusy = [...words.values()].some(
        ({ painted, entering }) => painted !== undefined || entering !== undefined,
      );
      if (isBusy || this.boards.all().some(({ board }) => isAnybodyAwaited(board))) return;
      clearInterval(this.timer);
      this.timer = undefined;
    }, HURRY_MS);
  }

  /** What cannot wait for the next beat, where it is not what was told last. */
  private tellChanged(words: ReadonlyMap<Id, AroundMessage>): void {
    for (const clinicId of new Set([...this.told.keys(), ...words.keys()])) {
      const message = words.get(clinicId) ?? NOTHING;
      const before = this.told.get(clinicId) ?? NOTHING;
      if (!isUrgent(message, before) || JSON.stringify(before) === JSON.stringify(message)) continue;
      this.told.set(clinicId, message);
      this.publisher.around(clinicId, message);
    }
  }

  /** What there is to say, of each clinic that there is something to say of. */
  private words(nowMs: number, own: ReadonlyMap<Id, NodeWord>): Map<Id, AroundMessage> {
    const words = new Map<Id, AroundMessage>();
    for (const { clinicId } of this.boards.all()) {
      const others = this.otherNodes.of(clinicId);
      const word = own.get(clinicId) ?? (others.some(({ entering }) => entering.length > 0) ? SILENT : undefined);
      if (!word) continue;
      const nodes = [word, ...others];
      words.set(clinicId, { stopped: [], ...this.sumOf(nodes, this.boards.find(clinicId)?.board) });
    }
    for (const [clinicId, signedIn] of this.signedInOf(this.boards.all()))
      words.set(clinicId, { ...(words.get(clinicId) ?? NOTHING), signedIn });
    for (const socket of this.screens.all()) {
      const clinicId = socket.data.place?.clinicId;
      const stopped = stoppedIn(socket, nowMs);
      if (clinicId === undefined || !stopped) continue;
      const message = words.get(clinicId) ?? NOTHING;
      words.set(clinicId, { ...message, stopped: [...message.stopped, stopped] });
    }
    return words;
  }

  /** Of those who matter now, the covering provider and whoever looks after a running pump, who is signed in. */
  private signedInOf(states: readonly ClinicState[]): [Id, Id[]][] {
    const { signedIn } = this;
    if (!signedIn) return [];
    return states.flatMap((state): [Id, Id[]][] => {
      const people = whoMatters(state);
      return people.length === 0 ? [] : [[state.clinicId, people.filter((id) => signedIn.has(id))]];
    });
  }

  /** What the sockets of this node can do, of each clinic in which that matters now. */
  private ownWords(nowMs: number): Map<Id, NodeWord> {
    const busy = this.boards.all().filter(({ board }) => isAnybodyAwaited(board) || whoCanAlert(board).length > 0);
    const words = new Map<Id, NodeWord>(busy.map(({ clinicId }) => [clinicId, SILENT]));
    for (const socket of this.screens.all()) {
      const clinicId = socket.data.place?.clinicId ?? '';
      const entering = enteringAt(socket);
      const word = words.get(clinicId) ?? (entering && SILENT);
      if (!word || stoppedIn(socket, nowMs)) continue;
      const painted = paintedBy(socket);
      words.set(clinicId, {
        hearing: word.hearing + (hears(socket) ? 1 : 0),
        painted: painted ? [...word.painted, painted] : word.painted,
        entering: entering ? [...word.entering, entering] : word.entering,
      });
    }
    return words;
  }

  private sumOf(nodes: readonly NodeWord[], board: Board | undefined): Omit<AroundMessage, 'stopped'> {
    if (!board) return {};
    const painted = nodes.flatMap((node) => node.painted);
    const hearing = nodes.reduce((sum, node) => sum + node.hearing, 0);
    const entering = nodes.flatMap((node) => node.entering);
    return {
      ...(entering.length > 0 ? { entering } : {}),
      ...(isAnybodyAwaited(board) ? { painted } : {}),
      ...(whoCanAlert(board).length > 0 ? { hearing } : {}),
      isToldOutside: this.settings.env.ESCALATION_URL !== undefined,
    };
  }
}

const NOTHING: AroundMessage = { stopped: [] };
const SILENT: NodeWord = { hearing: 0, painted: [], entering: [] };

/** That a device hears no more waits for the beat: a page that is loaded again would raise the alarm for a second. */
function isUrgent(message: AroundMessage, before: AroundMessage): boolean {
  const isShown = message.painted !== undefined || message.entering !== undefined || before.entering !== undefined;
  return isShown || (message.hearing ?? 0) > (before.hearing ?? 0);
}

/** Whether somebody is signed in anywhere. */
type SignsIn = Pick<SignedIn, 'has'>;

function whoMatters(state: ClinicState): Id[] {
  const { shift } = state.board;
  const watching = watchedSessions(state.board).map(({ personId }) => personId);
  const people = [coveringAt(shift, clinicTime(state)), ...watching].filter((id) => id !== null);
  return [...new Set(people)].sort();
}

function stoppedIn({ id, data: { seen, person } }: LiveSocket, nowMs: number): StoppedScreen | null {
  const hasStopped = seen !== undefined && !seen.isHidden && nowMs - seen.atMs > STOPPED_AFTER_MS;
  return hasStopped ? { id, name: person.me.name } : null;
}

/** A person can act on what their screen shows; a display has nobody behind it. */
function paintedBy({ id, data: { seen, place } }: LiveSocket): PaintedScreen | null {
  if (!seen || seen.isHidden || !place || isDisplay(place.actor.role)) return null;
  return { id, staffId: place.actor.id, revision: seen.revision };
}

/** A sheet that is open where nobody looks is one that nobody types into. */
function enteringAt({ data: { seen, place } }: LiveSocket): Entering | null {
  if (!seen?.enters || seen.isHidden || !place) return null;
  return { sessionId: seen.enters, staffId: place.actor.id };
}

/** A page that nobody sees is stilled by its browser, and one that is behind does not know of an alert. */
function hears({ data: { seen, place, behindSinceMs } }: LiveSocket): boolean {
  if (!seen?.hears || seen.isHidden || !place || behindSinceMs !== undefined) return false;
  return listensFor(place.actor.role);
}
