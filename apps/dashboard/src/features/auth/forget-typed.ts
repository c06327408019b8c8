/** What everything that is typed here is kept under. */
export const PREFIX = 'chairside-typed ';

/** Nothing that somebody typed is left to the next person. */
export function forgetAllTyped(): void {
  const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const key of keys.filter((name) => name.startsWith(PREFIX))) sessionStorage.removeItem(key);
}
