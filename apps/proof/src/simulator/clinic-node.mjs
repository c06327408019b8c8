// @ts-check
import { viewOf } from '@chairside/domain';
import { Dispatch } from '@chairside/server/commands/dispatch';
import { Readiness } from '@chairside/server/health/readiness';
import { loadState } from '@chairside/server/journal/checkpoints';
import { Journal } from '@chairside/server/journal/journal';
import { Lanes } from '@chairside/server/journal/lane';
import { Tail } from '@chairside/server/journal/tail';
import { Around } from '@chairside/server/live/around';
import { Boards } from '@chairside/server/live/boards';
import { LiveGateway } from '@chairside/server/live/live.gateway';
import { Messages } from '@chairside/server/live/messages';
import { OtherNodes } from '@chairside/server/live/other-nodes';
import { presentBoard } from '@chairside/server/live/present-board';
import { Publisher } from '@chairside/server/live/publisher';
import { Pulse } from '@chairside/server/live/pulse';
import { Rounds } from '@chairside/server/live/rounds';
import { Screens } from '@chairside/server/live/screens';
import { SlowScreens } from '@chairside/server/live/slow-screens';
import { Actor } from './actor.mjs';
import { DatabaseSession } from './database-session.mjs';
import { NodeLog } from './node-log.mjs';
import { NodeServer, NodeSocket } from './node-socket.mjs';
import { NodeWakeUps } from './node-wake-ups.mjs';

const START_AGAIN_MS = 1_000;
const CONNECT_TIMEOUT_MS = 3_000;
const SERVER_MODE = 'clinic';

/** One server: the product's own parts, put together as its modules do, over a database and sockets that are made up. */
export class ClinicNode {
  /** @type {'up' | 'silent' | 'refused'} */
  databasePath = 'up';
  isUp = false;
  /** When it last knew what the database holds. */
  readAtMs = 0;
  /** @type {Set<DatabaseSession>} */
  sessions = new Set();

  /**
   * @param {import('./world.mjs').World} world
   * @param {string} name
   */
  constructor(world, name) {
    this.world = world;
    this.name = name;
    this.process = new Actor(name);
    this.parts = this.#assemble();
  }

  /** Starts a new process, which knows nothing but what is committed. */
  start() {
    this.process = new Actor(this.name);
    this.parts = this.#assemble();
    this.world.time.after(0, () => void this.#load(), this.process);
  }

  /** The process is gone, with all that it remembered; what it had sent to the database may still be carried out. */
  crash() {
    const { time, chance, connections } = this.world;
    this.isUp = false;
    this.process.isGone = true;
    for (const connection of connections) if (connection.process === this.process) connection.cut();
    for (const session of this.sessions) time.after(chance.between(0, 5), () => session.abort());
    this.sessions.clear();
  }

  /** @param {import('./connection.mjs').Connection} connection */
  async admit(connection) {
    if (connection.wasAdmitted) return;
    connection.wasAdmitted = true;
    if (!this.isUp) return connection.refuse();
    const { server, gateway } = this.parts;
    const socket = new NodeSocket(server, connection, connection.page.device.person.id);
    server.middleware(socket, (error) => {
      if (error) return connection.refuse();
      if (connection.isLeft) return;
      connection.letIn(socket);
      gateway.handleConnection(/** @type {any} */ (socket));
    });
  }

  /**
   * The HTTP twin of a command.
   * @param {import('@chairside/domain').StaffMember} person
   * @param {unknown} command
   */
  async commandOverHttp(person, command) {
    await this.#signedIn(person.id);
    return this.parts.dispatch.command(this.world.clinicId, person, command);
  }

  /** @param {import('@chairside/domain').StaffMember} person */
  async boardOverHttp(person) {
    await this.#signedIn(person.id);
    const state = this.parts.boards.find(this.world.clinicId);
    if (!state) throw new Error('this node has no board');
    return presentBoard(state, viewOf(person.role), SERVER_MODE);
  }

  async #load() {
    const { parts, world } = this;
    try {
      const client = await this.#connect();
      const state = await loadState(/** @type {any} */ (client), world.clinicId);
      client.release();
      if (!state) throw new Error('the clinic is not there');
      parts.boards.set(state);
      await parts.tail.listen();
      parts.pulse.start();
      this.isUp = true;
      world.trace(this.name, `is up at revision ${state.revision}`);
    } catch (error) {
      world.trace(this.name, `cannot start: ${error instanceof Error ? error.message : error}`);
      this.crash();
      world.time.after(START_AGAIN_MS, () => this.start());
    }
  }

  #assemble() {
    const { world } = this;
    const log = /** @type {any} */ (new NodeLog(this));
    const database = /** @type {any} */ ({
      commands: { connect: () => this.#connect() },
      queries: {
        query: async () => (await this.#ask(new DatabaseSession(this), 'SELECT id, revision, anchor_clinic')).rows,
      },
    });
    const accessLog = /** @type {any} */ (NO_ACCESS_LOG);
    const boards = new Boards();
    const readiness = new Readiness();
    const wakeUps = /** @type {any} */ (new NodeWakeUps(this));
    const publisher = new Publisher(boards);
    const screens = new Screens();
    const journal = new Journal(database, boards, readiness, log, wakeUps);
    const dispatch = new Dispatch(new Lanes(journal), accessLog, log);
    const settings = /** @type {any} */ ({ env: { CHAIRSIDE_MODE: SERVER_MODE } });
    const messages = new Messages(boards, dispatch, accessLog, settings, log);
    const signIns = /** @type {any} */ ({ find: (/** @type {string} */ token) => this.#signedIn(token) });
    const gateway = new LiveGateway(signIns, publisher, messages, screens, log);
    const tail = new Tail(database, boards, readiness, wakeUps, log);
    const endedSignIns = /** @type {any} */ ({ drop: async () => undefined });
    const otherNodes = new OtherNodes(wakeUps, boards);
    const around = new Around(screens, publisher, boards, otherNodes, settings);
    const signedIn = /** @type {any} */ ({ look: async () => undefined, has: () => true });
    const rounds = new Rounds(endedSignIns, new SlowScreens(screens, log), around, signedIn);
    const pulse = new Pulse(database, tail, publisher, rounds, log);
    const server = new NodeServer((name, message) => world.watch.told(this, name, message));
    server.onGone = (socket) => gateway.handleDisconnect(/** @type {any} */ (socket));
    gateway.afterInit(/** @type {any} */ (server));
    return { boards, dispatch, gateway, pulse, server, tail };
  }

  /** @returns {Promise<any>} */
  #connect() {
    const { world, process } = this;
    return new Promise((resolve, reject) => {
      const refuse = () => reject(new Error('timeout exceeded when trying to connect'));
      if (this.databasePath !== 'up') {
        return void world.time.after(this.databasePath === 'silent' ? CONNECT_TIMEOUT_MS : 1, refuse, process);
      }
      const session = new DatabaseSession(this);
      this.sessions.add(session);
      const release = () => void this.sessions.delete(session);
      /** @type {DatabaseSession['query']} */
      const query = (text, values) => {
        const run = () => this.#ask(session, text, values);
        const name = typeof text === 'string' ? text : text.name;
        return world.plant.query ? world.plant.query(name, run) : run();
      };
      world.time.after(1, () => resolve({ query, release }), process);
    });
  }

  /**
   * Asks what the database holds of the clinic.
   * @param {DatabaseSession} session
   * @param {import('./database-session.mjs').Query} query
   * @param {readonly unknown[]} [values]
   */
  async #ask(session, query, values) {
    const result = await session.query(query, values);
    this.readAtMs = Math.max(this.readAtMs, session.ranAtMs);
    return result;
  }

  /** @param {string} token */
  async #signedIn(token) {
    await new DatabaseSession(this).query('SELECT accounts');
    const person = this.world.people.find(({ id }) => id === token);
    if (!person) return null;
    const membership = { clinicId: this.world.clinicId, clinicName: 'Northside', role: person.role };
    return {
      tokenHash: token,
      me: { ...person, username: person.name, memberships: [membership], mode: SERVER_MODE, deviceKey: '' },
    };
  }
}

/** Looks and refusals are logged in tables of their own, which the live protocol does not wait for. */
const NO_ACCESS_LOG = { looked: async () => undefined, lookedLive() {}, refused() {}, refusedLook() {} };
