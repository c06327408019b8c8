import { minutesBetween, type Id, type Iso } from '../clinic/clinic-time.js';
import type { AlertLevel } from '../alerts/alert-rules.js';
import type { Board } from '../journal/board.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import {
  isWithinTolerance,
  lotBalances,
  sessionsDrawnFor,
  vialBalances,
  type LotBalance,
  type SessionDrug,
  type VialBalance,
} from './balance.js';
import { needsWitness, standingDrug, type DrugCount, type DrugRecords, type WitnessedRecord } from './drug-record.js';
import type { Given } from './given.js';
import { DRUG_LIMITS, type DrugProduct } from './products.js';

/** Something of the drug that is still to be settled, since when, and how loudly it is said (clinical.md 6.3). */
export type DrugMatter = { since: Iso; level: Exclude<AlertLevel, 'high'> | null } & (
  | { kind: 'unwitnessed'; record: WitnessedRecord }
  /** Drawn for somebody to whom no more is given, and neither given nor wasted; below nothing where more left than was drawn. */
  | { kind: 'left-of-session'; session: SessionDrug }
  /** Given to somebody for whom nothing was drawn: no vial accounts for it. */
  | { kind: 'never-drawn'; sessionId: Id; givenMg: number }
  /** Nothing more may be drawn from it, and it is not empty. */
  | { kind: 'left-in-vial'; balance: VialBalance }
  /** Two people counted, and the figure is not what it should be. */
  | { kind: 'count-differs'; count: DrugCount & { expected: number } }
);

/** The drug of one day: what was opened and what became of it, and what is still in the way of closing it. */
export interface DrugDay {
  vials: VialBalance[];
  lots: LotBalance[];
  counts: DrugCount[];
  /** What is to be settled, oldest first. */
  matters: DrugMatter[];
  /** Opened or counted, and not counted again since: the day is not closed without. */
  uncounted: DrugProduct[];
  closes: boolean;
}

interface Day {
  given: Given;
  now: Iso;
  /** Nobody is here any more, or still to come: what is open now is said more loudly. */
  isOver: boolean;
}

/** The drug's day from its records: everything in it is derived. */
export function drugDay(records: DrugRecords, { given, now, isOver }: Day): DrugDay {
  const vials = vialBalances(records, given);
  const lots = lotBalances(vials);
  const counts = standingDrug(records, 'count');
  const found = [
    ...unwitnessed(records),
    ...leftOfSessions(sessionsDrawnFor(records, given)),
    ...neverDrawn(records, given),
    ...leftInVials(vials, now, isOver),
    ...differing(records, counts),
  ].sort((a, b) => (a.since < b.since ? -1 : 1));
  const matters = found.map((matter) => ({ ...matter, level: levelOf(matter.since, now, isOver) }));
  const uncounted = productsToCount(records);
  const closes = matters.every(({ kind }) => kind === 'count-differs') && uncounted.length === 0;
  return { vials, lots, counts, matters, uncounted, closes: closes && lots.every((lot) => lot.closes) };
}

/** Every visit of the board's day has ended: what is open of the drug is in the way of closing it. An earlier one is no sign. */
export function isDayOver({ sessions, day }: Pick<Board, 'sessions' | 'day'>): boolean {
  const all = Object.values(sessions);
  return all.some((session) => session.day === day) && all.every(({ status }) => sessionStatus(status).ended);
}

/** What a second person still has to see, whoever that is. */
export function unwitnessedRecords(records: DrugRecords): WitnessedRecord[] {
  return standingDrug(records, 'waste', 'return', 'count').filter(
    (record) => needsWitness(record) && record.witness === null,
  );
}

/** How many unopened vials of a product there should be; nothing where nobody has counted them yet. */
export function expectedVials(records: DrugRecords, product: DrugProduct, received = 0): number | null {
  const last = lastCount(records, product);
  return last ? last.vials + received - openedSince(records, last) : null;
}

/** The newest count of a product that counts. */
export function lastCount(records: DrugRecords, product: DrugProduct): DrugCount | undefined {
  const own = standingDrug(records, 'count').filter((count) => count.product === product);
  // a count that is charted late is as old as it was made
  return own.reduce<DrugCount | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined);
}

/** The vials that were opened after a count. */
export function openedAfter(records: DrugRecords, count: Pick<DrugCount, 'product' | 'at'>): Id[] {
  return standingDrug(records, 'vial')
    .filter(({ product, at }) => product === count.product && at > count.at)
    .map(({ id }) => id);
}

function openedSince(records: DrugRecords, count: DrugCount): number {
  return openedAfter(records, count).length;
}

type Found<M = DrugMatter> = M extends DrugMatter ? Omit<M, 'level'> : never;

function unwitnessed(records: DrugRecords): Found[] {
  return unwitnessedRecords(records).map((record) => ({ kind: 'unwitnessed', record, since: record.at }));
}

function leftOfSessions(sessions: readonly SessionDrug[]): Found[] {
  return sessions.flatMap((session): Found[] => {
    const { overAt, leftMg } = session;
    return overAt === null || isWithinTolerance(leftMg) ? [] : [{ kind: 'left-of-session', session, since: overAt }];
  });
}

function neverDrawn(records: DrugRecords, given: Given): Found[] {
  const drawnFor = new Set(standingDrug(records, 'draw').map(({ sessionId }) => sessionId));
  return Object.entries(given).flatMap(([sessionId, of]): Found[] =>
    !of || of.since === null || isWithinTolerance(of.mg) || drawnFor.has(sessionId)
      ? []
      : [{ kind: 'never-drawn', sessionId, givenMg: of.mg, since: of.since }],
  );
}

function leftInVials(vials: readonly VialBalance[], now: Iso, isOver: boolean): Found[] {
  return vials
    .filter(({ vial, inVialMg }) => (isOver || vial.useBy <= now) && !isWithinTolerance(inVialMg))
    .map((balance) => ({ kind: 'left-in-vial', balance, since: balance.vial.useBy }));
}

function differing(records: DrugRecords, counts: readonly DrugCount[]): Found[] {
  // a later count of the same product has taken its place; one that waits for its second person is a matter by that
  const standing = counts.filter((count) => count === lastCount(records, count.product) && count.witness !== null);
  return standing.flatMap((count): Found[] => {
    const { expected, vials, at } = count;
    return expected === null || expected === vials
      ? []
      : [{ kind: 'count-differs', count: { ...count, expected }, since: at }];
  });
}

/** A witness is awaited for an hour without a word, and nothing is left open quietly once the day is over. */
function levelOf(since: Iso, now: Iso, isOver: boolean): DrugMatter['level'] {
  if (isOver) return 'medium';
  return minutesBetween(since, now) >= DRUG_LIMITS.witnessMinutes ? 'low' : null;
}

/** Whatever was opened or counted is counted at the end, after the last vial of it was opened. */
function productsToCount(records: DrugRecords): DrugProduct[] {
  const products = new Set(standingDrug(records, 'vial', 'count').map(({ product }) => product));
  return [...products].filter((product) => {
    const last = lastCount(records, product);
    return last?.moment !== 'closing' || openedSince(records, last) > 0;
  });
}
