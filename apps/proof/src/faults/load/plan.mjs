// @ts-check
import { join } from 'node:path';

/** @typedef {import('../clinic/stage.mjs').Stage} Stage */

const SCREENS = 22;

/**
 * Who does what on a stage: two screens for each nurse's pad and more for others, one half through the proxies that a
 * fault can harm (`far`), the other straight at the servers (`near`). Where there are several servers, each screen begins
 * at another and knows all of its half.
 * @param {Stage} stage
 * @param {{ seed: number, perSecond: number, folder: string, screens?: number | undefined }} options
 * @returns {import('./load.mjs').LoadPlan}
 */
export function planOf(stage, { seed, perSecond, folder, screens: count = SCREENS }) {
  const { people, seats, clock, clinicId } = stage;
  const screens = Array.from({ length: count }, (_, index) => {
    const person = people[index % people.length];
    if (!person) throw new Error('nobody is signed in');
    const isFar = index % 2 === 1;
    const addresses = turned(isFar ? stage.proxies : stage.nodes, Math.floor(index / 2));
    const name = `${isFar ? 'far' : 'near'}-${index}-${person.username}`;
    return { name, addresses, cookie: person.cookie, authorId: person.id, clinicId, role: person.role };
  });
  const desks = screens
    .filter(({ role }) => role === 'nurse')
    .map(({ name: screen, addresses, cookie, authorId: actorId, role }) => ({
      screen,
      addresses,
      cookie,
      actorId,
      role,
    }));
  return { seed, perSecond, witnessFile: join(folder, 'witness.json'), clock, seats, screens, desks };
}

/**
 * The addresses, beginning with another one for each.
 * @param {readonly { url: string }[]} places
 * @param {number} turns
 */
function turned(places, turns) {
  const urls = places.map(({ url }) => url);
  const first = turns % urls.length;
  return [...urls.slice(first), ...urls.slice(0, first)];
}
