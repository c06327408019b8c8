import { answersOf, MOST_ANSWERS, questionNames } from '@chairside/domain';
import { expect, it } from '@jest/globals';
import { recordPreparation } from './preparations.contract.js';

const asked = { sessionId: '0b1f6b64-6b1e-8c11-9d0a-616e78690002', at: '2026-11-27T10:00:00.000Z', note: null };

it.each(questionNames)('%s: whatever can be said can be said together, and never more', (preparation) => {
  const answers = answersOf(preparation);
  expect(recordPreparation.safeParse({ ...asked, preparation, answers }).success).toBe(true);
  expect(recordPreparation.safeParse({ ...asked, preparation, answers: [] }).success).toBe(false);
  const tooMany = Array.from({ length: MOST_ANSWERS + 1 }, () => answers[0]);
  expect(recordPreparation.safeParse({ ...asked, preparation, answers: tooMany }).success).toBe(false);
});
