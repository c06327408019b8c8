import { randomUUID } from 'node:crypto';
import { DomainError, problemOf, type Problem } from '@chairside/domain';
import {
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { tokenIn } from '../auth/cookie.js';
import { SignIns, type SignedIn } from '../auth/sign-ins.js';
import { FAULT } from '../commands/dispatch.js';
import { Log } from '../logging/log.js';
import { FloodGuard } from './flood-guard.js';
import { cutOff, type LiveServer, type LiveSocket } from './live-socket.js';
import { Messages, type Answered } from './messages.js';
import { Publisher } from './publisher.js';
import { Screens } from './screens.js';

type Answer = (answer: Answered | { ok: false; problem: Problem }) => void;

/** The live link: who is let in, and one door through which every message is answered, whatever it holds (LP3). */
@WebSocketGateway()
export class LiveGateway
  implements OnGatewayInit<LiveServer>, OnGatewayConnection<LiveSocket>, OnGatewayDisconnect<LiveSocket>
{
  constructor(
    private readonly signIns: SignIns,
    private readonly publisher: Publisher,
    private readonly messages: Messages,
    private readonly screens: Screens,
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

  handleDisconnect(socket: LiveSocket): void {
    this.screens.remove(socket);
  }

  /** Ends the sockets of sign-ins that have ended (LP13). */
  drop(tokenHashes: readonly string[]): void {
    for (const socket of this.screens.all()) {
      if (!tokenHashes.includes(socket.data.person.tokenHash)) continue;
      socket.emit('signed-out');
      socket.disconnect(true);
    }
  }

  /** Who is connected, as they were when they were let in; once for each socket. */
  people(): SignedIn[] {
    return this.screens.all().map((socket) => socket.data.person);
  }

  private listenTo(socket: LiveSocket): void {
    this.screens.add(socket);
    const guard = new FloodGuard();
    // not @SubscribeMessage: Nest leaves a message unanswered when its handler is denied or throws
    socket.onAny((event: unknown, ...args: unknown[]) => void this.receive(socket, guard, event, args));
    socket.on('error', (error) => this.log.error('socket-error', error));
  }

  private async receive(socket: LiveSocket, guard: FloodGuard, event: unknown, args: unknown[]): Promise<void> {
    const last = args.at(-1);
    const isAnswerable = typeof last === 'function';
    const answer: Answer = isAnswerable ? (last as Answer) : () => undefined;
    try {
      guard.admit(event);
      answer(await this.messages.answer(socket, event, isAnswerable ? args.slice(0, -1) : args));
      if (event === 'seen') this.screens.noteSaid(socket);
    } catch (error) {
      answer({ ok: false, problem: this.problem(error) });
      if (guard.isHopeless()) cutOff(socket);
    }
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
