export interface CheckDefinition {
  /** Once it is done it stays done; what tells how the patient is must be seen again after a setback, and in time. */
  readonly lasts?: true;
  /** It only has to be done: no provider can put a reason in its place. */
  readonly mustBeDone?: true;
  /** Seen at any time in the clinic, for the mark that rests on it; before the drug ended it lets nobody go home. */
  readonly anyTime?: true;
}

/** What a person looks at or does before a patient may leave, answered with yes or no (clinical.md 5). */
export const CHECKS = {
  oriented: {},
  'walks-steadily': { anyTime: true },
  drinks: {},
  'iv-out': { mustBeDone: true },
  belongings: { lasts: true },
  instructions: { lasts: true, mustBeDone: true },
} as const satisfies Record<string, CheckDefinition>;

export type CheckName = keyof typeof CHECKS;
export const checkNames = Object.keys(CHECKS) as readonly CheckName[];

/** The definition of a check, with its optional properties readable. */
export function checkOf(name: CheckName): CheckDefinition {
  return CHECKS[name];
}
