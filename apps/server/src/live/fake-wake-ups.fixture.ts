import type { Write } from '@chairside/persistence';
import { WakeUps } from '../wake-ups/wake-ups.js';

/** The words of some nodes in one process: each hears all, its own too. */
export class FakeWakeUps extends WakeUps {
  constructor(private readonly nodes: FakeWakeUps[] = []) {
    super();
    nodes.push(this);
  }

  override listen(): Promise<void> {
    return Promise.resolve();
  }
  override tellNow(texts: readonly string[]): void {
    for (const node of this.nodes) for (const text of texts) node.say(text);
  }
  /** Whatever came over the wire. */
  say(text: string): void {
    this.hearNow(text);
  }
  override withCommit(): Write[] {
    return [];
  }
  override afterCommit(): void {
    // a spec commits nothing
  }
  override close(): Promise<void> {
    return Promise.resolve();
  }
}
