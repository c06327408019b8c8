import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { PROTOCOL_VERSION } from '@chairside/contracts';
import { acceptedBy, DomainError, problemOf, type Command } from '@chairside/domain';
import { NURSES } from '../living/world.js';
import type { PastClinic } from '../past/past-clinic.js';

const NURSE = NURSES[0] ?? '';
const ID = '00000000-0000-8000-8000-000000000009';

/** The simulated clinic behind the outside face, as far as a replay needs it: sign-in, the time, and commands. */
export class ClinicOverHttp {
  /** Called before a command is done. */
  onCommand: (command: Command) => void = () => undefined;
  #server: Server | undefined;

  constructor(private readonly clinic: PastClinic) {}

  async open(): Promise<string> {
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const reply = (status: number, answer: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    if (request.url === '/api/auth/sign-in') return void reply(200, this.#me());
    if (request.url === '/api/board') return void reply(200, this.#board());
    try {
      const command = JSON.parse(body) as Command;
      this.onCommand(command);
      this.clinic.take(command, NURSE);
      reply(200, { ok: true, value: acceptedBy(command), revision: this.clinic.happened.length });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const problem = problemOf(error, 'request');
      reply(problem.status, problem);
    }
  }

  #me() {
    const { id } = this.clinic.staff.get(NURSE) ?? { id: ID };
    return {
      id,
      username: NURSE,
      name: 'Nurse',
      initials: 'N',
      memberships: [],
      mode: 'demo',
      deviceKey: '0'.repeat(64),
    };
  }

  #board() {
    const { now, rate, board } = this.clinic;
    const clinic = { id: ID, name: 'Simulated', timeZone: 'UTC', weightUnit: 'kg' };
    const lists = { chairs: [], staff: [], patients: [], protocols: [], sessions: [], helpCalls: [], drug: [] };
    const link = { protocolVersion: PROTOCOL_VERSION, epoch: ID, revision: 1, serverTime: now, rate, mode: 'demo' };
    return { ...link, ...lists, view: 'clinical', clinic, day: board.day, plan: board.plan, shift: board.shift };
  }
}
