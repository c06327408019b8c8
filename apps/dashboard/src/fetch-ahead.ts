import { afterFirstPage } from './ui/after-first-page.js';

const AGAIN_MS = 30_000;

/** The parts that must be there on a screen that is not live any more: to chart, to call for help, to chart that a pump was stopped, to leave. */
const PARTS = [
  () => import('./live/kit-content.js'),
  () => import('./other-pages.js'),
  () => import('./features/help/help-calls.js'),
  () => import('./features/board/late-call-bar.js'),
  () => import('./features/board/refusal-bar.js'),
  () => import('./features/board/board-key-acts.js'),
  () => import('./features/board/portion-line.js'),
  () => import('./features/vitals/vitals-entry-sheet.js'),
  () => import('./features/sessions/session-page.js'),
  () => import('./features/ems/ems-page.js'),
  () => import('./features/auth/leave-dialog.js'),
  () => import('./features/auth/sign-in-page.js'),
  () => import('./features/board/key-help.js'),
];

/** Fetches them once the first page stands; what cannot be fetched yet is tried again. */
export function fetchAhead(): void {
  void afterFirstPage().then(fetchAll);
}

async function fetchAll(): Promise<void> {
  const fetched = await Promise.allSettled(PARTS.map((fetchPart) => fetchPart()));
  if (fetched.some(({ status }) => status === 'rejected')) setTimeout(() => void fetchAll(), AGAIN_MS);
}
