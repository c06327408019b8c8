import { gateNames, type GateName, type GivenBeyond } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { sentInstant, text } from './primitives.js';

const gate: z.ZodMiniType<GateName> = z.enum(gateNames as unknown as [GateName, ...GateName[]]);

/** What of a drug that was given lies beyond its order or its protocol, and why it was given. */
export const givenBeyond = z.strictObject({
  words: text(0, 500),
  findings: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('unordered') }),
      z.strictObject({
        kind: z.literal('hard-limit'),
        figure: z.number(),
        limit: z.number(),
        unit: z.enum(['mg/kg', 'mg/kg/h', 'mg']),
      }),
      z.strictObject({ kind: z.literal('too-soon'), until: sentInstant }),
      z.strictObject({ kind: z.literal('not-passed'), gates: z.array(gate) }),
      z.strictObject({ kind: z.literal('volume'), ml: z.number(), orderedMl: z.number() }),
    ]),
  ),
});

/** @public compiles only while contract and domain agree */
export type GivenBeyondIsTheDomains = Assert<Equal<Flat<z.infer<typeof givenBeyond>>, Flat<GivenBeyond>>>;
