import { INJECTION_SITES, type InjectionOrder, type PieceOrder, type Portion } from '@chairside/domain';
import * as z from 'zod/mini';
import { voiceOrder } from './discharge.contract.js';
import type { Assert, Equal, Flat } from './equal.js';
import { medicineDose, rescueItem } from './medicines.contract.js';
import { overrides } from './preparations.contract.js';
import { id, instant, positive, reason, sentInstant, text } from './primitives.js';

const mg = positive(1000, 0.01);
const mgPerKg = positive(100, 0.0001);
/** What a syringe holds. */
const volumeMl = positive(20, 0.01);
const lot = text(1, 40);
const site = z.enum(INJECTION_SITES);
const injected = z.union([z.strictObject({ doseMgPerKg: mgPerKg }), z.strictObject({ doseMg: mg })]);
const injection = { injected, concentrationMgPerMl: positive(1000, 0.0001) };
const pieces = { pieces: z.int().check(z.gte(1), z.lte(20)), mgEach: mg };
/** Which weight a dose is for. */
export const dosingWeight = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('actual') }),
  z.strictObject({ basis: z.enum(['adjusted', 'capped']), kg: positive(500, 0.1) }),
]);
const judged = { sessionId: id, statusRevision: z.optional(z.int().check(z.gte(0))) };
const move = { ...judged, at: z.optional(instant) };

export const orderDose = z.strictObject({
  sessionId: id,
  ordered: z.union([z.strictObject(injection), z.strictObject(pieces)]),
  dosingWeight: z.optional(dosingWeight),
  reason: z.optional(reason),
  rescue: z.optional(z.array(medicineDose).check(z.maxLength(40))),
});
export const checkDose = z.strictObject({ sessionId: id, doseMg: mg, volumeMl: z.optional(volumeMl) });
export const giveDose = z.strictObject({
  ...move,
  given: z.union([z.strictObject({ volumeMl, site, doseMg: z.optional(mg) }), z.strictObject({ lot })]),
  asGiven: z.optional(reason),
  checkedAlone: z.optional(reason),
  overrides: z.optional(overrides),
  order: z.optional(voiceOrder),
});
export const undoDose = z.strictObject(judged);

const signed = {
  reason: z.nullable(text(0, 500)),
  rescue: z.array(rescueItem),
  signedAt: sentInstant,
  signedBy: id,
};
export const injectionOrder = z.strictObject({ ...injection, ...signed, dosingWeight: z.nullable(dosingWeight) });
export const pieceOrder = z.strictObject({ ...pieces, ...signed });
export const portion = z.union([
  z.strictObject({ doseMg: positive(1000, 0.0001), volumeMl, site }),
  z.strictObject({ doseMg: mg, lot }),
]);
export const doseCheckRecord = {
  gate: z.literal('dose-check'),
  doseMg: mg,
  volumeMl: z.nullable(volumeMl),
};

/** @public compiles only while contract and domain agree */
export type InjectionOrderIsTheDomains = Assert<Equal<Flat<z.infer<typeof injectionOrder>>, Flat<InjectionOrder>>>;
/** @public compiles only while contract and domain agree */
export type PieceOrderIsTheDomains = Assert<Equal<Flat<z.infer<typeof pieceOrder>>, Flat<PieceOrder>>>;
/** @public compiles only while contract and domain agree */
export type PortionIsTheDomains = Assert<Equal<Flat<z.infer<typeof portion>>, Flat<Portion>>>;
