const KEY = 'chairside-reloaded-at';
const LEAST_MS = 60_000;

/** Fetches the newer screen that the server asks for; a server that always asks must not make the screen blink. */
export function reloadOnce(): void {
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (Date.now() - last < LEAST_MS) return;
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
}
