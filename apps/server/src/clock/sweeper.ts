import {
  clinicDay,
  derivedId,
  nextWake,
  SYSTEM,
  type Command,
  type LiveSession,
  type Protocol,
  type Wake,
} from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Dispatch } from '../commands/dispatch.js';
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
  /** A session that has not changed wakes when it did before; only its steps and readings move that. */
  private readonly wakes = new WeakMap<LiveSession, { wake: Wake | null; protocol: Protocol }>();

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
      const outcome = await this.dispatch.submit(state.clinicId, SYSTEM, command);
      if (outcome.kind === 'failed') this.log.error('sweep-failed', outcome.error, { commandId: command.id });
    }
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
      const wake = protocol ? this.wakeOf(session, protocol, now) : null;
      return wake && wake.at <= now ? [wake.command] : [];
    });
    return [...opening, ...wakes];
  }

  private wakeOf(session: LiveSession, protocol: Protocol, now: string): Wake | null {
    const known = this.wakes.get(session);
    if (known?.protocol === protocol) return known.wake;
    const wake = nextWake(session, protocol, now);
    this.wakes.set(session, { wake, protocol });
    return wake;
  }
}
