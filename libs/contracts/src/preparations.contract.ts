import {
  answerNames,
  gateNames,
  IV_SITES,
  MOST_ANSWERS,
  questionNames,
  vitalSigns,
  type AnswerName,
  type GateName,
  type PreparationRules,
  type QuestionName,
  type VitalSign,
} from '@chairside/domain';
import * as z from 'zod/mini';
import { shortfall } from './discharge.contract.js';
import { id, instant, reason, sentInstant, text, within } from './primitives.js';

const question = z.enum(questionNames as [QuestionName, ...QuestionName[]]);
const answers = z
  .array(z.enum(answerNames as [AnswerName, ...AnswerName[]]))
  .check(z.minLength(1), z.maxLength(MOST_ANSWERS));
const note = z.nullable(text(1, 500));
const gauge = z.int().check(z.gte(14), z.lte(26));
const line = { preparation: z.literal('iv-access'), site: z.enum(IV_SITES), gauge, isPatent: z.boolean() };
const times = <T extends z.ZodMiniType>(moment: T) => ({
  preparation: z.literal('fasting'),
  foodAt: moment,
  clearDrinkAt: moment,
});

const asked = { sessionId: id, at: instant };
export const recordPreparation = z.discriminatedUnion('preparation', [
  z.strictObject({ ...asked, preparation: question, answers, note }),
  z.strictObject({ ...asked, ...times(instant) }),
  z.strictObject({ ...asked, ...line }),
]);
export const carryPreparation = z.strictObject({ ...asked, preparation: question, sameAs: id });

const recorded = {
  gate: z.literal('preparation'),
  recordedAt: sentInstant,
  sameAs: z.nullable(z.strictObject({ sessionId: id, at: sentInstant })),
  at: sentInstant,
  by: id,
};

/** What stands in the record of what was asked or looked at before the drug. */
export const preparationRecord = z.discriminatedUnion('preparation', [
  z.strictObject({ ...recorded, preparation: question, answers, note }),
  z.strictObject({ ...recorded, ...times(sentInstant) }),
  z.strictObject({ ...recorded, ...line }),
]);

export const gateName: z.ZodMiniType<GateName> = z.enum(gateNames as [GateName, ...GateName[]]);
export const overrides = z
  .array(z.strictObject({ gate: gateName, findings: z.array(shortfall).check(z.maxLength(40)), reason }))
  .check(z.maxLength(40));

const hours = within(0, 48);
const figure = z.int();
export const preparationRules: z.ZodMiniType<PreparationRules> = z.strictObject({
  soft: z.array(gateName),
  hard: z.array(gateName),
  fasting: z.strictObject({ foodHours: hours, clearDrinkHours: hours }),
  consentDays: z.int(),
  pressure: z.strictObject({
    restMinutes: z.number(),
    ranges: z.partialRecord(
      z.enum(vitalSigns as [VitalSign, ...VitalSign[]]),
      z.strictObject({ above: figure, holdFrom: figure, neverFrom: figure, atLeast: z.optional(figure) }),
    ),
  }),
  firstVisitNeedsProvider: z.boolean(),
});
