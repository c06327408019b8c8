import { PROTOCOL_VERSION, type Ack, type BoardSnapshot, type HelloAck, type Pulse } from '@chairside/contracts';
import { iso, SHAPE, type Command, type Iso } from '@chairside/domain';
import type { BoardStore } from './board-store.js';
import type { ClinicClock } from './clinic-clock.js';
import type { ClinicHttp } from './clinic-http.js';
import type { LinkMonitor } from './link-monitor.js';
import type { Author } from './outbox-store.js';
import type { OtherScreens } from './other-screens.js';
import { PulseCheck } from './pulse-check.js';
import { reportToWindow } from './report-to-window.js';
import { whenPainted } from './when-painted.js';
import type { OpenWire, Wire } from './wire.js';

export interface GreeterOptions {
  author: Author;
  openWire: OpenWire;
  http: ClinicHttp;
  board: BoardStore;
  clock: ClinicClock;
  link: LinkMonitor;
  others: OtherScreens;
  /** The board is current and commands can go out. */
  onReady: () => void;
  onSignedOut: () => void;
  onOldVersion: () => void;
}

const LATE_MS = 2_000;
const AGAIN_MS = 1_000;
const POLL_MS = 5_000;
/** A wire that outlived a sleep answers sooner than this; past it a new one is quicker. */
const AWAKE_MS = 2_000;

/** Keeps this screen in step with the clinic: hello on every connection and gap, HTTP where the upgrade is blocked. */
export class Greeter {
  private readonly wire: Wire;
  private readonly pulses: PulseCheck;
  private isGreeting = false;
  private isWanted = false;
  private hasDiverged = false;
  private blocked = false;
  private helloTimer: ReturnType<typeof setTimeout> | undefined;
  private wakeTimer: ReturnType<typeof setTimeout> | undefined;
  private wakes = 0;
  private isAsking = false;
  private isStopped = false;
  private pollTimer: ReturnType<typeof setTimeout> | undefined;
  private stops: (() => void)[] = [];

  constructor(private readonly options: GreeterOptions) {
    const { board, link, others } = options;
    this.pulses = new PulseCheck(board, link);
    this.wire = options.openWire({
      onUp: () => {
        clearTimeout(this.pollTimer);
        void this.hello();
      },
      onFailed: () => void this.ask(),
      onEntries: (message) => board.receive(message),
      onPulse: (pulse) => this.feel(pulse),
      onAround: (around) => others.receive(around, this.wire.id()),
      onSignedOut: options.onSignedOut,
    });
  }

  readonly isBlocked = (): boolean => this.blocked;
  readonly command = (command: Command): Promise<Ack | null> => this.wire.command(command);
  readonly sayPainted = (): void =>
    whenPainted((isHidden) => this.wire.seen(this.options.others.seen(this.options.board.place(), isHidden)));

  start(): void {
    const { board, link } = this.options;
    this.stops = [link.subscribe(() => this.reopenWhenSilent()), board.subscribe(() => this.pulses.boardChanged())];
    this.wire.open();
  }

  stop(): void {
    for (const stop of this.stops) stop();
    clearTimeout(this.helloTimer);
    clearTimeout(this.pollTimer);
    clearTimeout(this.wakeTimer);
    this.isStopped = true;
    this.wire.close();
  }

  /** Back from out of sight or asleep: stale until the wire that is open, or else a new one, brings a word. */
  woke(): void {
    this.wakes += 1;
    clearTimeout(this.wakeTimer);
    this.wakeTimer = setTimeout(() => {
      this.wakeTimer = undefined;
      this.reopenWhenSilent();
    }, AWAKE_MS);
    this.options.link.woke();
    void this.hello();
  }

  /** LP2: says what this screen knows; a wish that comes meanwhile is granted after. */
  async hello(): Promise<void> {
    this.isWanted = true;
    if (this.isGreeting || !this.wire.isUp()) return;
    this.isGreeting = true;
    try {
      while (this.isWanted && this.wire.isUp()) await this.greet();
    } catch (error) {
      // what came cannot be shown: not heard, so that the screen stops being live until a whole board is here
      reportToWindow(error);
      this.startAfresh();
    } finally {
      this.isGreeting = false;
    }
  }

  private async greet(): Promise<void> {
    this.isWanted = false;
    const { author, board } = this.options;
    const why = this.hasDiverged ? { diverged: true as const } : {};
    const version = { protocolVersion: PROTOCOL_VERSION, shape: SHAPE };
    const message = { ...version, clinicId: author.clinicId, ...board.place(), ...why };
    const askedAtMs = performance.now();
    const wakes = this.wakes;
    const answer = await this.wire.hello(message);
    // asked before a sleep in which the clock stood still: nobody knows how old it is, and it is asked for anew already
    if (wakes === this.wakes && !this.isStopped) this.take(answer, askedAtMs);
  }

  /** A pulse says that the clinic is there; whether this screen is live, the board must say too. */
  private feel(pulse: Pulse): void {
    const lateMs = this.options.clock.lateMs(pulse.serverTime);
    this.options.clock.reached(pulse.serverTime, pulse.rate);
    // long on its way, or the clinic's clock was set back: an answer tells which
    if (lateMs >= LATE_MS) void this.hello();
    // entries may be on their way still, but a pulse of another history or far ahead says that some were lost
    if (!this.pulses.receive(pulse, lateMs)) void this.hello();
    else this.compare(pulse);
    this.sayPainted();
  }

  /** The same entries must give the same board everywhere; one that is another is thrown away, and the clinic told. */
  private compare({ digest, revision }: Pulse): void {
    const { board } = this.options;
    if (digest === undefined || board.place()?.revision !== revision || board.digest() === digest) return;
    this.hasDiverged = true;
    board.forget();
    void this.hello();
  }

  private take(answer: HelloAck | null, askedAtMs: number): void {
    if (!answer) return this.again();
    if (!answer.ok) return this.refused(answer.problem.code);
    if (!this.fold(answer)) return;
    // not before: what HTTP brought is no pulse, and is not to look live
    this.setBlocked(false);
    const { serverTime, rate } = 'snapshot' in answer ? answer.snapshot : answer;
    this.isCurrent(serverTime, rate, askedAtMs, answer.readMsAgo);
  }

  /** Whether the board stands where the answer says. */
  private fold(answer: Extract<HelloAck, { ok: true }>): boolean {
    if ('snapshot' in answer) return this.takeSnapshot(answer.snapshot);
    const { board } = this.options;
    board.receive(answer.entries);
    const place = board.place();
    const isThere = place?.epoch === answer.entries.epoch && place.revision >= answer.entries.to;
    if (!isThere) this.startAfresh();
    return isThere;
  }

  /** Not from a node that is behind the one before: what was seen here must not vanish again. */
  private takeSnapshot(snapshot: BoardSnapshot): boolean {
    const { board } = this.options;
    const place = board.place();
    const isBehind = place?.epoch === snapshot.epoch && snapshot.revision < place.revision;
    if (isBehind) this.again();
    else board.takeSnapshot(snapshot);
    this.hasDiverged &&= isBehind;
    return !isBehind;
  }

  private isCurrent(serverTime: Iso, rate: number, askedAtMs: number, readMsAgo: number): void {
    const { clock, link, onReady } = this.options;
    clock.set(serverTime, rate, performance.now() - askedAtMs);
    // said after it was asked, nobody knows how long after; and as old as the node's own last look at the database
    link.heard(iso(Date.parse(serverTime) - readMsAgo * rate), askedAtMs - readMsAgo);
    onReady();
  }

  private startAfresh(): void {
    this.options.board.forget();
    this.isWanted = false;
    this.again();
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
    const askedAtMs = performance.now();
    const answer = await this.options.http.board().catch(() => null);
    this.isAsking = false;
    if (this.isStopped || this.wire.isUp()) return;
    if (answer === 'signed-out') return this.options.onSignedOut();
    if (answer) this.takeOver(answer, askedAtMs);
    // where HTTP does not pass either, the clinic is out of reach, whatever blocked the line before
    else if (this.blocked) this.setBlocked(false);
    if (this.blocked) this.pollLater();
  }

  private takeOver(snapshot: BoardSnapshot, askedAtMs: number): void {
    this.setBlocked(true);
    try {
      if (this.takeSnapshot(snapshot)) this.isCurrent(snapshot.serverTime, snapshot.rate, askedAtMs, 0);
    } catch (error) {
      // the next one may be whole; this one is not heard
      reportToWindow(error);
    }
  }

  /** The wire goes on trying meanwhile; its failures can be further apart than values may be old. */
  private pollLater(): void {
    clearTimeout(this.pollTimer);
    this.pollTimer = setTimeout(() => void this.ask(), POLL_MS);
  }

  private setBlocked(blocked: boolean): void {
    this.blocked = blocked;
    this.options.link.setBlocked(blocked);
  }

  /** A half-open socket says nothing and does not fail: after 15 s of silence a new one is quicker than its timeout. */
  private reopenWhenSilent(): void {
    // after a wake everything is silent: the open wire is given its moment to answer
    if (this.wakeTimer !== undefined) return;
    const state = this.options.link.current();
    if (state.kind !== 'not-live' || !state.valuesAreOld || !this.wire.isUp()) return;
    this.wire.close();
    this.wire.open();
  }
}
