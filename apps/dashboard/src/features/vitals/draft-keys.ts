/** Under which every draft of this tab lies; apart from the drafts, so that a board asks for them without knowing them. */
export const DRAFT_PREFIX = 'chairside-draft ';

/** Whether anything unsent lies in this tab: a sheet, or half an answer. */
export function isAnyLeft(): boolean {
  return /^chairside-(draft|typed \S+ answer) /m.test(Object.keys(sessionStorage).join('\n'));
}

/** The keys of all drafts that lie in this tab. */
export function draftKeys(): string[] {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT_PREFIX));
}
