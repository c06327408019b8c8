import { boardOf, type SentEntries } from '@chairside/contracts';
import { receiveEntries, type Iso, type KnownBoard } from '@chairside/domain';
import { ClinicClock } from './clinic-clock.js';
import { connected, HelloRefused, openSocket, sayHello, type ClinicSocket, type Greeting } from './clinic-socket.js';
import { pause } from './pause.js';
import { SignInRefused, type Person } from './person.js';

const RECONNECT_MS = 1_000;
const SILENCE_MS = 10_000;
const LOOK_MS = 1_000;

/** Keeps the board current as a screen does, and comes back for ever when the clinic is lost. */
export class BoardWatch {
  readonly clock = new ClinicClock();
  #known: KnownBoard | null = null;
  #isLive = false;
  #lastNewsAt: Iso = '';
  #isAsking = false;

  constructor(
    private readonly person: Person,
    private readonly onLink: (isLive: boolean) => void,
  ) {}

  /** The board, or nothing while it is not known to be current. */
  get known(): KnownBoard | null {
    return this.#isLive && this.clock.silentMs < SILENCE_MS ? this.#known : null;
  }

  /** The clinic's time when the board last changed. */
  get lastNewsAt(): Iso {
    return this.#lastNewsAt;
  }

  /** Waits until the board holds a revision, but not for ever. */
  async reaches(revision: number, withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    while (performance.now() < until && (this.#known?.revision ?? 0) < revision) await pause(10);
  }

  /** Watches until the signal comes. Throws when the clinic refuses this person for good. */
  async watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#watchOnce(signal).catch((error: unknown) => {
        if (error instanceof SignInRefused || error instanceof HelloRefused) throw error;
      });
      this.#setLive(false);
      await pause(RECONNECT_MS, signal);
    }
  }

  async #watchOnce(signal: AbortSignal): Promise<void> {
    await this.person.askSignedIn('/api/auth/me');
    const socket = openSocket(this.person);
    try {
      await connected(socket);
      socket.on('pulse', (pulse) => this.clock.hear(pulse));
      socket.on('entries', (message) => this.#receive(socket, message));
      await this.#greet(socket);
      this.#setLive(true);
      while (socket.connected && !signal.aborted && this.clock.silentMs < SILENCE_MS) await pause(LOOK_MS, signal);
    } finally {
      socket.removeAllListeners();
      socket.disconnect();
    }
  }

  async #greet(socket: ClinicSocket): Promise<void> {
    this.#take(await sayHello(socket, this.#known), socket);
  }

  #take(greeting: Greeting, socket: ClinicSocket): void {
    if ('snapshot' in greeting) {
      const { snapshot } = greeting;
      this.clock.hear(snapshot);
      this.#learn({ epoch: snapshot.epoch, revision: snapshot.revision, board: boardOf(snapshot) });
    } else {
      this.clock.hear(greeting);
      this.#receive(socket, greeting.entries);
    }
  }

  #receive(socket: ClinicSocket, message: SentEntries): void {
    if (!this.#known) return;
    const received = receiveEntries(this.#known, message);
    if (received.kind === 'applied') this.#learn(received.known);
    if (received.kind === 'gap') this.#fillGap(socket);
  }

  #fillGap(socket: ClinicSocket): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#greet(socket)
      .catch(() => {
        socket.disconnect();
      })
      .finally(() => {
        this.#isAsking = false;
      });
  }

  #learn(known: KnownBoard): void {
    this.#known = known;
    this.#lastNewsAt = this.clock.now();
  }

  #setLive(isLive: boolean): void {
    if (isLive !== this.#isLive) this.onLink(isLive);
    this.#isLive = isLive;
  }
}
