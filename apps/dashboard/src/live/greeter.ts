import { PROTOCOL_VERSION, type Ack, type HelloAck } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import type { BoardStore } from './board-store.js';
import type { ClinicClock } from './clinic-clock.js';
import type { ClinicHttp } from './clinic-http.js';
import type { LinkMonitor } from './link-monitor.js';
import type { Author } from './outbox-store.js';
import type { OpenWire, Wire } from './wire.js';

export interface GreeterOptions {
  author: Author;
  openWire: OpenWire;
  http: ClinicHttp;
  board: BoardStore;
  clock: ClinicClock;
  link: LinkMonitor;
  /** The board is current and commands can go out. */
  onReady: () => void;
  onSignedOut: () => void;
  onOldVersion: () => void;
}

const AGAIN_MS = 1_000;
const POLL_MS = 5_000;

/** Keeps this screen in step with the clinic: hello on every connection and gap, HTTP where the upgrade is blocked. */
export class Greeter {
  private readonly wire: Wire;
  private isGreeting = false;
  private isWanted = false;
  private blocked = false;
  private helloTimer: ReturnType<typeof setTimeout> | undefined;
  private isAsking = false;
  private isStopped = false;
  private pollTimer: ReturnType<typeof setTimeout> | undefined;
  private stopListening: () => void = () => undefined;

  constructor(private readonly options: GreeterOptions) {
    const { board, clock, link } = options;
    this.wire = options.openWire({
      onUp: () => {
        clearTimeout(this.pollTimer);
        this.setBlocked(false);
        void this.hello();
      },
      onFailed: () => void this.ask(),
      onEntries: (message) => board.receive(message),
      onPulse: ({ serverTime, rate, epoch, revision }) => {
        clock.set(serverTime, rate);
        link.heard(serverTime);
        const place = board.place();
        // entries may be on their way still, but a pulse of another history or far ahead says that some were lost
        if (!place || place.epoch !== epoch || place.revision < revision) void this.hello();
      },
      onSignedOut: options.onSignedOut,
    });
  }

  readonly isBlocked = (): boolean => this.blocked;
  readonly command = (command: Command): Promise<Ack | null> => this.wire.command(command);

  start(): void {
    this.stopListening = this.options.link.subscribe(() => this.reopenWhenSilent());
    this.wire.open();
  }

  stop(): void {
    this.stopListening();
    clearTimeout(this.helloTimer);
    clearTimeout(this.pollTimer);
    this.isStopped = true;
    this.wire.close();
  }

  /** LP2: says what this screen knows; a wish that comes meanwhile is granted after. */
  async hello(): Promise<void> {
    this.isWanted = true;
    if (this.isGreeting || !this.wire.isUp()) return;
    this.isGreeting = true;
    while (this.isWanted && this.wire.isUp()) {
      this.isWanted = false;
      const { clinicId } = this.options.author;
      this.take(await this.wire.hello({ protocolVersion: PROTOCOL_VERSION, clinicId, ...this.options.board.place() }));
    }
    this.isGreeting = false;
  }

  private take(answer: HelloAck | null): void {
    if (!answer) return this.again();
    if (!answer.ok) return this.refused(answer.problem.code);
    const { board, clock, link, onReady } = this.options;
    const { serverTime, rate } = 'snapshot' in answer ? answer.snapshot : answer;
    if ('snapshot' in answer) board.takeSnapshot(answer.snapshot);
    else board.receive(answer.entries);
    clock.set(serverTime, rate);
    link.heard(serverTime);
    onReady();
  }

  private refused(code: string): void {
    if (code === 'reload') this.options.onOldVersion();
    else if (code === 'unauthenticated') this.options.onSignedOut();
    else this.again();
  }

  private again(): void {
    clearTimeout(this.helloTimer);
    this.helloTimer = setTimeout(() => void this.hello(), AGAIN_MS);
  }

  /** No connection: HTTP tells a blocked upgrade from a clinic that is down, and from a sign-in that ended. */
  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const answer = await this.options.http.board().catch(() => null);
    this.isAsking = false;
    if (this.isStopped || this.wire.isUp()) return;
    if (answer === 'signed-out') return this.options.onSignedOut();
    if (answer) this.takeOverHttp(answer);
    if (this.blocked) this.pollLater();
  }

  /** The wire goes on trying meanwhile; its failures can be further apart than values may be old. */
  private pollLater(): void {
    clearTimeout(this.pollTimer);
    this.pollTimer = setTimeout(() => void this.ask(), POLL_MS);
  }

  private takeOverHttp(snapshot: Exclude<Awaited<ReturnType<ClinicHttp['board']>>, 'signed-out' | null>): void {
    const { board, clock, link, onReady } = this.options;
    this.setBlocked(true);
    board.takeSnapshot(snapshot);
    clock.set(snapshot.serverTime, snapshot.rate);
    link.heard(snapshot.serverTime);
    onReady();
  }

  private setBlocked(blocked: boolean): void {
    this.blocked = blocked;
    this.options.link.setBlocked(blocked);
  }

  /** A half-open socket says nothing and does not fail: after 15 s of silence a new one is quicker than its timeout. */
  private reopenWhenSilent(): void {
    const state = this.options.link.current();
    if (state.kind !== 'not-live' || !state.valuesAreOld || !this.wire.isUp()) return;
    this.wire.close();
    this.wire.open();
  }
}
