const KEY = 'chairside-reloaded-at';
const LEAST_MS = 60_000;
const LOOK_AGAIN_MS = 1_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Fetches the newer screen that the server asks for, once nothing is open over the page: a half-typed set would be lost.
 * A server that always asks must not make the screen blink.
 */
export function reloadOnce(reload: () => void = () => location.reload()): void {
  clearTimeout(waiting);
  if (document.querySelector('dialog[open]')) {
    waiting = setTimeout(() => reloadOnce(reload), LOOK_AGAIN_MS);
    return;
  }
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (Date.now() - last < LEAST_MS) return;
  sessionStorage.setItem(KEY, String(Date.now()));
  reload();
}
