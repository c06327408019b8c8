import { observationsFor, reasonsFor, type Iso, type Measure, type NotTakenReason } from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import type { EntryState } from './entry-state.js';

interface KeyPressed {
  measure: Measure;
  key: string;
  at: Iso;
}

/** While the reasons stand below a field, their first letters choose one; none is chosen beforehand. */
export function reasonOf(
  { notice }: EntryState,
  { measure, key, at }: KeyPressed,
  rules: EntryRules,
): NotTakenReason | undefined {
  if (notice?.kind !== 'reasons' || notice.measure !== measure || key === '') return undefined;
  return reasonsFor(measure).find(
    (reason) => reason.charAt(0) === key.toLowerCase() && !(reason === 'deferred' && rules.deferralBar(at)),
  );
}

/** What is seen of a sleeper has a key of its own in its row: it is no value that is missing. */
export function observationOf(measure: Measure, key: string): NotTakenReason | undefined {
  return observationsFor(measure).find((reason) => reason.charAt(0) === key.toLowerCase());
}
