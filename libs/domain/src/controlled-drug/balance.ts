import type { Id } from '../clinic/clinic-time.js';
import { roundHalfUp } from '../dose/rounding.js';
import {
  isFromSession,
  isFromVial,
  standingDrug,
  type Draw,
  type DrugRecords,
  type Removal,
  type Vial,
} from './drug-record.js';
import type { Given, SessionGiven } from './given.js';
import { DRUG_LIMITS, DRUG_PRODUCTS, mgOf } from './products.js';

/** What became of what was opened, in mg. */
export interface Accounted {
  openedMg: number;
  givenMg: number;
  wastedMg: number;
  returnedMg: number;
}

export interface DrugBalance extends Accounted {
  /** Opened, and neither given nor wasted nor returned: still in use, or missing; below nothing where more is accounted for than was opened. */
  gapMg: number;
  /** Share of what was opened, 0 to 100, not rounded. */
  gapPercent: number;
  /** Nothing is missing, within what the clinic allows. */
  closes: boolean;
}

/**
 * opened = given + wasted + returned, and what is left of it (clinical.md 8).
 * @param accounted milligrams
 * @returns the gap in mg and in per cent, and whether a day closes with it
 */
export function balanceOf(accounted: Accounted): DrugBalance {
  const { openedMg, givenMg, wastedMg, returnedMg } = accounted;
  const gapMg = plainFigure(openedMg - plainFigure(givenMg + wastedMg + returnedMg));
  const gapPercent = openedMg === 0 ? 0 : plainFigure((gapMg / openedMg) * 100);
  return { ...accounted, gapMg, gapPercent, closes: isWithinTolerance(gapMg) };
}

/** A figure without what binary fractions leave of a difference: an empty vial holds nothing, and not a part of a trillion. */
export function plainFigure(value: number): number {
  // half up keeps the sign of nothing: -0 is 0
  return roundHalfUp(value, 9) + 0;
}

/** Whether so many milligrams may be missing, or too many. */
export function isWithinTolerance(mg: number): boolean {
  return Math.abs(plainFigure(mg)) <= DRUG_LIMITS.toleranceMg;
}

/** What was drawn for a session and what became of it, in mg; `leftMg` is in the syringe or bag, or missing. */
export interface SessionDrug extends Omit<SessionGiven, 'mg'> {
  sessionId: Id;
  draws: Draw[];
  drawnMg: number;
  givenMg: number;
  wastedMg: number;
  leftMg: number;
}

/** What a vial still holds in mL: what was drawn, wasted or returned out of it has left it. */
export function heldMl(records: DrugRecords, vial: Vial): number {
  const { mg, ml } = DRUG_PRODUCTS[vial.product];
  const drawn = sum(drawsOf(records, vial.id).map((draw) => draw.ml));
  const removed = sum(removalsOfVial(records, vial.id).map((removal) => removal.mg));
  return plainFigure(ml - drawn - (removed * ml) / mg);
}

/** What was drawn for a session; nothing where nothing was. */
export function drugOfSession(records: DrugRecords, sessionId: Id, given: Given): SessionDrug | null {
  const draws = standingDrug(records, 'draw').filter((draw) => draw.sessionId === sessionId);
  if (draws.length === 0) return null;
  const drawnMg = sum(draws.map((draw) => mgOfDraw(records, draw)));
  const wastedMg = sum(standingDrug(records, 'waste').flatMap((one) => (isFromSession(one, sessionId) ? one.mg : [])));
  const { mg: givenMg, ...said } = given[sessionId] ?? carriedGiven(draws);
  const leftMg = plainFigure(drawnMg - givenMg - wastedMg);
  return { sessionId, draws, drawnMg, givenMg, wastedMg, leftMg, ...said };
}

/** Of a session that has left the board, as it was when it left. */
function carriedGiven(draws: readonly Draw[]): SessionGiven {
  const at = draws.at(-1)?.at ?? null;
  return { mg: sum(draws.map(({ givenMg }) => givenMg ?? 0)), estimated: false, since: at, overAt: at };
}

/** One draw's part of what its session was given and wasted. */
export interface DrawShare {
  draw: Draw;
  givenMg: number;
  wastedMg: number;
}

/**
 * What of each draw of a session was given, and what wasted: the first that was drawn was given first, and what nobody can
 * have given out of them all counts with the last.
 */
export function sharesOf(records: DrugRecords, { draws, givenMg, wastedMg }: SessionDrug): DrawShare[] {
  let [given, wasted] = [givenMg, wastedMg];
  return draws.map((draw, index) => {
    const isLast = index === draws.length - 1;
    const drawn = mgOfDraw(records, draw);
    const ofGiven = isLast ? given : Math.min(given, drawn);
    const ofWasted = isLast ? wasted : Math.min(wasted, plainFigure(drawn - ofGiven));
    given = plainFigure(given - ofGiven);
    wasted = plainFigure(wasted - ofWasted);
    return { draw, givenMg: ofGiven, wastedMg: ofWasted };
  });
}

/** Where the milligrams of a gap are: most of it is in use, and is not missing. */
export interface GapParts {
  /** In vials that were opened. */
  inVialMg: number;
  /** In the syringes and bags of those to whom the drug is still given. */
  inSyringeMg: number;
  /** Nobody charted where it is; below nothing where more is accounted for than was opened. */
  missingMg: number;
}

/** One vial and what became of it, in mg. */
export interface VialBalance extends DrugBalance, GapParts {
  vial: Vial;
  drawnMg: number;
  estimated: boolean;
  /** Somebody it was drawn for is still to be given of it. */
  isInUse: boolean;
}

/** Every vial that was opened and what became of it, oldest first. */
export function vialBalances(records: DrugRecords, given: Given): VialBalance[] {
  const sessions = sessionsDrawnFor(records, given);
  const shares = sessions.flatMap((session) => sharesOf(records, session).map((share) => ({ ...share, session })));
  return standingDrug(records, 'vial').map((vial) => {
    const own = shares.filter(({ draw }) => draw.vialId === vial.id);
    const removed = (kind: Removal['kind']) =>
      sum(removalsOfVial(records, vial.id).flatMap((one) => (one.kind === kind ? one.mg : [])));
    const accounted = {
      openedMg: DRUG_PRODUCTS[vial.product].mg,
      givenMg: sum(own.map(({ givenMg }) => givenMg)),
      wastedMg: sum([removed('waste'), ...own.map(({ wastedMg }) => wastedMg)]),
      returnedMg: removed('return'),
    };
    const balance = balanceOf(accounted);
    const inVialMg = plainFigure(mgOf(vial.product, heldMl(records, vial)));
    const inSyringeMg = sum(own.map((share) => stillInSyringe(records, share)));
    return {
      ...balance,
      vial,
      drawnMg: sum(own.map(({ draw }) => mgOfDraw(records, draw))),
      inVialMg,
      inSyringeMg,
      missingMg: plainFigure(balance.gapMg - inVialMg - inSyringeMg),
      estimated: own.some(({ session }) => session.estimated),
      isInUse: own.some(({ session }) => session.overAt === null),
    };
  });
}

/** What of a draw can still be given: nothing once its session's drug has ended, and then what is left of it is missing. */
function stillInSyringe(
  records: DrugRecords,
  { draw, givenMg, wastedMg, session }: DrawShare & { session: SessionDrug },
): number {
  if (session.overAt !== null) return 0;
  return Math.max(0, plainFigure(mgOfDraw(records, draw) - givenMg - wastedMg));
}

/** What was opened of one lot of one product, and what became of it. */
export interface LotBalance extends DrugBalance, GapParts {
  product: Vial['product'];
  lot: string;
  vials: number;
}

/** The vials of each lot together: what the day is closed by (clinical.md 8). */
export function lotBalances(vials: readonly VialBalance[]): LotBalance[] {
  const keys = [...new Set(vials.map(({ vial }) => `${vial.product} ${vial.lot}`))];
  return keys.flatMap((key) => {
    const own = vials.filter(({ vial }) => `${vial.product} ${vial.lot}` === key);
    const [first] = own;
    if (!first) return [];
    const { product, lot } = first.vial;
    const parts: GapParts = {
      inVialMg: sum(own.map(({ inVialMg }) => inVialMg)),
      inSyringeMg: sum(own.map(({ inSyringeMg }) => inSyringeMg)),
      missingMg: sum(own.map(({ missingMg }) => missingMg)),
    };
    return [{ ...balanceOf(totalOf(own)), ...parts, product, lot, vials: own.length }];
  });
}

/** Several of them together. */
export function totalOf(balances: readonly Accounted[]): Accounted {
  return {
    openedMg: sum(balances.map(({ openedMg }) => openedMg)),
    givenMg: sum(balances.map(({ givenMg }) => givenMg)),
    wastedMg: sum(balances.map(({ wastedMg }) => wastedMg)),
    returnedMg: sum(balances.map(({ returnedMg }) => returnedMg)),
  };
}

/** Every session for which something was drawn. */
export function sessionsDrawnFor(records: DrugRecords, given: Given): SessionDrug[] {
  const ids = new Set(standingDrug(records, 'draw').map(({ sessionId }) => sessionId));
  return [...ids].flatMap((sessionId) => drugOfSession(records, sessionId, given) ?? []);
}

/** The milligrams of a draw: of its vial's strength. */
export function mgOfDraw(records: DrugRecords, { vialId, ml }: Draw): number {
  const vial = records[vialId];
  return vial?.kind === 'vial' ? plainFigure(mgOf(vial.product, ml)) : 0;
}

/** What was drawn from a vial and counts. */
export function drawsOf(records: DrugRecords, vialId: Id): Draw[] {
  return standingDrug(records, 'draw').filter((draw) => draw.vialId === vialId);
}

/** What was wasted or returned out of a vial itself and counts. */
export function removalsOfVial(records: DrugRecords, vialId: Id): Removal[] {
  return standingDrug(records, 'waste', 'return').filter((one) => isFromVial(one, vialId));
}

function sum(figures: readonly number[]): number {
  return plainFigure(figures.reduce((total, figure) => total + figure, 0));
}
