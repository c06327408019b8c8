import { hello, parseWith, seen, type Ack, type Hello, type HelloAck, type PackedBoard } from '@chairside/contracts';
import { DomainError, may, viewOf, type Id } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { AccessLog } from '../audit/access-log.js';
import { actorIn } from '../auth/sign-ins.js';
import { Dispatch } from '../commands/dispatch.js';
import { Settings } from '../config/env.js';
import { answerHello, refuseOtherVersion } from './answer-hello.js';
import { Log } from '../logging/log.js';
import { Boards, type ClinicState } from './boards.js';
import { moveTo, roomOf, type LiveSocket } from './live-socket.js';

/** What a message is answered with; a screen that says what it painted waits for no word. */
export type Answered = Ack | HelloAck | PackedBoard | { ok: true };

/** A whole board is large: who has not read so many messages yet is not sent one more (trust P15). */
const MOST_UNREAD = 32;

/** What each message of the live protocol is answered with. Refusals are thrown; the gateway turns them into acks. */
@Injectable()
export class Messages {
  constructor(
    private readonly boards: Boards,
    private readonly dispatch: Dispatch,
    private readonly accessLog: AccessLog,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  async answer(socket: LiveSocket, event: unknown, args: readonly unknown[]): Promise<Answered> {
    if (event !== 'hello' && event !== 'command' && event !== 'seen')
      throw new DomainError('unknown-event', 'There is no such message.');
    if (args.length !== 1) throw new DomainError('validation', 'A message carries one thing, and a way to answer.');
    return this[event](socket, args[0]);
  }

  private async hello(socket: LiveSocket, input: unknown): Promise<HelloAck | PackedBoard> {
    const message = parseWith(hello, input);
    refuseOtherVersion(message);
    if ((socket.data.waiting ?? 0) > MOST_UNREAD)
      throw new DomainError('rate-limited', 'What this screen was sent before waits for it still.');
    const { clinicId, actor } = actorIn(socket.data.person.me, message.clinicId);
    if (!may(actor.role, 'board')) {
      this.accessLog.refusedLook(clinicId, actor, 'board', null);
      throw new DomainError('forbidden', 'Your role has no live board.');
    }
    const view = viewOf(actor.role);
    const state = this.stateOf(clinicId);
    const isNew = socket.data.place?.clinicId !== clinicId || socket.data.place.view !== view;
    moveTo(socket, roomOf(clinicId, view));
    socket.data.place = { clinicId, actor, view };
    delete socket.data.behindSinceMs;
    this.noteDivergence(clinicId, message);
    // answered in the turn in which it is read: whatever is published from now on comes after this answer
    const answer = answerHello(state, message, view, this.settings.env.CHAIRSIDE_MODE);
    // who looks on and only asks whether it is still so is noted once
    if (isNew || !('entries' in answer)) this.accessLog.lookedLive(clinicId, actor, 'board', null);
    return answer;
  }

  /** Must never happen: two folds of the same entries were not the same. The screen is sent the whole board. */
  private noteDivergence(clinicId: Id, { diverged }: Hello): void {
    if (diverged) this.log.error('board-diverged', new Error('a screen had folded another board'), { clinicId });
  }

  /** LP8: a pulse, or a call for help, was painted, or nobody can see that screen. */
  private seen(socket: LiveSocket, input: unknown): { ok: true } {
    socket.data.seen = { atMs: performance.now(), ...parseWith(seen, input) };
    return { ok: true };
  }

  private stateOf(clinicId: Id): ClinicState {
    const state = this.boards.find(clinicId);
    if (!state) throw new DomainError('unavailable', 'The board of this clinic is not loaded yet.');
    return state;
  }

  /** A command belongs to its socket's clinic; without a hello, to the only one. */
  private async command(socket: LiveSocket, input: unknown): Promise<Ack> {
    const { clinicId, actor } = socket.data.place ?? actorIn(socket.data.person.me);
    return this.dispatch.command(clinicId, actor, input);
  }
}
