import { reportToWindow } from './live/report-to-window.js';

/**
 * Keeps on this device what the page is made of, so that it opens without the server and says so.
 * To be called when all parts were fetched: what was not fetched yet is not kept.
 */
export function keepShell(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/shell-worker.js').then(tellParts, reportToWindow);
}

async function tellParts(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  active?.postMessage(['/logo.svg', '/manifest.webmanifest', ...fetched.filter((path) => path.startsWith('/assets/'))]);
}
