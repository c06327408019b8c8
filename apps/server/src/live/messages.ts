import { hello, parseWith, type Ack, type ClientEvents, type HelloAck, type ServerEvents } from '@chairside/contracts';
import { DomainError, may, viewOf, type Actor, type Id, type Role, type View } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import { AccessLog } from '../audit/access-log.js';
import { actorIn, type SignedIn } from '../auth/sign-ins.js';
import { Dispatch } from '../commands/dispatch.js';
import { Settings } from '../config/env.js';
import { answerHello, refuseOtherVersion } from './answer-hello.js';
import { Boards, type ClinicState } from './boards.js';
import { roomOf } from './publisher.js';

interface SocketData {
  person: SignedIn;
  place?: { clinicId: Id; actor: Actor & { role: Role }; view: View };
}

export type LiveSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

/** What each message of the live protocol is answered with. Refusals are thrown; the gateway turns them into acks. */
@Injectable()
export class Messages {
  constructor(
    private readonly boards: Boards,
    private readonly dispatch: Dispatch,
    private readonly accessLog: AccessLog,
    private readonly settings: Settings,
  ) {}

  async answer(socket: LiveSocket, event: unknown, args: readonly unknown[]): Promise<Ack | HelloAck> {
    if (event !== 'hello' && event !== 'command') throw new DomainError('unknown-event', 'There is no such message.');
    if (args.length !== 1) throw new DomainError('validation', 'A message carries one thing, and a way to answer.');
    return event === 'hello' ? this.hello(socket, args[0]) : this.command(socket, args[0]);
  }

  private async hello(socket: LiveSocket, input: unknown): Promise<HelloAck> {
    const message = parseWith(hello, input);
    refuseOtherVersion(message);
    const { clinicId, actor } = actorIn(socket.data.person.me, message.clinicId);
    if (!may(actor.role, 'board')) {
      this.accessLog.refusedLook(clinicId, actor, 'board', null);
      throw new DomainError('forbidden', 'Your role has no live board.');
    }
    const view = viewOf(actor.role);
    this.stateOf(clinicId);
    this.accessLog.lookedLive(clinicId, actor, 'board', null);
    await moveTo(socket, roomOf(clinicId, view));
    socket.data.place = { clinicId, actor, view };
    // answered in the turn in which it is read: whatever is published from now on comes after this answer
    return answerHello(this.stateOf(clinicId), message, view, this.settings.env.CHAIRSIDE_MODE);
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

/** A screen shows one board: whoever says hello again leaves the room they were in. */
async function moveTo(socket: LiveSocket, room: string): Promise<void> {
  for (const other of socket.rooms) if (other !== socket.id && other !== room) await socket.leave(other);
  await socket.join(room);
}
