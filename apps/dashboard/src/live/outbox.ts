import type { Ack } from '@chairside/contracts';
import type { Command, Id, Problem, ProblemCode } from '@chairside/domain';
import { ackChannelOf, outboxName, type AckChannel, type OpenAckChannel } from './ack-channel.js';
import { asOneSender } from './one-sender.js';
import type { Author, OutboxStore } from './outbox-store.js';
import { reportToWindow } from './report-to-window.js';

/** These refuse the sign-in or the screen, not the entry: it stays until its author is back. */
export const NOT_ABOUT_THE_ENTRY: readonly ProblemCode[] = ['unauthenticated', 'csrf', 'origin-refused', 'reload'];
/** A server that is at fault over one entry this often will be so again; the entries behind it cannot wait for that. */
const MOST_FAULTS = 5;
const AGAIN_MS = 5_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;

export interface OutboxOptions {
  store: OutboxStore;
  author: Author;
  /** An answer, or nothing where it is not known whether the command arrived. */
  send: (command: Command) => Promise<Ack | null>;
  /** A command that an earlier screen left here, or another tab is about to send: told before it can be settled. */
  onFound: (command: Command) => void;
  /** A command left the queue: saved, or refused for good. `waited` when nobody may be looking any more. */
  onSettled: (command: Command, ack: Ack, waited: boolean) => void;
  wait?: (ms: number) => Promise<void>;
  openChannel?: OpenAckChannel;
}

/** The only queue (LP12): first in, first out; an entry stays until it is answered, whatever happens to this screen. */
export class Outbox {
  /** What this tab shows as on its way; another tab may be the one that sends it. */
  private readonly known = new Map<Id, Command>();
  private readonly callers = new Map<Id, (ack: Ack) => void>();
  private readonly waited = new Set<Id>();
  private readonly faults = new Map<Id, number>();
  private channel: AckChannel | null = null;
  private running: Promise<void> | null = null;
  private isWanted = false;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  constructor(private readonly options: OutboxOptions) {}

  /** Entries of this author that an earlier screen left here, or another tab has not sent yet. */
  async restore(): Promise<void> {
    const { store, author, onFound } = this.options;
    const left = await store.all(author);
    const news = left.filter(({ id }) => !this.known.has(id));
    for (const command of news) {
      this.known.set(command.id, command);
      this.waited.add(command.id);
      onFound(command);
    }
    // another tab may have sent them while they were read here: only then is somebody asked what became of them
    if (news.length > 0) void this.drain();
  }

  /** Writes the command down, and only then sends it. Rejects when this device cannot keep it. */
  async keep(command: Command): Promise<Ack> {
    await this.options.store.add(this.options.author, command);
    this.known.set(command.id, command);
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
    const open = this.options.openChannel ?? ackChannelOf(this.options.author);
    this.channel ??= open(({ id, ack }) => this.answeredElsewhere(id, ack));
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.retryTimer);
    this.channel?.close();
    this.channel = null;
  }

  private async run(): Promise<void> {
    try {
      while (this.isWanted && !this.isStopped) {
        this.isWanted = false;
        await asOneSender(outboxName(this.options.author), () => this.sendAll());
      }
    } catch (error) {
      // what this device cannot read now is shown as held, and is asked for again
      reportToWindow(error);
      this.tryLater();
    }
  }

  private async sendAll(): Promise<void> {
    const { store, author } = this.options;
    if (!(await this.askAfterTheGone())) return;
    while (!this.isStopped) {
      const command = await store.first(author);
      if (!command || !(await this.sendOne(command))) return;
    }
  }

  /** Another tab has sent them and its word was missed: the same id brings the same answer (LP4). */
  private async askAfterTheGone(): Promise<boolean> {
    const { store, author } = this.options;
    const asked = [...this.known.values()];
    const left = new Set((await store.all(author)).map(({ id }) => id));
    for (const command of asked) {
      if (left.has(command.id) || !this.known.has(command.id)) continue;
      if (!(await this.sendOne(command))) return false;
    }
    return true;
  }

  /** Whether the next one may go. */
  private async sendOne(command: Command): Promise<boolean> {
    for (let attempt = 0; !this.isStopped; attempt += 1) {
      const ack = await this.options.send(command);
      if (!ack || (!ack.ok && NOT_ABOUT_THE_ENTRY.includes(ack.problem.code))) return this.leave(command);
      if (ack.ok || !ack.problem.retry) return this.settle(command, ack);
      if (this.isAtFaultAgain(command, ack.problem)) return this.setAside(command, ack);
      await (this.options.wait ?? pause)(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 0);
    }
    return false;
  }

  private leave(command: Command): false {
    this.waited.add(command.id);
    this.tryLater();
    return false;
  }

  private tryLater(): void {
    clearTimeout(this.retryTimer);
    if (!this.isStopped) this.retryTimer = setTimeout(() => void this.drain(), AGAIN_MS);
  }

  private isAtFaultAgain({ id }: Command, { code }: Problem): boolean {
    // a clinic that is down says nothing of the entry; a fault does
    if (code !== 'internal') return false;
    const faults = (this.faults.get(id) ?? 0) + 1;
    this.faults.set(id, faults);
    return faults >= MOST_FAULTS;
  }

  /** Whoever sent it may have turned away long since, so that the screen says it too. */
  private setAside(command: Command, ack: Ack): Promise<true> {
    this.waited.add(command.id);
    return this.settle(command, ack);
  }

  private async settle(command: Command, ack: Ack): Promise<true> {
    const { store, author } = this.options;
    // an entry of a tab that may be closed by now: its refusal must not end with nobody
    if (!this.callers.has(command.id)) this.waited.add(command.id);
    const isHandedBack = !ack.ok && this.waited.has(command.id);
    await (isHandedBack ? store.refuse(author, { command, problem: ack.problem }) : store.remove(command.id));
    this.channel?.tell({ id: command.id, ack });
    this.answer(command, ack);
    return true;
  }

  private answeredElsewhere(id: Id, ack: Ack): void {
    const command = this.known.get(id);
    if (command) this.answer(command, ack);
  }

  private answer(command: Command, ack: Ack): void {
    this.known.delete(command.id);
    this.faults.delete(command.id);
    this.options.onSettled(command, ack, this.waited.delete(command.id));
    this.callers.get(command.id)?.(ack);
    this.callers.delete(command.id);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
