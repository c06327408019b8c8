// @ts-check

/** @typedef {import('./world.mjs').Plant} Plant */

/** Defects to plant, each of a kind that has hurt somebody elsewhere: a simulator that does not find them is worth nothing. */
export const PLANTS = /** @type {const} @satisfies {Record<string, Plant>} */ ({
  'folds-astray': { screen: foldsAstray },
  'lets-go-unanswered': { screen: letsGoUnanswered },
  'takes-old-words-for-new': { screen: takesOldWordsForNew },
  'acks-before-commit': { query: acksBeforeCommit },
  'is-blind-to-gaps': { screen: isBlindToGaps },
  'sends-under-another-id': { screen: sendsUnderAnotherId },
  'sends-the-newest-first': { screen: sendsTheNewestFirst },
  'never-hangs-up': { screen: neverHangsUp },
});

/** A screen that now and then leaves out what an entry changes. @param {any} screen */
function foldsAstray({ line: { board }, world }) {
  const receive = board.receive.bind(board);
  board.receive = (/** @type {{ entries: object[] }} */ message) => {
    const isAstray = world.chance.happens(0.2);
    receive(isAstray ? { ...message, entries: message.entries.map((entry) => ({ ...entry, changes: [] })) } : message);
  };
}

/** An outbox that takes a lost answer for a good one. @param {any} screen */
function letsGoUnanswered({ line: { outbox } }) {
  const { send } = outbox.options;
  outbox.options.send = async (/** @type {{ id: string }} */ command) =>
    (await send(command)) ?? { ok: true, value: { id: command.id }, revision: 1 };
}

/** A screen that counts a word from when it came. @param {any} screen */
function takesOldWordsForNew({ line: { link } }) {
  const heard = link.heard.bind(link);
  link.heard = (/** @type {string} */ serverTime) => heard(serverTime);
}

/**
 * A database that says it has committed before it has.
 * @param {string} text
 * @param {() => Promise<unknown>} run
 */
async function acksBeforeCommit(text, run) {
  if (text !== 'COMMIT') return run();
  run().catch(() => undefined);
  return { command: 'COMMIT' };
}

/** A screen that applies a later message over a gap. @param {any} screen */
function isBlindToGaps({ line: { board } }) {
  const receive = board.receive.bind(board);
  board.receive = (/** @type {import('@chairside/contracts').SentEntries} */ message) => {
    const from = (board.place()?.revision ?? Infinity) + 1;
    if (message.from <= from) return receive(message);
    const entries = message.entries.map((entry, index) => ({ ...entry, revision: from + index }));
    return receive({ ...message, from, to: from + entries.length - 1, entries });
  };
}

/** An outbox that takes what it sends again for another entry. @param {any} screen */
function sendsUnderAnotherId({ line: { outbox }, world }) {
  const { send } = outbox.options;
  outbox.options.send = (/** @type {object} */ command) => send({ ...command, id: world.mint() });
}

/** An outbox that sends what was charted last before the rest. @param {any} screen */
function sendsTheNewestFirst({ page: { device } }) {
  device.store.first = async () => structuredClone(device.store.waiting.at(-1));
}

/** A line that leaves its wire open when it is stopped. @param {any} screen */
function neverHangsUp({ line }) {
  const { start } = line;
  line.start = (/** @type {unknown} */ ends) => {
    start(ends);
    line.greeter.stop = () => undefined;
  };
}
