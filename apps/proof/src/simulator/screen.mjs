// @ts-check
import { boardDigest } from '@chairside/domain';
import { Page } from './device.mjs';
import { pageHttp } from './page-http.mjs';
import { ClinicLine, openSocket } from './screen-code.mjs';
import { nextTask } from './work.mjs';

/** The promises of LP7 and of trust P3, in milliseconds. */
const TRUE_WITHIN_MS = 5_000;
const OLD_AFTER_MS = 15_000;

/** One page with the dashboard's own line to the clinic, somebody who works at it, and an eye on all that it shows. */
export class Screen {
  #shownRevision = 0;
  /** When the last word came, and the latest moment of which one told. */
  #heardAtMs = -Infinity;
  #trueAtMs = -Infinity;
  #isOpen = true;

  /**
   * @param {import('./world.mjs').World} world
   * @param {string} name
   * @param {import('./device.mjs').Device} device
   */
  constructor(world, name, device) {
    this.world = world;
    this.page = new Page(name, device);
    this.line = new ClinicLine({
      author: { authorId: device.person.id, clinicId: world.clinicId, name: device.person.name },
      openWire: (handlers) => unpacksSlowly(openSocket(handlers), world),
      http: pageHttp(world, this.page),
      outboxStore: /** @type {any} */ (device.store),
    });
    world.plant.screen?.(this);
  }

  open() {
    this.world.time.as(this.page, () => {
      this.line.board.subscribe(() => this.#boardChanged());
      this.line.link.subscribe(() => this.world.trace(this.page.name, `is ${linkWords(this.line.link.current())}`));
      this.#start();
      this.#workLater();
    });
  }

  /** As when the page's part of the screen is put up anew. */
  startAgain() {
    this.world.time.as(this.page, () => {
      this.line.stop();
      this.#start();
    });
  }

  /** As when somebody leaves the board in good order. */
  stop() {
    this.#isOpen = false;
    this.world.time.as(this.page, () => this.line.stop());
  }

  /** As when the tab is closed, or crashes. */
  kill() {
    const { page, world } = this;
    page.isGone = true;
    page.device.locks.dropOf(page);
    page.device.channels.dropOf(page);
    for (const connection of world.connections) if (connection.page === page) connection.closeFromPage();
  }

  /** @param {number} trueAtMs */
  heard(trueAtMs) {
    this.#heardAtMs = this.world.time.now();
    this.#trueAtMs = Math.max(this.#trueAtMs, trueAtMs);
  }

  /** Whether what has been shown until this moment was right to be shown. */
  look() {
    const { page, world } = this;
    const nowMs = world.time.now();
    // nothing is painted by a page that stands still, nor before it has done what was to be done meanwhile
    if (!this.#isOpen || nowMs <= page.thawsAtMs) return;
    const link = this.line.link.current();
    if (link.kind === 'live') this.#lookLive(nowMs);
    const silentMs = nowMs - this.#heardAtMs;
    const showsOld = link.kind === 'not-live' && link.valuesAreOld;
    // what was heard and not believed has left no board behind, so that there is nothing to be old
    const showsNothing = link.kind === 'connecting' && !this.line.board.current();
    if (silentMs > OLD_AFTER_MS && Number.isFinite(silentMs) && !showsOld && !showsNothing)
      this.#fault('not old after 15 s of silence (LP7)', `${silentMs} ms, ${link.kind}`);
  }

  /** @param {number} nowMs */
  #lookLive(nowMs) {
    const { truth } = this.world;
    const ageMs = nowMs - this.#trueAtMs;
    if (ageMs > TRUE_WITHIN_MS) this.#fault('live over an old word (P3)', `its truth is ${ageMs} ms old`);
    const revision = this.line.board.current()?.revision ?? 0;
    const due = truth.headAt(nowMs - TRUE_WITHIN_MS);
    if (revision < due)
      this.#fault('live over an old board (P3)', `at revision ${revision}, ${due} was committed 5 s ago`);
  }

  #boardChanged() {
    const shown = this.line.board.current();
    if (!shown) return;
    const { board, revision, view } = shown;
    this.world.trace(this.page.name, `shows revision ${revision}`);
    if (revision < this.#shownRevision)
      this.#fault('a board that went back', `from revision ${this.#shownRevision} to ${revision}`);
    this.#shownRevision = revision;
    // a board that is wrong stays wrong until a whole one takes its place: so one look in three finds it
    if (this.world.chance.happens(1 / 3) && this.world.truth.digestAt(view, revision) !== boardDigest(board))
      this.#fault('a board that is not the fold of the journal (P4)', `at revision ${revision}`);
  }

  #start() {
    const ended = (/** @type {string} */ how) => () => this.#fault('a line that ended', how);
    this.line.start({ onSignedOut: ended('signed out'), onOldVersion: ended('old version') });
  }

  #workLater() {
    const { chance, time, pace } = this.world;
    time.after(chance.between(...pace), () => this.#work(), this.page);
  }

  #work() {
    if (!this.#isOpen || !this.world.isAtWork) return;
    this.#workLater();
    const task = nextTask(this);
    if (!task) return;
    const { world, page } = this;
    const isWatched = world.chance.happens(0.7);
    const sent = this.line.send(task.name, /** @type {any} */ (task.payload), () => isWatched);
    const id = world.lastMinted;
    world.trace(page.name, `charts ${task.name} ${id}`);
    sent.then(
      (ack) => {
        world.trace(page.name, `is told of ${id}: ${ack.ok ? `saved at ${ack.revision}` : ack.problem.code}`);
        world.record.answer(id, ack);
      },
      (error) => world.fault('an exception', `${page.name}: ${error instanceof Error ? error.stack : error}`),
    );
  }

  /**
   * @param {string} rule
   * @param {string} what
   */
  #fault(rule, what) {
    this.world.fault(rule, `${this.page.name}: ${what}`);
  }
}

/**
 * A board that came packed is there only some time after its answer, and entries may come between the two.
 * @param {import('@chairside/dashboard/live/wire').Wire} wire
 * @param {import('./world.mjs').World} world
 * @returns {import('@chairside/dashboard/live/wire').Wire}
 */
function unpacksSlowly(wire, { chance, time }) {
  return {
    ...wire,
    hello: async (message) => {
      const answer = await wire.hello(message);
      const page = time.current;
      if (answer?.ok && 'snapshot' in answer)
        await new Promise((resolve) => time.after(chance.between(1, 60), () => resolve(undefined), page));
      return answer;
    },
  };
}

/** @param {import('@chairside/dashboard/live/link-state').LinkState} link */
function linkWords(link) {
  return link.kind === 'not-live' ? `not live, ${link.reason}${link.valuesAreOld ? ', old' : ''}` : link.kind;
}
