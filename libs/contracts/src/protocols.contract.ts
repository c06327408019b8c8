import {
  doseRoutes,
  measures,
  SESSION_MOVES,
  sessionStatuses,
  type DoseRoute,
  type Measure,
  type Protocol,
  type SessionMove,
  type SessionStatus,
} from '@chairside/domain';
import * as z from 'zod/mini';
import { gateName, preparationRules } from './preparations.contract.js';
import { dischargeCriteria } from './discharge.contract.js';
import { homeRules } from './home.contract.js';
import { rescueItem } from './medicines.contract.js';
import { condition, id, text } from './primitives.js';

const measure: z.ZodMiniType<Measure> = z.enum(measures as [Measure, ...Measure[]]);
const measureKey = z.enum(measures as [Measure, ...Measure[]]);
const statusKey = z.enum(sessionStatuses as [SessionStatus, ...SessionStatus[]]);
const moveKey = z.enum(Object.keys(SESSION_MOVES) as [SessionMove, ...SessionMove[]]);
const limitBase = { level: z.enum(['caution', 'critical']), direction: z.enum(['at-or-above', 'at-or-below']) };
const limit = z.union([
  z.strictObject({ ...limitBase, value: z.number() }),
  z.strictObject({
    ...limitBase,
    fromBaseline: z.union([z.strictObject({ difference: z.number() }), z.strictObject({ percent: z.number() })]),
    baselineIfUnknown: z.optional(z.number()),
  }),
]);
const checkGroup = z.strictObject({
  measures: z.array(measure),
  firstMinutes: z.number(),
  afterChangeMinutes: z.optional(z.number()),
  firstVisitFirstMinutes: z.optional(z.number()),
  everyMinutes: z.optional(z.number()),
  later: z.optional(
    z.strictObject({ afterMinutes: z.number(), everyMinutes: z.number(), whileOutMinutes: z.number() }),
  ),
});
const checkWindow = z.strictObject({
  measures: z.array(measure),
  fromMinutes: z.number(),
  dueMinutes: z.number(),
  untilMinutes: z.nullable(z.number()),
});
const guard = z.strictObject({ soft: z.number(), hard: z.number() });

const trend = z.strictObject({
  measure,
  direction: z.enum(['at-or-above', 'at-or-below']),
  by: z.number(),
  from: z.enum(['baseline', 'last-value']),
  sets: z.int(),
  isRunning: z.boolean(),
  beyond: z.optional(z.number()),
  level: z.optional(z.literal('critical')),
  baselineIfUnknown: z.optional(z.number()),
});

export const limits = z.partialRecord(measureKey, z.array(limit));
export const trends = z.array(trend);
export const confirmedAtOnce = z.partialRecord(measureKey, z.number());

export const protocol: z.ZodMiniType<Protocol> = z.strictObject({
  id,
  name: text(1, 200),
  version: z.int(),
  author: text(1, 200),
  adoption: z.enum(['proposed', 'adopted']),
  replaces: z.nullable(id),
  route: z.enum(doseRoutes as [DoseRoute, ...DoseRoute[]]),
  conditions: z.array(condition),
  minimumAgeYears: z.nullable(z.int()),
  visitMinutes: z.int(),
  statusLabels: z.partialRecord(statusKey, text(1, 60)),
  gates: z.partialRecord(moveKey, z.array(gateName)),
  preparation: z.nullable(preparationRules),
  baseline: z.strictObject({ measures: z.array(measure), renewed: z.array(measure), maxAgeMinutes: z.number() }),
  checks: z.partialRecord(statusKey, z.array(checkGroup)),
  windows: z.array(checkWindow),
  graceMinutes: z.number(),
  recheckMinutes: z.strictObject({ critical: z.number(), caution: z.number() }),
  limits,
  trends,
  confirmedAtOnce,
  doseGuards: z.nullable(
    z.strictObject({
      doseMgPerKg: guard,
      doseMg: z.nullable(guard),
      rateMgPerKgPerHour: guard,
      bolusMgPerKg: z.nullable(z.strictObject({ soft: z.number(), hardFrom: z.number() })),
      minutes: z.strictObject({ softBelow: z.number(), softAbove: z.number(), hardBelow: z.number() }),
      concentrationMgPerMl: z.strictObject({ listed: z.array(z.number()), hardAbove: z.number() }),
      pumpDrift: z.strictObject({ percent: z.number(), ml: z.number() }),
    }),
  ),
  injectionGuards: z.nullable(
    z.strictObject({
      doseMgPerKg: guard,
      doseMg: guard,
      concentrationMgPerMl: z.strictObject({ listed: z.array(z.number()), hardAbove: z.number() }),
      portions: z.int().check(z.gte(1), z.lte(9)),
    }),
  ),
  orderGuards: z.nullable(
    z.strictObject({
      risePercent: guard,
      hoursSinceLast: z.nullable(z.strictObject({ softBelow: z.number(), hardBelow: z.number() })),
      weightAskedAboveKg: z.number(),
    }),
  ),
  rescue: z.array(rescueItem),
  home: z.nullable(homeRules),
  discharge: z.nullable(dischargeCriteria),
});
