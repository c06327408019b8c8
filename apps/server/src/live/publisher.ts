import type { Around, Pulse, SentEntries, SentEntry } from '@chairside/contracts';
import {
  boardDigest,
  clinicNow,
  visibleBoard,
  visibleChange,
  VIEWS_IN_USE,
  type Entry,
  type Id,
  type View,
} from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { Boards, type ClinicState } from './boards.js';
import { roomOf, type LiveServer } from './live-socket.js';

/** The only sender of entries: in order, each once, and only after COMMIT (LP5, LP9). */
@Injectable()
export class Publisher {
  private server: LiveServer | undefined;

  constructor(private readonly boards: Boards) {
    boards.onAdvance((state, entries) => this.publish(state, entries));
  }

  sendThrough(server: LiveServer): void {
    this.server = server;
  }

  /**
   * Sends the sign of life of a clinic, with the revision that this node has published. It may be lost.
   * @param isDigest with the mark of each board that somebody looks at, so that a fold that went astray is found
   */
  pulse(clinicId: Id, { clock, look }: Pick<ClinicState, 'clock' | 'look'>, isDigest: boolean): void {
    this.boards.setClock(clinicId, { clock, look });
    const state = this.boards.find(clinicId);
    if (!state) return;
    const pulse: Pulse = {
      epoch: state.epoch,
      revision: state.revision,
      // not when it is sent: a node can stand still between the two
      serverTime: clinicNow(clock, look.databaseNow),
      rate: clock.rate,
    };
    for (const view of this.viewsSeen(clinicId)) {
      const digest = isDigest ? { digest: boardDigest(visibleBoard(view, state.board)) } : {};
      this.server?.to(roomOf(clinicId, view)).emit('pulse', { ...pulse, ...digest });
    }
  }

  /** Sends what is true only now to every screen of a clinic. */
  around(clinicId: Id, message: Around): void {
    for (const view of this.viewsSeen(clinicId)) this.server?.to(roomOf(clinicId, view)).emit('around', message);
  }

  /**
   * What somebody at this node looks at. Who comes between two entries misses none: hello reads the board and joins its room
   * in one turn, so that whatever is published later finds the room.
   */
  private viewsSeen(clinicId: Id): View[] {
    const rooms = this.server?.of('/').adapter.rooms;
    return VIEWS_IN_USE.filter((view) => rooms?.has(roomOf(clinicId, view)) === true);
  }

  private publish(state: ClinicState, entries: Entry[]): void {
    for (const view of this.viewsSeen(state.clinicId)) {
      const message = messageOf(state.epoch, entries, view);
      if (message) this.server?.to(roomOf(state.clinicId, view)).emit('entries', message);
    }
  }
}

/** What a view may see of some entries: a hidden change leaves its entry empty, so that revisions stay gapless. */
export function messageOf(epoch: string, entries: readonly Entry[], view: View): SentEntries | null {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return null;
  return { epoch, from: first.revision, to: last.revision, entries: entries.map((entry) => present(entry, view)) };
}

function present({ revision, recordedAt, commandId, actorId, changes }: Entry, view: View): SentEntry {
  const visible = changes.flatMap((change) => visibleChange(view, change) ?? []);
  return { revision, recordedAt, commandId, actorId, changes: visible };
}
