import type { ContactResult, ContactWay } from './contact-attempt.js';

export const CONTACT_WAY_WORDS: Record<ContactWay, string> = {
  phone: 'Phone',
  text: 'Text message',
  email: 'Email',
  'other-person': 'Through somebody else',
};

export const CONTACT_RESULT_WORDS: Record<ContactResult, string> = {
  reached: 'Reached',
  'message-left': 'Message left',
  'no-answer': 'No answer',
  'wrong-number': 'Wrong number',
};
