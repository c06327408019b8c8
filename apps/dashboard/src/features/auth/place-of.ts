const KEY = 'chairside-place-of';

/** The page of this tab is where this person is, until they sign out. */
export function keepPlaceFor(username: string): void {
  sessionStorage.setItem(KEY, username);
}

export function isPlaceOf(username: string): boolean {
  return sessionStorage.getItem(KEY) === username;
}

export function forgetPlace(): void {
  sessionStorage.removeItem(KEY);
}
