import type { Id } from '@chairside/domain';
import { reportToWindow } from '../../live/report-to-window.js';
import { TYPED_PREFIX } from './forget-typed.js';

type Texts = Readonly<Record<string, string>>;

/** What is typed in a form and not saved yet, and what its author saw in these fields before, each by field. */
export interface Draft {
  typed: Texts;
  seen: Texts;
}

const NOTHING: Draft = { typed: {}, seen: {} };

/** Keeps what somebody types for the reload of this tab: theirs alone, and gone when they sign out. */
export function keepTyped(author: Id, form: string, draft: Draft): void {
  sessionStorage.setItem(keyOf(author, form), JSON.stringify(draft));
}

/** What this author typed in this form before; nothing of another version of the form that cannot be read. */
export function typedBefore(author: Id, form: string): Draft {
  const stored = sessionStorage.getItem(keyOf(author, form));
  const found = stored === null ? null : parsed(stored);
  return isDraft(found) ? found : NOTHING;
}

/** The forms in which this author typed and has not saved. */
export function typedForms(author: Id): string[] {
  const mine = keyOf(author, '');
  return Object.keys(sessionStorage).flatMap((key) => (key.startsWith(mine) ? [key.slice(mine.length)] : []));
}

/** Forgets what was saved or thrown away. */
export function forgetTyped(author: Id, form: string): void {
  sessionStorage.removeItem(keyOf(author, form));
}

function keyOf(author: Id, form: string): string {
  return `${TYPED_PREFIX}${author} ${form}`;
}

/** What was stored must not keep a page from opening, whatever became of it. */
function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch (error) {
    reportToWindow(error);
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  return 'typed' in value && isTexts(value.typed) && 'seen' in value && isTexts(value.seen);
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
