import type { Measure } from '@chairside/domain';
import { isBlank } from './entry-values.js';
import type { Entry } from './use-entry.js';

/** After this long an Enter on an empty field is no slip of the hand any more. */
const REMIND_MS = 600;

/** Enter, or Next: on to the next field. Who waits at an empty one is told how it is passed. */
export function pressEnter({ state, act }: Entry, measure: Measure): void {
  act({ type: 'advance', measure });
  if (isBlank(state.entries[measure])) setTimeout(() => act({ type: 'remind', measure }), REMIND_MS);
}
