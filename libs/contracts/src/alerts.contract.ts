import {
  LADDER,
  SEVERITIES,
  TIMED_STEPS,
  measures,
  signsOf,
  vitalSigns,
  SNOOZE_MINUTES,
  VITAL_SIGNS,
  type Alert,
  type CalledWho,
  type Measure,
  type Panel,
  type PlainTimedRule,
  type TimedRule,
} from '@chairside/domain';
import * as z from 'zod/mini';
import { term } from './effects.contract.js';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, sentInstant } from './primitives.js';

export const acknowledgeAlert = z.strictObject({
  sessionId: id,
  alertId: id,
  alertRevision: z.optional(z.int().check(z.gte(1))),
});
export const snoozeAlert = z.strictObject({
  sessionId: id,
  alertId: id,
  alertRevision: z.int().check(z.gte(1)),
  minutes: z.int().check(z.gte(SNOOZE_MINUTES.least), z.lte(SNOOZE_MINUTES.most)),
});
const step = z.int().check(z.gte(0), z.lte(9));
export const raiseOverdue = z.strictObject({ sessionId: id, dueAt: instant, step });
const timedRule: z.ZodMiniType<TimedRule> = z.enum(Object.keys(TIMED_STEPS) as [TimedRule, ...TimedRule[]]);
const plainTimedRule: z.ZodMiniType<PlainTimedRule> = z.enum(
  (Object.keys(TIMED_STEPS) as TimedRule[]).filter((rule) => rule !== 'not-cleared') as [
    PlainTimedRule,
    ...PlainTimedRule[],
  ],
);
export const raiseTimed = z.strictObject({ sessionId: id, rule: timedRule, since: instant, step });
export const escalate = z.strictObject({ sessionId: id, alertId: id, step });
export const lookAgain = z.strictObject({ sessionId: id, alertId: id, since: instant });

const panels = [...new Set(vitalSigns.map((sign) => VITAL_SIGNS[sign].panel))].filter(
  (panel) => signsOf(panel).length > 0,
);
const about: z.ZodMiniType<Panel | Measure> = z.enum([...panels, ...measures] as [Panel, ...(Panel | Measure)[]]);
const measure: z.ZodMiniType<Measure> = z.enum(measures as [Measure, ...Measure[]]);
const reached = z.strictObject({
  measure,
  value: z.number(),
  direction: z.enum(['at-or-above', 'at-or-below']),
  at: z.number(),
});
const lasting = z.strictObject({
  kind: z.enum(['too-high', 'too-low']),
  measure,
  value: z.number(),
  limit: z.number(),
  since: sentInstant,
});
const ofValues = { about, reached: z.array(reached), readingId: id, confirmed: z.boolean() };
export const alertCondition = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.enum(['critical-value', 'caution-value']), ...ofValues }),
  z.strictObject({ rule: z.enum(['trend-and-caution', 'trend']), ...ofValues, values: z.array(z.number()) }),
  z.strictObject({
    rule: z.enum(['severe-effect', 'side-effect']),
    effectId: id,
    term: z.nullable(term),
    severity: z.enum(SEVERITIES),
  }),
  z.strictObject({
    rule: z.literal('pump-drift'),
    shownMl: z.number(),
    expectedMl: z.number(),
    readAt: sentInstant,
  }),
  z.strictObject({ rule: z.literal('set-overdue'), dueAt: sentInstant, measures: z.array(measure) }),
  z.strictObject({ rule: z.enum(['home-danger', 'home-concern']), recordId: id }),
  z.strictObject({ rule: z.literal('not-cleared'), since: sentInstant, lasting: z.array(lasting) }),
  z.strictObject({ rule: plainTimedRule, since: sentInstant }),
]);

const taken = z.strictObject({ by: id, at: sentInstant });
const calledWho: z.ZodMiniType<CalledWho> = z.enum(
  Object.values(LADDER).flatMap((steps) => steps.map(({ who }) => who)) as [CalledWho, ...CalledWho[]],
);
const called = z.strictObject({ who: calledWho, at: sentInstant, staffId: z.optional(id) });
const basis = {
  id,
  level: z.enum(['high', 'medium', 'low']),
  condition: alertCondition,
  since: sentInstant,
  raisedAt: sentInstant,
  callsSince: sentInstant,
  called: z.array(called),
  revision: z.int(),
  settledAt: z.nullable(sentInstant),
  snoozed: z.nullable(z.strictObject({ by: id, at: sentInstant, until: sentInstant })),
  had: z.optional(z.array(taken)),
};

export const alert = z.discriminatedUnion('state', [
  z.strictObject({ ...basis, state: z.literal('raised') }),
  z.strictObject({ ...basis, state: z.literal('acknowledged'), acknowledged: taken }),
  z.strictObject({
    ...basis,
    state: z.literal('cleared'),
    acknowledged: z.nullable(taken),
    clearedAt: sentInstant,
    clearedBy: id,
  }),
  z.strictObject({ ...basis, state: z.literal('found-late') }),
]);

/** @public compiles only while contract and domain agree */
export type AlertIsTheDomains = Assert<Equal<Flat<z.infer<typeof alert>>, Flat<Alert>>>;
