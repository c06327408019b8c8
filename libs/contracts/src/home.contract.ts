import {
  CALL_RESULTS,
  CHECK_SOURCES,
  END_CHECKS,
  HOME_CALLS,
  PEER_PROMISES,
  type HomeRecord,
  type HomeRules,
} from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, sentInstant, text } from './primitives.js';

/** Ten digits that a phone can dial from anywhere. */
const emergencyNumber = z.string().check(z.regex(/^[2-9]\d{9}$/));
const found = z.strictObject({
  isResponsive: z.boolean(),
  breathesNormally: z.boolean(),
  hasVomited: z.boolean(),
  distress: z.int().check(z.gte(0), z.lte(10)),
});
const place = { kind: z.literal('place'), street: text(3, 200), county: text(2, 80), emergencyNumber };
const readBack = { kind: z.literal('read-back'), emergencyNumber };
const peer = {
  kind: z.literal('peer'),
  name: text(1, 200),
  phone: text(7, 40),
  promises: z.array(z.enum(PEER_PROMISES)).check(z.maxLength(PEER_PROMISES.length)),
};
const call = {
  kind: z.literal('call'),
  whom: z.enum(HOME_CALLS),
  result: z.enum(CALL_RESULTS),
  words: z.nullable(text(1, 500)),
};
const check = { kind: z.literal('check'), source: z.enum(CHECK_SOURCES) };
const endCheck = {
  kind: z.literal('end-check'),
  seen: z.array(z.enum(END_CHECKS)).check(z.maxLength(END_CHECKS.length)),
};

const said = { sessionId: id, at: instant };
export const recordHome = z.discriminatedUnion('kind', [
  z.strictObject({ ...said, ...place }),
  z.strictObject({ ...said, ...readBack }),
  z.strictObject({ ...said, ...peer }),
  z.strictObject({ ...said, ...call }),
  z.strictObject({ ...said, ...check, found }),
  z.strictObject({ ...said, ...endCheck }),
]);
export const watchHome = z.strictObject({ sessionId: id, until: instant });

const recorded = { id, at: sentInstant, recordedAt: sentInstant, by: id };
export const homeRecord = z.discriminatedUnion('kind', [
  z.strictObject({ ...recorded, ...place }),
  z.strictObject({ ...recorded, ...readBack }),
  z.strictObject({ ...recorded, ...peer }),
  z.strictObject({ ...recorded, ...call }),
  z.strictObject({ ...recorded, ...check, found: z.nullable(found) }),
  z.strictObject({ ...recorded, ...endCheck }),
  z.strictObject({ ...recorded, kind: z.literal('watch'), until: sentInstant }),
]);

const minutes = z.int().check(z.gte(0), z.lte(720));
export const homeRules: z.ZodMiniType<HomeRules> = z.strictObject({
  checkMinutes: z.array(minutes).check(z.minLength(1), z.maxLength(20)),
  earlyMinutes: minutes,
  calls: z.array(z.strictObject({ minutes, whom: z.enum(HOME_CALLS) })).check(z.maxLength(HOME_CALLS.length)),
  watchMinutes: minutes,
  concernFrom: z.int().check(z.gte(1), z.lte(10)),
});

/** @public compiles only while contract and domain agree */
export type HomeRecordIsTheDomains = Assert<Equal<Flat<z.infer<typeof homeRecord>>, Flat<HomeRecord>>>;
