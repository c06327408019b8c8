import type { Me } from '@chairside/contracts';
import { forgetLeft, isMarkedLeft, markLeft } from './left-mark.js';

/** Who is signed in at this device; nobody, in which mode the server runs; or that it cannot be reached. */
export type WhoAmI = { kind: 'me'; me: Me } | { kind: 'nobody'; isDemo: boolean } | { kind: 'unreachable' };

/** A network that swallows a question must not hold up the next one. */
const ANSWER_MS = 5_000;

export async function whoAmI(): Promise<WhoAmI> {
  if (isMarkedLeft() && !(await endSignIn())) return { kind: 'unreachable' };
  const answer = await ask('/api/auth/me');
  if (answer?.ok) return { kind: 'me', me: (await answer.json()) as Me };
  if (answer?.status === 401) return { kind: 'nobody', isDemo: answer.headers.get('x-chairside-mode') === 'demo' };
  return { kind: 'unreachable' };
}

/** The sockets of this sign-in drop within 2 s (LP13). What the clinic did not hear is said again before anything else. */
export async function signOut(): Promise<void> {
  markLeft();
  await endSignIn();
}

/** Whether the clinic has ended the sign-in of this device, or knows of none. */
async function endSignIn(): Promise<boolean> {
  const answer = await ask('/api/auth/sign-out', { method: 'POST' });
  const hasEnded = answer?.ok === true || answer?.status === 401;
  if (hasEnded) forgetLeft();
  return hasEnded;
}

/** What the server answers; nothing where it cannot be reached. */
export function ask(path: string, init: RequestInit = {}): Promise<Response | null> {
  return fetch(path, { ...init, signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null);
}
