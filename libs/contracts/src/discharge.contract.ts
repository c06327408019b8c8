import {
  aldreteItems,
  answerNames,
  checkNames,
  GRADES,
  measures,
  MEDICINE_KINDS,
  padssItems,
  type AnswerName,
  type CheckName,
  type CriterionName,
  type DischargeCriteria,
  type Measure,
  type MedicineKind,
} from '@chairside/domain';
import * as z from 'zod/mini';
import { dayItem } from './shift.contract.js';
import { id, instant, reason, sentInstant, text } from './primitives.js';

const check: z.ZodMiniType<CheckName> = z.enum(checkNames as [CheckName, ...CheckName[]]);
const measureKey = z.enum(measures as [Measure, ...Measure[]]);
const CRITERIA = [
  'time-since-drug',
  'time-since-first-dose',
  'windows',
  'pressure',
  'on-air',
  'without-vomiting',
  'after-medicine',
  'recovery-score',
  'no-critical-alert',
  'no-lasting-effect',
  'suicide-risk',
  ...measures,
  ...checkNames,
] as const satisfies readonly CriterionName[];
const criterion: z.ZodMiniType<CriterionName> = z.enum(CRITERIA as unknown as [CriterionName, ...CriterionName[]]);

/** Two points, one, or none for an item of a recovery score. */
const points = z.int().check(z.gte(0), z.lte(2));
const pointsOf = <Item extends string>(items: readonly Item[]) => z.record(z.enum(items as [Item, ...Item[]]), points);
const somePointsOf = <Item extends string>(items: readonly Item[]) =>
  z.partialRecord(z.enum(items as [Item, ...Item[]]), points);
const circulation = z.enum(['per-cent', 'mmHg']);

const measure: z.ZodMiniType<Measure> = measureKey;
const figure = { measure, value: z.number() };
/** What was judged: a provider passes what they heard of, and nothing else. */
export const shortfall = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['not-charted', 'no-baseline']), measure }),
  z.strictObject({ kind: z.literal('not-in-window'), dueMinutes: z.number() }),
  z.strictObject({ kind: z.literal('too-old'), measure, takenAt: sentInstant }),
  z.strictObject({ kind: z.enum(['too-low', 'too-high', 'never']), ...figure, limit: z.number() }),
  z.strictObject({ kind: z.literal('off-baseline'), ...figure, baseline: z.number(), withinPercent: z.number() }),
  z.strictObject({ kind: z.literal('another-pressure'), from: sentInstant }),
  z.strictObject({ kind: z.literal('wait'), until: sentInstant }),
  z.strictObject({ kind: z.enum(['on-oxygen', 'no-score', 'not-answered', 'answered-no']) }),
  z.strictObject({ kind: z.literal('low-score'), total: z.int(), atLeast: z.int() }),
  z.strictObject({ kind: z.literal('open-alert'), alertId: id }),
  z.strictObject({ kind: z.literal('long-pause'), since: sentInstant, longestMinutes: z.number() }),
  z.strictObject({ kind: z.literal('open-event'), eventId: id, grade: z.literal(GRADES) }),
  z.strictObject({ kind: z.literal('unsigned'), key: text(1, 80) }),
  z.strictObject({ kind: z.literal('lasting-effect'), effectId: id }),
  z.strictObject({
    kind: z.enum(['concern', 'ruled-out']),
    answer: z.enum(answerNames as [AnswerName, ...AnswerName[]]),
  }),
  z.strictObject({ kind: z.literal('list-open'), item: dayItem }),
]);

export const passedCriterion = z.strictObject({
  criterion,
  shortfalls: z.array(shortfall).check(z.maxLength(40)),
  reason,
});
export const voiceOrder = z.strictObject({ by: id, readBack: z.literal(true) });
export const recordCheck = z.strictObject({ sessionId: id, check, answer: z.boolean(), at: instant });
export const recordScore = z.discriminatedUnion('score', [
  z.strictObject({ sessionId: id, score: z.literal('aldrete'), chosen: pointsOf(aldreteItems), at: instant }),
  z.strictObject({ sessionId: id, score: z.literal('padss'), chosen: pointsOf(padssItems), at: instant }),
]);

/** What stands in the record of a check or a score, beside its time and author. */
export const checkRecord = { gate: z.literal('check'), check, answer: z.boolean(), recordedAt: sentInstant };
export const aldreteRecord = {
  gate: z.literal('aldrete'),
  chosen: pointsOf(aldreteItems),
  suggested: somePointsOf(aldreteItems),
  rule: circulation,
  recordedAt: sentInstant,
};
export const padssRecord = {
  gate: z.literal('padss'),
  chosen: pointsOf(padssItems),
  suggested: somePointsOf(padssItems),
  rule: circulation,
  recordedAt: sentInstant,
};

const figureRange = z.strictObject({
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
  orBaseline: z.optional(z.literal(true)),
  clearsWithinMinutes: z.optional(z.number()),
});
const pressureRange = z.strictObject({ atLeast: z.optional(z.number()), below: z.number(), neverFrom: z.number() });

const minutesByKind = Object.fromEntries(MEDICINE_KINDS.map((kind) => [kind, z.optional(z.number())])) as Record<
  MedicineKind,
  z.ZodMiniOptional<z.ZodMiniNumber>
>;

export const dischargeCriteria: z.ZodMiniType<DischargeCriteria> = z.strictObject({
  minutesAfterDrug: z.number(),
  maxAgeMinutes: z.number(),
  answersMaxAgeMinutes: z.number(),
  pressure: z.strictObject({
    minutesApart: z.number(),
    withinPercent: z.number(),
    ranges: z.partialRecord(measureKey, pressureRange),
  }),
  figures: z.partialRecord(measureKey, figureRange),
  onAirMinutes: z.number(),
  withoutVomitingMinutes: z.number(),
  minutesAfterMedicine: z.strictObject({ unnamed: z.number(), ...minutesByKind }),
  score: z.nullable(z.strictObject({ name: z.enum(['aldrete', 'padss']), atLeast: z.int(), circulation })),
  checks: z.array(check),
});
