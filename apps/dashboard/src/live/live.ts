import type { Ack } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import { BoardStore } from './board-store.js';
import { ClinicClock } from './clinic-clock.js';
import type { ClinicHttp } from './clinic-http.js';
import { Greeter } from './greeter.js';
import { LinkMonitor } from './link-monitor.js';
import { OutboxStore, type Author } from './outbox-store.js';
import { Outbox } from './outbox.js';
import { PendingList } from './pending-list.js';
import { Refusals } from './refusals.js';
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
  send: SendCommand;
  start: () => void;
  stop: () => void;
}

export interface LiveOptions {
  author: Author;
  openWire: OpenWire;
  http: ClinicHttp;
  onSignedOut: () => void;
  onOldVersion: () => void;
  outboxStore?: OutboxStore;
}

/** Puts the parts of the link together: one wire, one board, one clock, one queue. */
export function createLive(options: LiveOptions): Live {
  const clock = new ClinicClock();
  const link = new LinkMonitor();
  const pending = new PendingList();
  const refusals = new Refusals();
  const board = new BoardStore({ onGap: () => void greeter.hello() });
  const transport = (command: Command) =>
    greeter.isBlocked() ? options.http.command(command) : greeter.command(command);
  const settle = (command: Command, ack: Ack): void => {
    if (ack.ok) pending.saved(command.id, ack.revision, board.current()?.revision ?? 0);
    else pending.drop(command.id);
  };
  const outbox = new Outbox({
    store: options.outboxStore ?? new OutboxStore(),
    author: options.author,
    send: transport,
    onSettled: (command, ack, waited) => {
      settle(command, ack);
      if (!ack.ok && waited) refusals.add({ command, problem: ack.problem });
    },
  });
  const greeter = new Greeter({ ...options, board, clock, link, onReady: () => void outbox.drain() });
  const send = createSend({
    isLive: () => link.current().kind === 'live',
    keep: (command) => outbox.keep(command),
    direct: transport,
    onStart: (command) => pending.add(command),
    onEnd: settle,
  });
  board.subscribe(() => pending.boardReached(board.current()?.revision ?? 0));
  const stopWaking = wakeUp(() => {
    link.woke();
    void greeter.hello();
  });
  return {
    board,
    clock,
    link,
    pending,
    refusals,
    send,
    start: () => {
      greeter.start();
      // without storage nothing was left here
      void outbox.restore().then(
        (left) => left.forEach((command) => pending.add(command)),
        () => undefined,
      );
    },
    stop: () => {
      stopWaking();
      outbox.stop();
      greeter.stop();
      link.stop();
      clock.stop();
    },
  };
}
