// @ts-check
import { Pipe } from './path.mjs';

/**
 * @typedef {import('./screen-socket.mjs').ScreenSocket} ScreenSocket
 * @typedef {import('./node-socket.mjs').NodeSocket} NodeSocket
 * @typedef {import('./clinic-node.mjs').ClinicNode} ClinicNode
 */

/** One websocket, from a page to the server node that the balancer chose. What is said travels as text. */
export class Connection {
  /** Its end at the node, once that has let it in. @type {NodeSocket | null} */
  nodeSocket = null;
  /** The node has seen it come, and seen it go. */
  wasAdmitted = false;
  isLeft = false;

  /**
   * @param {import('./world.mjs').World} world
   * @param {ScreenSocket} socket
   * @param {ClinicNode} node
   */
  constructor(world, socket, node) {
    this.world = world;
    this.socket = socket;
    this.page = socket.page;
    this.node = node;
    /** The process that it was made to: another one on the same node knows nothing of it. */
    this.process = node.process;
    this.up = new Pipe(socket.page.device.path, 'up');
    this.down = new Pipe(socket.page.device.path, 'down');
    world.connections.add(this);
  }

  knock() {
    if (this.process.isGone) this.refuse();
    else this.up.send(this.process, () => void this.node.admit(this));
  }

  refuse() {
    this.down.send(this.page, () => this.socket.refused(this));
    this.end();
  }

  /** @param {NodeSocket} nodeSocket */
  letIn(nodeSocket) {
    this.nodeSocket = nodeSocket;
    this.down.send(this.page, () => this.socket.opened(this));
  }

  /**
   * The page says something.
   * @param {string} name
   * @param {unknown} message
   * @param {number | null} number under which an answer is awaited
   */
  say(name, message, number) {
    const text = JSON.stringify(message);
    this.up.send(this.process, () => this.nodeSocket?.heard(name, JSON.parse(text), number));
  }

  /**
   * The node says something.
   * @param {string} name
   * @param {string} text
   */
  tell(name, text) {
    const { readAtMs } = this.node;
    this.down.send(this.page, () => this.socket.heard(this, { name, readAtMs, message: JSON.parse(text) }));
  }

  /**
   * @param {number} number
   * @param {unknown} answer
   */
  answer(number, answer) {
    const text = JSON.stringify(answer);
    const { readAtMs } = this.node;
    this.down.send(this.page, () => this.socket.answered(this, number, { readAtMs, message: JSON.parse(text) }));
  }

  closeFromPage() {
    this.up.send(this.process, () => this.#nodeLeaves());
    this.end();
  }

  closeFromNode() {
    this.#nodeLeaves();
    this.down.send(this.page, () => this.socket.closed(this));
    this.end();
  }

  /** Something on the way has ended it: both ends are told, and what was on its way may still arrive. */
  cut() {
    const { time, chance } = this.world;
    if (chance.happens(0.5)) for (const pipe of [this.up, this.down]) pipe.close();
    time.after(chance.between(0, 20), () => this.socket.closed(this), this.page);
    time.after(chance.between(0, 20), () => this.#nodeLeaves(), this.process);
    this.end();
  }

  end() {
    this.world.connections.delete(this);
  }

  #nodeLeaves() {
    this.isLeft = true;
    this.nodeSocket?.gone();
    this.nodeSocket = null;
  }
}
