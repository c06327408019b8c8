import { boardOf, type BoardSnapshot, type SentEntries } from '@chairside/contracts';
import { boardDigest, receiveEntries, type Board, type KnownBoard, type View } from '@chairside/domain';
import { Listeners } from './listeners.js';
import { revisionsAfter, revisionsAt, type PlanningRevisions } from './planning-revisions.js';
import { reportToWindow } from './report-to-window.js';

/** The board as far as this screen knows it. */
export interface LiveBoard {
  board: Board;
  revision: number;
  view: View;
  mode: 'demo' | 'clinic';
  rate: number;
  planning: PlanningRevisions;
}

export interface BoardStoreOptions {
  /** Something is missing, or the history is another one: say hello again (LP5, LP14). */
  onGap: () => void;
  /** Runs once before the next paint. */
  beforePaint?: (flush: () => void) => void;
}

/** Holds the one board of this screen; entries that arrive within a frame are folded in one go. */
export class BoardStore {
  private readonly listeners = new Listeners();
  private known: KnownBoard | null = null;
  private shown: LiveBoard | null = null;
  private waiting: SentEntries[] = [];

  constructor(private readonly options: BoardStoreOptions) {}

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): LiveBoard | null => this.shown;

  /** What a hello says of this screen; nothing when it must be sent the whole board. */
  place(): { epoch: string; revision: number } | undefined {
    this.flush();
    return this.known ? { epoch: this.known.epoch, revision: this.known.revision } : undefined;
  }

  /** The mark of what was folded here, to be held against the clinic's (trust P4). */
  digest(): string | null {
    return this.known && boardDigest(this.known.board);
  }

  takeSnapshot(snapshot: BoardSnapshot): void {
    const { epoch, revision, view, mode, rate } = snapshot;
    // what waits may be of after it: the board was told before, and took its time to be unpacked
    this.known = { epoch, revision, board: boardOf(snapshot) };
    this.shown = { board: this.known.board, revision, view, mode, rate, planning: revisionsAt(revision) };
    this.listeners.tell();
  }

  receive(message: SentEntries): void {
    this.waiting.push(message);
    if (this.waiting.length === 1) (this.options.beforePaint ?? beforeNextPaint)(() => this.flush());
  }

  /** The next hello is to bring the whole board; what is shown stays, as old as it is. */
  forget(): void {
    this.waiting = [];
    this.known = null;
  }

  private flush(): void {
    const messages = this.waiting;
    this.waiting = [];
    try {
      if (this.fold(messages)) this.options.onGap();
    } catch (error) {
      // nobody knows how far a board is that could not be folded: only a whole one is to be trusted again
      this.forget();
      reportToWindow(error);
      this.options.onGap();
    }
  }

  /** Whether something is missing. */
  private fold(messages: readonly SentEntries[]): boolean {
    let known = this.known;
    let isGap = false;
    for (const message of messages) {
      if (!known) return true;
      const received = receiveEntries(known, message);
      known = received.known;
      isGap ||= received.kind === 'gap';
    }
    this.show(known, messages);
    return isGap;
  }

  private show(known: KnownBoard | null, messages: readonly SentEntries[]): void {
    if (!known || !this.shown || known === this.known) return;
    this.known = known;
    const { board, revision } = known;
    const planning = revisionsAfter(this.shown.planning, messages, revision, [board, this.shown.board]);
    this.shown = { ...this.shown, board, revision, planning };
    this.listeners.tell();
  }
}

/** A hidden tab paints nothing, so its frames never come: a timer takes over, or its board would stand still. */
function beforeNextPaint(flush: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(flush, 200);
  else requestAnimationFrame(flush);
}
