// @ts-check
// B5: what of everything that was committed came to everybody whose wire was cut again and again, and how often.
import { judge } from '../figures.mjs';
import { tableLines } from '../table.mjs';
import { keepWithPeer, keepWithServer } from './sample.mjs';

/** @typedef {import('./clients-process.mjs').Account} Account */

const CUTS = { everyMs: 25, cutEveryMs: 3_000 };
const PLANS = {
  full: { ...CUTS, clients: 200, forMs: 60_000 },
  quick: { ...CUTS, clients: 100, forMs: 7_000 },
};
const PLAIN = 'socket.io';
const RECOVERY = 'socket.io with connectionStateRecovery';

/** @type {import('../bench.mjs').Benchmark} */
export const nothingLost = {
  title: 'B5 nothing lost: 40 entries a second, every wire cut about every 3 s for half a second',
  run: async ({ database, isQuick }) => {
    const plan = PLANS[isQuick ? 'quick' : 'full'];
    const server = await keepWithServer(database, plan);
    const plain = await keepWithPeer('plain', plan);
    const recovery = await keepWithPeer('recovery', plan);
    const accounts = { 'the server': server, [PLAIN]: plain, [RECOVERY]: recovery };
    const peersOf = (/** @type {(account: Account) => number} */ pick) => ({
      peers: { [PLAIN]: [pick(plain)], [RECOVERY]: [pick(recovery)] },
    });
    /** @type {import('../figures.mjs').Measured[]} */
    const measured = [
      {
        ...{ metric: 'revisions applied, of all committed', unit: '%', goal: { atLeast: 100 } },
        ...{ judged: [shareApplied(server)], ...peersOf(shareApplied) },
      },
      {
        ...{ metric: 'revisions applied twice', unit: '', goal: { atMost: 0 } },
        ...{ judged: [server.repeated], ...peersOf(({ repeated }) => repeated) },
      },
      { metric: 'boards that differ at the end', unit: '', goal: { atMost: 0 }, judged: [server.boards - 1] },
      {
        ...{ metric: 'confirmed sets that are not stored, or stored twice', unit: '', goal: { atMost: 0 } },
        judged: [Math.abs(server.confirmed - server.stored)],
      },
    ];
    const figures = measured.map((one) => judge(one, isQuick));
    return { figures, lines: linesOf(accounts, plan), samples: accounts };
  },
};

/** @param {Account} account */
function shareApplied({ applied, expected }) {
  return (100 * applied) / expected;
}

/**
 * @param {Record<string, Account>} accounts
 * @param {{ clients: number, forMs: number }} plan
 */
function linesOf(accounts, { clients, forMs }) {
  const head = [`${clients} clients, ${forMs / 1_000} s`, 'applied', 'missing', 'repeated', 'in snapshots', 'cuts'];
  const rows = Object.entries(accounts).map(([name, account]) => {
    const { expected, applied, repeated, inSnapshots, cuts } = account;
    const missing = expected - applied;
    return [name, `${shareApplied(account).toFixed(3)} %`, ...[missing, repeated, inSnapshots, cuts].map(String)];
  });
  return tableLines([head, ...rows]);
}
