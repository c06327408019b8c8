import type { PlannedCall } from '@chairside/contracts';
import { isReached, type AheadMatter, type ContactAttempt } from '@chairside/domain';
import { CONTACT_WORDS as words } from './words.en.js';

/** What the address says where only those are shown who still have to be called. */
export const TO_CALL = 'to-call';
export type ShownCalls = 'all' | typeof TO_CALL;

interface Tried {
  contacts: readonly Pick<ContactAttempt, 'result'>[];
}

/** Whether the patient of a visit to come was spoken with. */
export function isCalledAndReached({ contacts }: Tried): boolean {
  return contacts.some(isReached);
}

/** How far the calling has come, in a few words. */
export function calledWords({ contacts }: Tried): string {
  if (contacts.some(isReached)) return words.reached;
  return contacts.length === 0 ? words.notTried : words.tries(contacts.length);
}

/** What is still missing, in a line. */
export function missingLine({ missing, lastWeightKg }: Pick<PlannedCall, 'missing' | 'lastWeightKg'>): string {
  if (missing === null) return words.notKnown;
  if (missing.length === 0) return words.complete;
  const said = (matter: AheadMatter): string =>
    matter === 'weight-named' && lastWeightKg !== null ? words.weighs(lastWeightKg.toFixed(1)) : words.matter[matter];
  return words.missing(missing.map(said).join(', '));
}
