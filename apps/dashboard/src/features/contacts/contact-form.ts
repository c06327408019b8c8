import type { Commands, ContactResult, ContactWay, Id, Iso } from '@chairside/domain';

/** What is typed of an attempt to reach a patient; neither is chosen beforehand. */
export interface ContactForm {
  how: ContactWay | null;
  result: ContactResult | null;
  words: string;
}

export const EMPTY_CONTACT: ContactForm = { how: null, result: null, words: '' };

/** The visit that a call is about, and the booked time that whoever calls sees. */
export interface CalledAbout {
  sessionId: Id;
  bookedFor: Iso;
}

/** Whether all is said that has to be. */
export function isContactWhole({ how, result }: ContactForm): boolean {
  return how !== null && result !== null;
}

/** What the form charts; nothing while it is not whole. */
export function contactOf(
  { how, result, words }: ContactForm,
  { sessionId, bookedFor }: CalledAbout,
  at: Iso,
): Commands['contact:record'] | null {
  if (how === null || result === null) return null;
  const said = words.trim();
  return { sessionId, bookedFor, at, how, result, ...(said === '' ? {} : { words: said }) };
}
