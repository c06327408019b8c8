import { afterFirstPage } from './ui/after-first-page.js';

const AGAIN_MS = 30_000;

/** Fetches what must be there on a screen that is not live any more, once the first page stands, and keeps it on this device; what cannot be fetched yet is tried again. */
export function fetchAhead(): void {
  void afterFirstPage().then(fetchAll);
}

async function fetchAll(): Promise<void> {
  const tried = await Promise.allSettled([fetchParts()]);
  if (tried.some(({ status }) => status === 'rejected')) setTimeout(() => void fetchAll(), AGAIN_MS);
}

/** Which they are is a part of its own: the first page does without the list. */
async function fetchParts(): Promise<void> {
  const { keepShell, PARTS } = await import('./parts-ahead.js');
  const fetched = await Promise.allSettled(PARTS.map((fetchPart) => fetchPart()));
  const failed = fetched.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  keepShell();
}
