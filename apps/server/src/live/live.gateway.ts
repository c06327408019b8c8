import { randomUUID } from 'node:crypto';
import { hello, parseWith, type Ack, type ClientEvents, type HelloAck, type ServerEvents } from '@chairside/contracts';
import {
  DomainError,
  may,
  problemOf,
  viewOf,
  type Actor,
  type Id,
  type Problem,
  type Role,
  type View,
} from '@chairside/domain';
import {
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { AccessLog } from '../audit/access-log.js';
import { tokenIn } from '../auth/cookie.js';
import { actorIn, SignIns, type SignedIn } from '../auth/sign-ins.js';
import { Dispatch, FAULT } from '../commands/dispatch.js';
import { Settings } from '../config/env.js';
import { Log } from '../logging/log.js';
import { answerHello } from './answer-hello.js';
import { Boards } from './boards.js';
import { Publisher, roomOf, type LiveServer } from './publisher.js';

interface SocketData {
  person: SignedIn;
  place?: { clinicId: Id; actor: Actor & { role: Role }; view: View };
}

type LiveSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;
type Answer = (ack: Ack | HelloAck) => void;

/** The live link. Every message is answered through one door, whatever it holds and whatever goes wrong (LP3). */
@WebSocketGateway()
export class LiveGateway
  implements OnGatewayInit<LiveServer>, OnGatewayConnection<LiveSocket>, OnGatewayDisconnect<LiveSocket>
{
  private readonly sockets = new Set<LiveSocket>();

  constructor(
    private readonly signIns: SignIns,
    private readonly boards: Boards,
    private readonly publisher: Publisher,
    private readonly dispatch: Dispatch,
    private readonly accessLog: AccessLog,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  afterInit(server: LiveServer): void {
    this.publisher.sendThrough(server);
    server.use((socket, next) => {
      this.signIns
        .find(tokenIn(socket.handshake.headers.cookie))
        .then((person) => {
          if (!person) return next(refusal('unauthenticated', 'Sign in first.'));
          socket.data = { person };
          next();
        })
        .catch((error: unknown) => {
          this.log.error('handshake-failed', error);
          next(refusal('unavailable', 'The database does not answer.'));
        });
    });
  }

  /** What is thrown here would end the process: Nest does not catch it. */
  handleConnection(socket: LiveSocket): void {
    try {
      this.listenTo(socket);
    } catch (error) {
      this.log.error('connection-failed', error);
      socket.disconnect(true);
    }
  }

  private listenTo(socket: LiveSocket): void {
    this.sockets.add(socket);
    // not @SubscribeMessage: Nest leaves a message unanswered when its handler is denied or throws
    socket.onAny((event: unknown, ...args: unknown[]) => void this.receive(socket, event, args));
    socket.on('error', (error) => this.log.error('socket-error', error));
  }

  handleDisconnect(socket: LiveSocket): void {
    this.sockets.delete(socket);
  }

  /** Ends the sockets of sign-ins that have ended (LP13). */
  drop(tokenHashes: readonly string[]): void {
    for (const socket of this.sockets) {
      if (!tokenHashes.includes(socket.data.person.tokenHash)) continue;
      socket.emit('signed-out');
      socket.disconnect(true);
    }
  }

  private async receive(socket: LiveSocket, event: unknown, args: unknown[]): Promise<void> {
    const last = args.at(-1);
    const answer: Answer = typeof last === 'function' ? (last as Answer) : () => undefined;
    try {
      answer(await this.answerTo(socket, event, typeof last === 'function' ? args.slice(0, -1) : args));
    } catch (error) {
      answer({ ok: false, problem: this.problem(error) });
    }
  }

  private async answerTo(socket: LiveSocket, event: unknown, args: unknown[]): Promise<Ack | HelloAck> {
    if (event !== 'hello' && event !== 'command') throw new DomainError('unknown-event', 'There is no such message.');
    if (args.length !== 1) throw new DomainError('validation', 'A message carries one thing, and a way to answer.');
    return event === 'hello' ? this.hello(socket, args[0]) : this.command(socket, args[0]);
  }

  private async hello(socket: LiveSocket, input: unknown): Promise<HelloAck> {
    const message = parseWith(hello, input);
    const { clinicId, actor } = actorIn(socket.data.person.me, message.clinicId);
    if (!may(actor.role, 'board')) throw new DomainError('forbidden', 'Your role has no live board.');
    const view = viewOf(actor.role);
    await this.accessLog.looked(clinicId, actor, 'board', null);
    const state = this.boards.find(clinicId);
    if (!state) throw new DomainError('unavailable', 'The board of this clinic is not loaded yet.');
    // joined and answered in one turn: nothing can be published between the two
    await socket.join(roomOf(clinicId, view));
    socket.data.place = { clinicId, actor, view };
    return answerHello(this.boards.find(clinicId) ?? state, message, view, this.settings.env.CHAIRSIDE_MODE);
  }

  /** A command belongs to its socket's clinic; without a hello, to the only one. */
  private async command(socket: LiveSocket, input: unknown): Promise<Ack> {
    const { clinicId, actor } = socket.data.place ?? actorIn(socket.data.person.me);
    return this.dispatch.command(clinicId, actor, input);
  }

  private problem(error: unknown): Problem {
    const requestId = randomUUID();
    if (error instanceof DomainError) return problemOf(error, requestId);
    this.log.error('message-failed', error, { requestId });
    return problemOf(new DomainError('internal', FAULT), requestId);
  }
}

/** An error as socket.io hands it to the client: the code as its message, the problem as its data. */
function refusal(code: 'unauthenticated' | 'unavailable', message: string): Error {
  const problem = problemOf(new DomainError(code, message), randomUUID());
  return Object.assign(new Error(code), { data: problem });
}
