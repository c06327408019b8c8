import {
  drugProducts,
  expectedVials,
  isDayOver,
  minutesAfter,
  standingDrug,
  statusSince,
  vialBalances,
  type CountMoment,
  type Iso,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { nurseName, type Act, type World } from './world.js';

const PRODUCT = drugProducts[0] ?? 'ketamine-500-in-10';
const FIRST_STOCK = 40;
const LOW_STOCK = 15;
const DELIVERED = 25;
const OPENING_MINUTES = 6;
const CLOSING_MINUTES = 4;

/** The unopened vials are counted when the doors open, and when everything of the day is accounted for. */
export function planCounts(world: World): Act[] {
  const { board, hours } = world;
  const counts = standingDrug(board.drug, 'count').filter(({ product, at }) => product === PRODUCT && at >= hours.from);
  if (counts.length === 0) return [count(world, 'opening', minutesAfter(hours.from, OPENING_MINUTES))];
  const isCounted = counts.some(({ moment }) => moment === 'closing');
  return isCounted || !isAccountedFor(world)
    ? []
    : [count(world, 'closing', minutesAfter(lastOf(world), CLOSING_MINUTES))];
}

function count({ board }: World, moment: CountMoment, dueAt: Iso): Act {
  const draft = (at: Iso): Draft => {
    const expected = expectedVials(board.drug, PRODUCT);
    const received = moment === 'opening' && expected !== null && expected < LOW_STOCK ? DELIVERED : 0;
    const vials = expected === null ? FIRST_STOCK : expected + received;
    return { name: 'drug-count:record', payload: { moment, product: PRODUCT, vials, received, at } };
  };
  return { about: PRODUCT, by: nurseName(moment === 'opening' ? 0 : 1), dueAt, draft };
}

/** Everybody is home, and no vial of the clinic holds anything. */
function isAccountedFor({ board }: World): boolean {
  return isDayOver(board) && vialBalances(board.drug, {}).every(({ inVialMg }) => inVialMg <= 0);
}

function lastOf({ board, now }: World): Iso {
  const [lastLeft = now] = Object.values(board.sessions).map(statusSince).sort().reverse();
  return standingDrug(board.drug, 'vial', 'draw', 'waste', 'return').at(-1)?.at ?? lastLeft;
}
