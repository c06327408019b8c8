import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DomainError, problemOf, type ProblemCode } from '@chairside/domain';
import { commandOf } from './draft.js';
import { Person, SignInRefused } from './person.js';
import { sendCommand, Unreachable } from './send-command.js';

type Reply = (response: ServerResponse) => void;

const ME = { id: '00000000-0000-8000-8000-000000000007', username: 'ana', name: 'Ana', initials: 'A', memberships: [] };
const REVISION = { ok: true, value: { id: ME.id }, revision: 3 };

const send = (status: number, body: unknown, cookie = ''): Reply => {
  return (response) => {
    if (cookie) response.setHeader('Set-Cookie', cookie);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };
};
const refuse = (status: number, code: ProblemCode): Reply => send(status, problemOf(new DomainError(code, 'No.'), 'r'));
const hangUp: Reply = (response) => response.destroy();

/** A clinic that answers commands as told, one reply after the other. */
class StubbornClinic {
  readonly commands: string[] = [];
  readonly cookies: (string | undefined)[] = [];
  signIns = 0;
  #server: Server | undefined;

  async open(replies: Reply[]): Promise<string> {
    this.#server = createServer((request, response) => void this.#answer(request, response, replies));
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse, replies: Reply[]): Promise<void> {
    const body = await text(request);
    if (request.url === '/api/auth/sign-in') {
      this.signIns += 1;
      send(
        200,
        { ...ME, mode: 'demo', deviceKey: '0'.repeat(64) },
        `chairside=token-${this.signIns}; Path=/; HttpOnly`,
      )(response);
      return;
    }
    this.commands.push(body);
    this.cookies.push(request.headers.cookie);
    (replies.shift() ?? hangUp)(response);
  }
}

describe('sending a command', () => {
  const clinic = new StubbornClinic();
  const command = commandOf({ name: 'chair:add', payload: { name: '1' } });
  afterEach(() => clinic.close());

  it('sends the same command under the same id until the clinic answers', async () => {
    const replies = [hangUp, refuse(503, 'unavailable'), send(502, 'a proxy'), send(200, REVISION)];
    const person = new Person(await clinic.open(replies), 'ana', 'chairside');
    await expect(sendCommand(person, command)).resolves.toEqual(REVISION);
    expect(clinic.commands.length).toBe(4);
    expect(new Set(clinic.commands)).toEqual(new Set([JSON.stringify(command)]));
  });

  it('signs in again when the clinic has forgotten who this is', async () => {
    const person = new Person(await clinic.open([refuse(401, 'unauthenticated'), send(200, REVISION)]), 'ana', 'x');
    await person.signIn();
    const before = clinic.signIns;
    await expect(sendCommand(person, command)).resolves.toEqual(REVISION);
    expect(clinic.signIns).toBe(before + 1);
    expect(clinic.cookies.at(-1)).toBe(`chairside=token-${clinic.signIns}`);
  });

  it('takes a refusal as an answer', async () => {
    const person = new Person(await clinic.open([refuse(409, 'chair-taken')]), 'ana', 'x');
    await expect(sendCommand(person, command)).resolves.toMatchObject({ ok: false, problem: { code: 'chair-taken' } });
  });

  it('gives up when there is no more time, and at once when told to', async () => {
    const url = await clinic.open([]);
    await expect(sendCommand(new Person(url, 'ana', 'x'), command, { withinMs: 0 })).rejects.toThrow(Unreachable);
    const signal = AbortSignal.abort();
    await expect(sendCommand(new Person(url, 'ana', 'x'), command, { signal })).rejects.toThrow(Unreachable);
  });

  it('does not try for ever to sign in with a wrong password', async () => {
    const server = createServer((_request, response) => refuse(401, 'wrong-credentials')(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const person = new Person(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'ana', 'x');
    await expect(sendCommand(person, command)).rejects.toThrow(SignInRefused);
    server.closeAllConnections();
    server.close();
  });
});
