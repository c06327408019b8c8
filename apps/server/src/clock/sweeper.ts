import {
  clinicDay,
  derivedId,
  wakesOf,
  SYSTEM,
  type Command,
  type Iso,
  type LiveSession,
  type Protocol,
} from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Dispatch } from '../commands/dispatch.js';
import type { Outcome } from '../journal/decide-batch.js';
import { Boards, clinicTime, type ClinicState } from '../live/boards.js';
import { Log } from '../logging/log.js';
import { Lease } from './lease.js';

const EVERY_MS = 1000;

/**
 * The passing of time, as commands of the system actor: it opens the day and raises what is overdue, with no browser
 * open. One node sweeps for all; ids follow from what is due, so that two that both believe it is theirs make one entry.
 */
@Injectable()
export class Sweeper implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private isSweeping = false;
  /** Until when time has nothing to say about a session that does not change; nothing where it never has. */
  private readonly quiet = new WeakMap<LiveSession, { until: Iso | null; protocol: Protocol }>();

  constructor(
    private readonly boards: Boards,
    private readonly dispatch: Dispatch,
    private readonly lease: Lease,
    private readonly log: Log,
  ) {}

  /** Sweeps once at once: nobody is let in before the day is open. */
  async start(): Promise<void> {
    await this.sweep();
    this.timer = setInterval(() => void this.sweep(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    if (this.isSweeping) return;
    this.isSweeping = true;
    try {
      if (!(await this.lease.isMine('sweeper'))) return;
      // a clinic that is held up must not hold up the alerts of the others
      await Promise.all(this.boards.all().map((state) => this.sweepClinic(state)));
    } catch (error) {
      this.log.error('sweep-failed', error);
    } finally {
      this.isSweeping = false;
    }
  }

  private async sweepClinic(state: ClinicState): Promise<void> {
    for (const command of this.dueCommands(state)) {
      this.note(state, command, await this.dispatch.submit(state.clinicId, SYSTEM, command));
    }
  }

  /** Nobody reads the answers of time: what did not come of it is to be found in the log. */
  private note({ clinicId }: ClinicState, { id: commandId, name }: Command, outcome: Outcome): void {
    if (outcome.kind === 'failed') this.log.error('sweep-failed', outcome.error, { commandId });
    // what cannot be stored now is said again with the next sweep
    if (outcome.kind !== 'refused' || outcome.error.code === 'unavailable') return;
    this.log.warn('sweep-refused', { clinicId, commandId, name, code: outcome.error.code });
  }

  private dueCommands(state: ClinicState): Command[] {
    const now = clinicTime(state);
    const { board } = state;
    const day = board.clinic ? clinicDay(now, board.clinic.timeZone) : null;
    const opening: Command[] =
      day !== null && (board.day === null || day > board.day)
        ? [{ id: derivedId(state.clinicId, 'day:open', day), name: 'day:open', payload: { day } }]
        : [];
    const wakes = Object.values(board.sessions).flatMap((session) => {
      const protocol = board.protocols[session.protocolId];
      return protocol ? this.dueOf(session, protocol, now) : [];
    });
    return [...opening, ...wakes];
  }

  /** Asked anew once something is due: what is due may depend on the time itself. */
  private dueOf(session: LiveSession, protocol: Protocol, now: Iso): Command[] {
    const known = this.quiet.get(session);
    if (known?.protocol === protocol && (known.until === null || known.until > now)) return [];
    const wakes = wakesOf(session, protocol, now);
    this.quiet.set(session, { until: wakes.map(({ at }) => at).sort()[0] ?? null, protocol });
    return wakes.filter(({ at }) => at <= now).map(({ command }) => command);
  }
}
