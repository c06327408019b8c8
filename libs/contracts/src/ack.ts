import { PROBLEMS, type Accepted, type FieldFault, type Problem, type ProblemCode } from '@chairside/domain';
import * as z from 'zod/mini';
import { accepted } from './commands.js';
import type { Assert, Equal, Flat } from './equal.js';

/** Every command is answered: what it made and the revision that holds it, or why not. */
export type Ack = { ok: true; value: Accepted; revision: number } | { ok: false; problem: Problem };

const code: z.ZodMiniType<ProblemCode> = z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]);
export const fieldFault = z.strictObject({
  path: z.string(),
  code,
  allowed: z.optional(z.readonly(z.tuple([z.number(), z.number()]))),
  value: z.optional(z.union([z.number(), z.string()])),
  hint: z.optional(z.string()),
});
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code,
  detail: z.string(),
  said: z.optional(z.strictObject({ key: z.string(), args: z.array(z.unknown()) })),
  retry: z.boolean(),
  fields: z.optional(z.array(fieldFault)),
  requestId: z.string(),
});
export const ack = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: accepted, revision: z.int() }),
  z.strictObject({ ok: z.literal(false), problem }),
]);

/** @public compiles only while contract and domain agree */
export type FieldFaultIsTheDomains = Assert<Equal<z.infer<typeof fieldFault>, FieldFault>>;
/** @public compiles only while contract and domain agree */
export type AckIsWhole = Assert<Equal<Flat<z.infer<typeof ack>>, Flat<Ack>>>;
