/** What is typed and not saved stands under keys that begin so. */
export const TYPED_PREFIX = 'chairside-typed ';

/** Nothing that somebody typed is left to the next person. */
export function forgetAllTyped(): void {
  const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const key of keys.filter((name) => name.startsWith(TYPED_PREFIX))) sessionStorage.removeItem(key);
}
