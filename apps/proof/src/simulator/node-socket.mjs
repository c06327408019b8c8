// @ts-check

/** @typedef {import('./connection.mjs').Connection} Connection */

/** What the server takes for a socket of socket.io. */
export class NodeSocket {
  /** @type {Record<string, any>} */
  data = {};
  /** Slow screens have specs of their own: here every wire takes what it is given. */
  conn = { on: () => undefined };
  /** @type {(name: string, ...args: unknown[]) => void} */
  #listener = () => undefined;

  /**
   * @param {NodeServer} server
   * @param {Connection} connection
   * @param {string} token
   */
  constructor(server, connection, token) {
    this.server = server;
    this.connection = connection;
    this.id = connection.world.chance.id();
    this.rooms = new Set([this.id]);
    this.handshake = { headers: { cookie: `chairside=${token}` } };
  }

  on() {
    return this;
  }

  /** @param {(name: string, ...args: unknown[]) => void} listener */
  onAny(listener) {
    this.#listener = listener;
  }

  /** @param {string} room */
  join(room) {
    this.rooms.add(room);
    this.server.membersOf(room).add(this);
  }

  /** @param {string} room */
  leave(room) {
    this.rooms.delete(room);
    this.server.membersOf(room).delete(this);
  }

  /** @param {string} name */
  emit(name) {
    this.connection.tell(name, 'null');
  }

  disconnect() {
    this.connection.closeFromNode();
  }

  /**
   * @param {string} name
   * @param {unknown} message
   * @param {number | null} number
   */
  heard(name, message, number) {
    if (number === null) return this.#listener(name, message);
    const { world, node } = this.connection;
    const answerBy = world.watch.asked(node, name);
    this.#listener(name, message, (/** @type {unknown} */ answer) => {
      answerBy();
      this.connection.answer(number, answer);
    });
  }

  gone() {
    for (const room of this.rooms) this.leave(room);
    this.server.onGone(this);
  }
}

/** What the server takes for the server of socket.io. */
export class NodeServer {
  /** @type {Map<string, Set<NodeSocket>>} */
  rooms = new Map();
  /** @type {(socket: any, next: (error?: Error) => void) => void} */
  middleware = (_socket, next) => next();
  /** @type {(socket: any) => void} */
  onGone = () => undefined;

  /** @param {(name: string, message: any) => void} onTold everything that is sent to a room */
  constructor(onTold) {
    this.onTold = onTold;
  }

  /** @param {(socket: any, next: (error?: Error) => void) => void} middleware */
  use(middleware) {
    this.middleware = middleware;
  }

  of() {
    return { adapter: { rooms: { has: (/** @type {string} */ room) => this.membersOf(room).size > 0 } } };
  }

  /** @param {string} room */
  to(room) {
    return {
      emit: (/** @type {string} */ name, /** @type {unknown} */ message) => {
        this.onTold(name, message);
        const members = this.membersOf(room);
        if (members.size === 0) return;
        const text = JSON.stringify(message);
        for (const member of members) member.connection.tell(name, text);
      },
    };
  }

  /** @param {string} room */
  membersOf(room) {
    const known = this.rooms.get(room) ?? new Set();
    this.rooms.set(room, known);
    return known;
  }
}
