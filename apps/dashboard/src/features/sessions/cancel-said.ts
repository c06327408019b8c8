import { cancelReason, type CancelReason } from '@chairside/domain';

const SHORTEST_WORDS = 3;

/** Whether it is said why a visit is called off: a reason, and the words that it needs or has. */
export function isCancelSaid(reason: CancelReason | null, text: string): boolean {
  if (reason === null) return false;
  const said = text.trim().length;
  return said >= SHORTEST_WORDS || (said === 0 && cancelReason(reason).needsWords !== true);
}

/** The words that are sent with it. */
export function wordsOf(text: string): { words?: string } {
  const said = text.trim();
  return said === '' ? {} : { words: said };
}
