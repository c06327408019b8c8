import type { Ack } from '@chairside/contracts';
import type { HelpLevel, Id, Iso } from '@chairside/domain';
import { Listeners } from '../../live/listeners.js';

/** A call that was made with a tap at this screen: who called is told whether it went out. */
export interface OwnCall {
  level: HelpLevel;
  at: Iso;
  by: Id;
  /** On a clock that nobody can set. */
  tappedMs: number;
  ack: Ack | null;
}

/** The calls of this page, and which call its panel shows. */
class OwnCalls {
  private readonly listeners = new Listeners();
  private all: readonly OwnCall[] = [];
  private opened: string | null = null;

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): readonly OwnCall[] => this.all;
  /** The id of a call, or the moment of a tap whose call has none yet. */
  readonly panel = (): string | null => this.opened;

  add(call: Pick<OwnCall, 'level' | 'at' | 'by'>, answer: Promise<Ack>): void {
    const own = { ...call, tappedMs: performance.now(), ack: null };
    this.opened = call.at;
    this.show([...this.all, own]);
    void answer.then((ack) => this.show(this.all.map((item) => (item === own ? { ...own, ack } : item))));
  }

  readonly open = (callId: string | null): void => {
    this.opened = callId;
    this.listeners.tell();
  };

  drop(own: OwnCall): void {
    this.show(this.all.filter((item) => item !== own));
  }

  private show(all: readonly OwnCall[]): void {
    this.all = all;
    this.listeners.tell();
  }
}

export const ownCalls = new OwnCalls();
