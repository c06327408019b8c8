import type { Iso } from '@chairside/domain';
import { afterWake, linkStateAt, nextChangeMs, sameLink, type LinkFacts, type LinkState } from './link-state.js';
import { Listeners } from './listeners.js';

/** Keeps the link's facts and the one timer by which silence is noticed. */
export class LinkMonitor {
  private readonly listeners = new Listeners();
  private facts: LinkFacts = { heard: null, blocked: false };
  private state: LinkState = { kind: 'connecting' };
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly monotonicMs: () => number = () => performance.now()) {}

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): LinkState => this.state;

  heard(serverTime: Iso, atMs = this.monotonicMs()): void {
    const last = this.facts.heard;
    // a pulse that was believed late must not take the place of a newer word
    if (last && last.atMs > atMs) return;
    this.judge({ ...this.facts, heard: { serverTime, atMs, overHttp: this.facts.blocked } });
  }

  setBlocked(blocked: boolean): void {
    this.judge({ ...this.facts, blocked });
  }

  woke(): void {
    this.judge(afterWake(this.facts));
  }

  /** Silence goes on being noticed, also of a line that was stopped meanwhile. */
  start(): void {
    this.judge(this.facts);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private judge(facts: LinkFacts): void {
    this.facts = facts;
    clearTimeout(this.timer);
    const now = this.monotonicMs();
    const next = nextChangeMs(facts, now);
    if (next !== null) this.timer = setTimeout(() => this.judge(this.facts), next);
    const state = linkStateAt(facts, now);
    if (sameLink(state, this.state)) return;
    this.state = state;
    this.listeners.tell();
  }
}
