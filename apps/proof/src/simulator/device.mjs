// @ts-check
import { Actor } from './actor.mjs';
import { Channels } from './channels.mjs';
import { DeviceStore } from './device-store.mjs';
import { Locks } from './locks.mjs';
import { Path } from './path.mjs';

/** A tablet or a wall display: what its pages share, and what outlives them. */
export class Device {
  /**
   * @param {import('./world.mjs').World} world
   * @param {import('@chairside/domain').StaffMember} person who is signed in at it
   */
  constructor(world, person) {
    this.person = person;
    this.locks = new Locks(world.time);
    this.channels = new Channels(world.time);
    this.store = new DeviceStore(world);
    this.path = new Path(world);
  }
}

/** One tab. */
export class Page extends Actor {
  isHidden = false;
  /** Who listens to its coming into sight. @type {Set<() => void>} */
  watchers = new Set();

  /**
   * @param {string} name
   * @param {Device} device
   */
  constructor(name, device) {
    super(name);
    this.device = device;
  }
}
