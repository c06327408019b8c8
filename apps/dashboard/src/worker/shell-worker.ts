/// <reference lib="webworker" />
export {};

declare const self: ServiceWorkerGlobalScope;

/** What the page is made of, never anything that is known of a patient: that comes over the live link alone. */
const SHELL = 'shell';
/** One page for every address: what is shown there is decided by the page itself. */
const PAGE = '/';
/** A network that swallows the question must not hold up the page that is here already. */
const ANSWER_MS = 4_000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (isPart(pathname)) event.respondWith(part(request));
});

/** A page that stands says what it is made of; what it is not made of is of an older build, and goes. */
self.addEventListener('message', (event) => {
  event.waitUntil(keepOnly(event.data as string[]));
});

/** The server's page where the server answers, so that no screen works with an old one; else the one that was kept. */
async function page(request: Request): Promise<Response> {
  const answer = await fetch(request, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null);
  const shell = await caches.open(SHELL);
  if (answer?.ok) {
    await shell.put(PAGE, answer.clone());
    return answer;
  }
  return (await shell.match(PAGE)) ?? answer ?? Response.error();
}

/** A part bears its content in its name: one that was kept is never an old one. */
async function part(request: Request): Promise<Response> {
  const shell = await caches.open(SHELL);
  const kept = await shell.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await shell.put(request, answer.clone());
  return answer;
}

async function keepOnly(paths: readonly string[]): Promise<void> {
  const shell = await caches.open(SHELL);
  const wanted = new Set([PAGE, ...paths].map((path) => new URL(path, self.location.origin).href));
  const known = await shell.keys();
  await Promise.all(known.filter(({ url }) => !wanted.has(url)).map((old) => shell.delete(old)));
  const here = new Set(known.map(({ url }) => url));
  await shell.addAll([...wanted].filter((url) => !here.has(url)));
}

function isPart(path: string): boolean {
  return path.startsWith('/assets/') || path === '/logo.svg' || path === '/manifest.webmanifest';
}
