import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Ack, BoardSnapshot, ClientEvents, HelloAck, SentEntries, ServerEvents } from '@chairside/contracts';
import { PROTOCOL_VERSION } from '@chairside/contracts';
import type { CommandName, Commands, LiveSession } from '@chairside/domain';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { readEnv, type Env } from '../config/env.js';
import { startServer, type RunningServer } from '../start-server.js';

export type TestSocket = Socket<ServerEvents, ClientEvents>;

/** A server on a database of its own, for one spec file. */
export interface TestClinic {
  url: string;
  databaseUrl: string;
  env: Env;
  stop(): Promise<void>;
  /** Rows of the database, read as its owner. */
  rows<T extends object>(sql: string, values?: unknown[]): Promise<T[]>;
}

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'var', 'test-data');

/** Starts a demo clinic without demo patients: accounts, protocols, and nothing else. */
export async function aClinic({ speed = 1 } = {}): Promise<TestClinic> {
  const databaseUrl = await aDatabase();
  const env = { ...envFor(databaseUrl), DEMO_SPEED: speed };
  const server = await startServer(env);
  return {
    url: server.url,
    databaseUrl,
    env,
    stop: () => server.stop(),
    rows: (sql, values) => rowsOf(databaseUrl, sql, values),
  };
}

/** A second process's worth of server on the same database. */
export function anotherNode(clinic: TestClinic): Promise<RunningServer> {
  return startServer(clinic.env);
}

export function envFor(databaseUrl: string): Env {
  return readEnv({
    CHAIRSIDE_MODE: 'demo',
    DATABASE_URL: databaseUrl,
    CHAIRSIDE_DATA: FOLDER,
    PORT: '0',
    DEMO_SPEED: '1',
    LOG_LEVEL: 'silent',
  });
}

/** A database of its own on the PostgreSQL of this test run: with today's schema and no row in it, or without a schema. */
export async function aDatabase(schema: 'today' | 'none' = 'today'): Promise<string> {
  const { TEST_DATABASE_URL: base, TEST_DATABASE_TEMPLATE: template } = process.env;
  if (!base || !template) throw new Error('no database for tests: jest was started without its global setup');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await rowsOf(base, `CREATE DATABASE ${name} TEMPLATE ${schema === 'today' ? template : 'template0'}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}

async function rowsOf<T extends object>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Someone who is signed in: what they send and read, over HTTP and over a socket. */
export interface TestPerson {
  id: string;
  cookie: string;
  send<N extends CommandName>(name: N, payload: Commands[N], id?: string): Promise<Ack>;
  post(path: string, body: string, headers?: Record<string, string>): Promise<Response>;
  get<T>(path: string): Promise<{ status: number; body: T }>;
  board(): Promise<BoardSnapshot>;
  session(sessionId: string): Promise<LiveSession>;
  socket(): Promise<TestSocket>;
}

export async function signIn(url: string, username: string): Promise<TestPerson> {
  const response = await fetch(`${url}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: 'chairside' }),
  });
  const me = (await response.json()) as { id: string };
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { method: 'POST', headers: { cookie, 'content-type': 'application/json', ...headers }, body });
  const get = async <T>(path: string) => {
    const answer = await fetch(url + path, { headers: { cookie } });
    return { status: answer.status, body: (await answer.json()) as T };
  };
  // a refusal is no board: what is missing in it would be found out much later, somewhere else
  const found = async <T>(path: string): Promise<T> => {
    const { status, body } = await get<T>(path);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };
  return {
    id: me.id,
    cookie,
    post,
    get,
    board: () => found<BoardSnapshot>('/api/board'),
    session: (sessionId) => found<LiveSession>(`/api/sessions/${sessionId}`),
    send: async (name, payload, id = randomUUID()) =>
      ackOf(await post('/api/commands', JSON.stringify({ id, name, payload }))),
    socket: () => connect(url, cookie),
  };
}

/** The ack of an HTTP answer; a refusal's body is the problem itself. */
export async function ackOf(response: Response): Promise<Ack> {
  const body = (await response.json()) as Ack | { code: string };
  return response.ok ? (body as Ack) : ({ ok: false, problem: body } as Ack);
}

async function connect(url: string, cookie: string): Promise<TestSocket> {
  const socket: TestSocket = io(url, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnection: false,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

export async function hello(socket: TestSocket, known: { epoch?: string; revision?: number } = {}): Promise<HelloAck> {
  return socket.timeout(5000).emitWithAck('hello', { protocolVersion: PROTOCOL_VERSION, ...known });
}

/** Collects what a socket is sent, until the revision is reached. */
export function entriesUntil(socket: TestSocket, revision: number): Promise<SentEntries[]> {
  const messages: SentEntries[] = [];
  return new Promise((resolve) => {
    socket.on('entries', (message) => {
      messages.push(message);
      if (message.to >= revision) resolve(messages);
    });
  });
}

/** The answer's value, or the problem as an error that a failing spec prints. */
export function accepted(ack: Ack): { id: string; revision: number } {
  if (!ack.ok)
    throw new Error(`refused: ${ack.problem.code} ${ack.problem.detail} ${JSON.stringify(ack.problem.fields)}`);
  return { id: ack.value.id, revision: ack.revision };
}

export function codeOf(ack: Ack): string {
  return ack.ok ? 'ok' : ack.problem.code;
}
