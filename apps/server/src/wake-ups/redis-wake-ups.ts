import type { Write } from '@chairside/persistence';
import { createClient } from '@redis/client';
import type { Log } from '../logging/log.js';
import { CHANNEL, NOW_CHANNEL, read, WakeUps, written, type WakeUp } from './wake-ups.js';

const LONGEST_PAUSE_MS = 2_000;

/**
 * Wake-ups by Redis, where many nodes write: NOTIFY would take one lock for all clinics at each commit. Without Redis the
 * nodes go on, and hear of each other by the pulse.
 */
export class RedisWakeUps extends WakeUps {
  private readonly sender;
  private readonly receiver;

  constructor(
    url: string,
    private readonly log: Log,
  ) {
    super();
    // what cannot be said now is not worth saying later: the pulse says it
    const socket = { reconnectStrategy: (tries: number) => Math.min(LONGEST_PAUSE_MS, 100 * 2 ** Math.min(tries, 5)) };
    this.sender = createClient({ url, socket, disableOfflineQueue: true });
    this.receiver = createClient({ url, socket });
    for (const client of [this.sender, this.receiver])
      client.on('error', (error: unknown) => log.error('wake-ups-lost', error));
  }

  override async listen(hear: (wakeUp: WakeUp) => void): Promise<void> {
    // a Redis that is away must not keep a node from starting
    for (const client of [this.sender, this.receiver])
      client.connect().catch((error: unknown) => this.log.error('wake-ups-lost', error));
    this.subscribe(CHANNEL, (text) => hear(read(text)));
    this.subscribe(NOW_CHANNEL, (text) => this.hearNow(text));
    return Promise.resolve();
  }

  override tellNow(texts: readonly string[]): void {
    for (const text of texts) this.publish(NOW_CHANNEL, text);
  }

  override withCommit(): Write[] {
    // nobody may hear of a commit that can still fail
    return [];
  }

  override afterCommit(wakeUp: WakeUp): void {
    this.publish(CHANNEL, written(wakeUp));
  }

  override async close(): Promise<void> {
    for (const client of [this.sender, this.receiver]) client.destroy();
    return Promise.resolve();
  }

  private subscribe(channel: string, hear: (text: string) => void): void {
    this.receiver.subscribe(channel, hear).catch((error: unknown) => this.log.error('wake-ups-lost', error));
  }

  private publish(channel: string, text: string): void {
    if (!this.sender.isReady) return;
    this.sender.publish(channel, text).catch((error: unknown) => this.log.error('wake-up-not-sent', error));
  }
}
