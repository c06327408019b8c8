/** Under which every draft of this tab lies; apart from the drafts, so that a board asks for them without knowing them. */
export const DRAFT_PREFIX = 'chairside-draft ';

/** The keys of all drafts that lie in this tab. */
export function draftKeys(): string[] {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT_PREFIX));
}
