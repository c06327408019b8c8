import type { Ack } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import { withClockTimes } from '../features/vitals/clock-time.js';
import { BoardStore } from './board-store.js';
import { ClinicClock } from './clinic-clock.js';
import type { ClinicHttp } from './clinic-http.js';
import { Greeter } from './greeter.js';
import { theKit } from './kit.js';
import { LinkMonitor } from './link-monitor.js';
import { onCallsChanged } from './on-calls-changed.js';
import { OtherScreens } from './other-screens.js';
import type { Author, OutboxStore } from './outbox-store.js';
import { Outbox } from './outbox.js';
import { PendingList } from './pending-list.js';
import { Refusals, type Refusal } from './refusals.js';
import { reportToWindow } from './report-to-window.js';
import { createSend, type SendCommand } from './send-command.js';
import { wakeUp } from './wake.js';
import type { OpenWire } from './wire.js';

/** Everything that a screen of one sign-in shares with the clinic. */
export interface Live {
  board: Pick<BoardStore, 'subscribe' | 'current'>;
  clock: Pick<ClinicClock, 'subscribe' | 'current' | 'now'>;
  link: Pick<LinkMonitor, 'subscribe' | 'current'>;
  pending: Pick<PendingList, 'subscribe' | 'current'>;
  refusals: Pick<Refusals, 'subscribe' | 'current' | 'dismiss'>;
  others: Pick<OtherScreens, 'subscribe' | 'current' | 'hears' | 'hear' | 'enter'>;
  send: SendCommand;
  /** Opens the line; may be stopped and started again. */
  start: (ends: LiveEnds) => void;
  stop: () => void;
}

/** How a line ends other than by being stopped. */
export interface LiveEnds {
  onSignedOut: () => void;
  onOldVersion: () => void;
}

export interface LiveOptions {
  author: Author;
  openWire: OpenWire;
  http: ClinicHttp;
  outboxStore: OutboxStore;
}

/** Puts the parts of the line together: one wire, one board, one clock, one queue. */
export class ClinicLine implements Live {
  readonly clock = new ClinicClock();
  readonly link = new LinkMonitor();
  readonly pending = new PendingList();
  readonly refusals = new Refusals((id) => this.options.outboxStore.remove(id).catch(reportToWindow));
  readonly others = new OtherScreens();
  readonly board = new BoardStore({ onGap: () => void this.greeter?.hello() });
  readonly send: SendCommand;
  private readonly outbox: Outbox;
  private greeter: Greeter | null = null;
  private stops: (() => void)[] = [];

  constructor(private readonly options: LiveOptions) {
    const send = (command: Command) => this.transport(command);
    this.outbox = new Outbox({
      store: options.outboxStore,
      author: options.author,
      send,
      onFound: (command) => this.pending.sending(command),
      onSettled: (command, ack, waited) => {
        this.settle(command, ack);
        if (!ack.ok && waited) this.handBack({ command, problem: ack.problem });
      },
    });
    this.send = createSend({
      isLive: () => this.link.current().kind === 'live',
      keep: (command) => this.outbox.keep(command),
      direct: send,
      onStart: (command) => this.pending.sending(command),
      onEnd: (command, ack) => this.settle(command, ack),
      onUnseen: (command, problem) => this.keepAndHandBack({ command, problem }),
    });
  }

  readonly start = (ends: LiveEnds): void => {
    const { board, clock, link, others, outbox } = this;
    const parts = { board, clock, link, others, onReady: () => void outbox.drain() };
    const greeter = new Greeter({ ...this.options, ...ends, ...parts });
    this.greeter = greeter;
    others.onEnter(greeter.sayPainted);
    link.start();
    outbox.start();
    greeter.start();
    const stopWaking = wakeUp(() => {
      clock.woke();
      greeter.woke();
    });
    const stopSaying = board.subscribe(onCallsChanged(board, greeter.sayPainted));
    const stopPruning = board.subscribe(() => this.pending.boardReached(board.current()?.revision ?? 0));
    this.stops = [
      stopWaking,
      stopSaying,
      stopPruning,
      () => greeter.stop(),
      () => outbox.stop(),
      () => link.stop(),
      () => clock.stop(),
    ];
    void this.showLeftovers();
  };

  readonly stop = (): void => {
    for (const stop of this.stops) stop();
    this.stops = [];
  };

  private async transport(command: Command): Promise<Ack | null> {
    const { greeter } = this;
    const ack = (await (greeter?.isBlocked() ? this.options.http : greeter)?.command(command)) ?? null;
    // what the clinic refuses is said in the language of this screen; what cannot be fetched for it, in the clinic's
    return ack?.ok === false
      ? theKit().then(
          ({ saidHere }) => saidHere(ack),
          () => ack,
        )
      : ack;
  }

  private settle(command: Command, ack: Ack): void {
    if (ack.ok) this.pending.saved(command.id, ack.revision, this.board.current()?.revision ?? 0);
    else this.pending.drop(command.id);
  }

  /** Refused when its sender was gone: it must outlast this page too. */
  private keepAndHandBack(refusal: Refusal): void {
    this.handBack(refusal);
    const { author, outboxStore } = this.options;
    outboxStore.refuse(author, refusal).catch(reportToWindow);
  }

  private handBack({ command, problem }: Refusal): void {
    const timeZone = this.board.current()?.board.clinic?.timeZone;
    const detail = timeZone === undefined ? problem.detail : withClockTimes(problem.detail, timeZone);
    this.refusals.add({ command, problem: { ...problem, detail } });
  }

  private async showLeftovers(): Promise<void> {
    const { author, outboxStore } = this.options;
    // a device without storage has nothing left from before
    const [refused] = await Promise.all([
      outboxStore.refused(author).catch(() => []),
      this.outbox.restore().catch(() => undefined),
    ]);
    for (const refusal of refused) this.handBack(refusal);
  }
}
