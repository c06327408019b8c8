import type { Ack } from '@chairside/contracts';
import type { Command, Id, ProblemCode } from '@chairside/domain';
import { asOneSender } from './one-sender.js';
import type { Author, OutboxStore } from './outbox-store.js';

/** These refuse the sign-in or the screen, not the entry: it stays until its author is back. */
const NOT_ABOUT_THE_ENTRY: readonly ProblemCode[] = ['unauthenticated', 'csrf', 'origin-refused', 'reload'];
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;

export interface OutboxOptions {
  store: OutboxStore;
  author: Author;
  /** An answer, or nothing where it is not known whether the command arrived. */
  send: (command: Command) => Promise<Ack | null>;
  /** A command left the queue: saved, or refused for good. `waited` when nobody may be looking any more. */
  onSettled: (command: Command, ack: Ack, waited: boolean) => void;
  wait?: (ms: number) => Promise<void>;
}

/** The only queue (LP12): first in, first out; an entry stays until it is answered, whatever happens to this screen. */
export class Outbox {
  private readonly callers = new Map<Id, (ack: Ack) => void>();
  private readonly waited = new Set<Id>();
  private running: Promise<void> | null = null;
  private isWanted = false;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  constructor(private readonly options: OutboxOptions) {}

  /** Entries of this author that an earlier screen left here. */
  async restore(): Promise<Command[]> {
    const { store, author } = this.options;
    const left = await store.all(author);
    for (const command of left) this.waited.add(command.id);
    return left;
  }

  /** Writes the command down, and only then sends it. Rejects when this device cannot keep it. */
  async keep(command: Command): Promise<Ack> {
    await this.options.store.add(this.options.author, command);
    const answered = new Promise<Ack>((resolve) => this.callers.set(command.id, resolve));
    void this.drain();
    return answered;
  }

  /** Sends what waits, oldest first. Called when the link is back; harmless at any other time. */
  drain(): Promise<void> {
    this.isWanted = true;
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  start(): void {
    this.isStopped = false;
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.retryTimer);
  }

  private async run(): Promise<void> {
    const { authorId, clinicId } = this.options.author;
    while (this.isWanted && !this.isStopped) {
      this.isWanted = false;
      await asOneSender(`chairside-outbox-${clinicId}-${authorId}`, () => this.sendAll());
    }
  }

  private async sendAll(): Promise<void> {
    const { store, author } = this.options;
    while (!this.isStopped) {
      const command = await store.first(author);
      if (!command || !(await this.sendOne(command))) return;
    }
  }

  /** Whether the next one may go. */
  private async sendOne(command: Command): Promise<boolean> {
    for (let attempt = 0; !this.isStopped; attempt += 1) {
      const ack = await this.options.send(command);
      if (!ack || (!ack.ok && NOT_ABOUT_THE_ENTRY.includes(ack.problem.code))) return this.leave(command);
      if (ack.ok || !ack.problem.retry) return this.settle(command, ack);
      await (this.options.wait ?? pause)(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 0);
    }
    return false;
  }

  private leave(command: Command): false {
    this.waited.add(command.id);
    clearTimeout(this.retryTimer);
    if (!this.isStopped) this.retryTimer = setTimeout(() => void this.drain(), 5_000);
    return false;
  }

  private async settle(command: Command, ack: Ack): Promise<true> {
    await this.options.store.remove(command.id);
    this.answer(command, ack);
    return true;
  }

  private answer(command: Command, ack: Ack): void {
    this.options.onSettled(command, ack, this.waited.delete(command.id));
    this.callers.get(command.id)?.(ack);
    this.callers.delete(command.id);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
