// @ts-check
import { Page } from './device.mjs';

/**
 * @typedef {import('./actor.mjs').Actor} Actor
 * @typedef {import('./clinic-node.mjs').ClinicNode} ClinicNode
 */

/** LP3, with the second that the network may take. */
const ANSWERED_WITHIN_MS = 6_000;

/** Looks at everything that happens, as it happens. */
export class Watch {
  /** What was asked of a node and not answered yet. @type {Set<{ node: ClinicNode, process: Actor, name: string }>} */
  unanswered = new Set();

  /** @param {import('./world.mjs').World} world */
  constructor(world) {
    this.world = world;
  }

  /** What a screen has shown until now is looked at before anything else happens to it. @param {Actor} actor */
  before(actor) {
    if (actor instanceof Page) this.world.screenOf(actor)?.look();
  }

  /**
   * @param {Actor} actor
   * @param {unknown} error
   */
  failed(actor, error) {
    this.world.fault('an exception', `${actor.name}: ${error instanceof Error ? error.stack : error}`);
  }

  /**
   * A word of the clinic has reached a page.
   * @param {Page} page
   * @param {number} trueAtMs when what it says was true
   */
  heard(page, trueAtMs) {
    this.world.screenOf(page)?.heard(trueAtMs);
  }

  /**
   * A node tells a room of screens.
   * @param {ClinicNode} node
   * @param {string} name
   * @param {any} message
   */
  told(node, name, message) {
    const { entries } = this.world.database;
    if (name === 'pulse' && message.revision > entries.length) {
      this.world.fault('a pulse ahead of the journal', `${node.name}: ${message.revision} of ${entries.length}`);
    }
    if (name !== 'entries') return;
    for (const { revision, commandId } of message.entries) {
      if (entries[revision - 1]?.command_id === commandId) continue;
      this.world.fault('published before COMMIT (LP9)', `${node.name}: revision ${revision}`);
    }
  }

  /**
   * @param {ClinicNode} node
   * @param {string} name
   * @returns {() => void} when it is answered
   */
  asked(node, name) {
    const { time } = this.world;
    const asked = { node, process: node.process, name };
    const askedAtMs = time.now();
    this.unanswered.add(asked);
    return () => {
      this.unanswered.delete(asked);
      const sinceMs = time.now() - Math.max(askedAtMs, asked.process.thawsAtMs);
      if (sinceMs > ANSWERED_WITHIN_MS) this.world.fault('answered too late (LP3)', `${name} after ${sinceMs} ms`);
    };
  }
}
