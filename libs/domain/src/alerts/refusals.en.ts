/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const ALERTS_REFUSALS = {
  noSuchAlert: 'There is no such alert in this session.',
  changedBeforeTaken: 'This alert has changed since you saw it. Look again, then take it.',
  takeFirst: 'Only whoever has an alert can silence its return. Take it first.',
  changedBeforeSilenced: 'This alert has changed since you saw it. Look again before you silence its return.',
} as const;
