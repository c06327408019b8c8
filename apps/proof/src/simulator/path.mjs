// @ts-check

/** @typedef {'up' | 'down'} Direction from a device to the clinic, or back */

/** The network between one device and the clinic, as it is just now. */
export class Path {
  /** @type {readonly [number, number]} */
  delayMs = [5, 60];
  /** What is said in these directions arrives only when the silence is over. @type {Set<Direction>} */
  silent = new Set();
  /** A proxy on the way lets HTTP pass, but no websocket. */
  isUpgradeBlocked = false;
  /** Single messages are lost, repeated and overtaken, which no real websocket does: the protocol stands it. */
  isRough = false;
  /** @type {Set<Pipe>} */
  pipes = new Set();

  /** @param {import('./world.mjs').World} world */
  constructor({ time, chance }) {
    this.time = time;
    this.chance = chance;
  }

  /** @param {Direction} direction */
  endSilence(direction) {
    this.silent.delete(direction);
    for (const pipe of this.pipes) pipe.flush();
  }
}

/** @typedef {{ to: import('./actor.mjs').Actor, arrive: () => void }} Parcel */

const LOST = 0.04;
const REPEATED = 0.04;
const OVERTAKEN = 0.1;
const OVERTAKEN_MS = 1_500;

/** One direction of one connection: in order, as TCP is, unless its path is rough. */
export class Pipe {
  /** @type {Parcel[]} */
  #silenced = [];
  /** @type {Parcel[]} */
  #onTheWay = [];
  #lastAtMs = 0;

  /**
   * @param {Path} path
   * @param {Direction} direction
   */
  constructor(path, direction) {
    this.path = path;
    this.direction = direction;
    path.pipes.add(this);
  }

  /**
   * @param {import('./actor.mjs').Actor} to who it happens to when it arrives
   * @param {() => void} arrive
   */
  send(to, arrive) {
    const parcel = { to, arrive };
    if (this.path.silent.has(this.direction)) this.#silenced.push(parcel);
    else if (this.path.isRough) this.#throwOver(parcel);
    else this.#carry(parcel);
  }

  flush() {
    for (const parcel of this.#silenced.splice(0)) this.#carry(parcel);
  }

  close() {
    this.path.pipes.delete(this);
  }

  /** @param {Parcel} parcel */
  #carry(parcel) {
    const { time, chance, delayMs } = this.path;
    this.#lastAtMs = Math.max(this.#lastAtMs, time.now() + chance.between(...delayMs));
    this.#onTheWay.push(parcel);
    time.after(this.#lastAtMs - time.now(), () => this.#onTheWay.shift()?.arrive(), parcel.to);
  }

  /** @param {Parcel} parcel */
  #throwOver({ to, arrive }) {
    const { time, chance, delayMs } = this.path;
    const copies = chance.happens(LOST) ? 0 : chance.happens(REPEATED) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const late = chance.happens(OVERTAKEN) ? chance.between(0, OVERTAKEN_MS) : 0;
      time.after(chance.between(...delayMs) + late, arrive, to);
    }
  }
}
