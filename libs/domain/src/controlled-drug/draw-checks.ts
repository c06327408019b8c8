import { planOf } from '../dose/dose-progress.js';
import { portionPlan } from '../dose/portion-plan.js';
import { DomainError } from '../journal/problem.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { drugOfSession, plainFigure } from './balance.js';
import type { DrugRecords, Vial } from './drug-record.js';
import { DRUG_LIMITS, DRUG_PRODUCTS, mgOf } from './products.js';
import { say } from './say.js';

/** What a draw would leave in hand for a patient, beside what is ordered for them, in mg. */
export interface DrawBeyond {
  inHandMg: number;
  orderedMg: number;
}

/**
 * Whether a draw, with what was drawn before and not wasted, is so far beyond the order that it is asked about: a patient
 * was drawn for twice, or a figure was typed wrongly. Nothing where there is no order, or it is within it.
 */
export function beyondOrder(
  records: DrugRecords,
  session: LiveSession,
  { product }: Pick<Vial, 'product'>,
  ml: number,
): DrawBeyond | null {
  const orderedMg = (planOf(session) ?? portionPlan(session))?.doseMg;
  if (orderedMg === undefined) return null;
  const before = drugOfSession(records, session.id, {});
  const inHandMg = plainFigure((before ? before.drawnMg - before.wastedMg : 0) + mgOf(product, ml));
  const mostMg = (orderedMg * (100 + DRUG_LIMITS.beyondOrderPercent)) / 100;
  return inHandMg > mostMg ? { inHandMg, orderedMg } : null;
}

/** An injection is ordered in millilitres of one strength: another strength would be another dose. */
export function refuseOtherStrength({ order }: LiveSession, { product }: Pick<Vial, 'product'>): void {
  if (order === null || !('injected' in order)) return;
  const { concentrationMgPerMl: ordered } = order;
  const strength = mgOf(product, 1);
  if (strength === ordered) return;
  const { mg, ml } = DRUG_PRODUCTS[product];
  throw new DomainError('not-allowed', say('otherStrength', strength, mg, ml, ordered), [
    { path: 'vialId', code: 'not-allowed', allowed: [ordered, ordered], value: strength },
  ]);
}

/** A draw far beyond the order is asked about before it is charted. */
export function askBeyondOrder(
  records: DrugRecords,
  session: LiveSession,
  vial: Vial,
  said: { ml: number; confirmed?: true },
): void {
  const beyond = beyondOrder(records, session, vial, said.ml);
  if (beyond === null || said.confirmed) return;
  throw new DomainError('needs-confirmation', say('beyondOrder', beyond.inHandMg, beyond.orderedMg), [
    { path: 'ml', code: 'needs-confirmation', value: said.ml },
  ]);
}
