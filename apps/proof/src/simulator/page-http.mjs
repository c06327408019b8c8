// @ts-check
import { Pipe } from './path.mjs';

/**
 * @typedef {import('./device.mjs').Page} Page
 * @typedef {import('./clinic-node.mjs').ClinicNode} ClinicNode
 */

const ANSWER_MS = 7_000;

/**
 * What the dashboard's clinicHttp does with fetch, over the made-up network.
 * @param {import('./world.mjs').World} world
 * @param {Page} page
 * @returns {import('@chairside/dashboard/live/clinic-http').ClinicHttp}
 */
export function pageHttp(world, page) {
  const { person } = page.device;
  return {
    command: (command) => ask(world, page, (node) => node.commandOverHttp(person, command)),
    board: async () => {
      const asked = await ask(world, page, async (node) => {
        const board = await node.boardOverHttp(person);
        return { board, saidAtMs: world.time.now() };
      });
      if (asked) world.watch.heard(page, asked.saidAtMs);
      return asked?.board ?? null;
    },
  };
}

/**
 * @template T
 * @param {import('./world.mjs').World} world
 * @param {Page} page
 * @param {(node: ClinicNode) => Promise<T>} job
 * @returns {Promise<T | null>} nothing where no answer came in time, or none of the clinic's own
 */
function ask(world, page, job) {
  const node = world.chance.pick(world.nodes);
  const { path } = page.device;
  const [up, down] = [new Pipe(path, 'up'), new Pipe(path, 'down')];
  return new Promise((resolve) => {
    const end = (/** @type {T | null} */ answer) => {
      patience.clear();
      resolve(answer);
    };
    const patience = world.time.after(ANSWER_MS, () => end(null), page);
    const answer = (/** @type {T | null} */ it) => {
      const text = JSON.stringify(it);
      down.send(page, () => end(JSON.parse(text)));
    };
    if (!node.isUp) return answer(null);
    up.send(node.process, () => void job(node).then(answer, () => answer(null)));
  });
}
