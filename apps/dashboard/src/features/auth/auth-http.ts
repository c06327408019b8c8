import type { Me } from '@chairside/contracts';

/** Who is signed in at this device; nobody, in which mode the server runs; or that it cannot be reached. */
export type WhoAmI = { kind: 'me'; me: Me } | { kind: 'nobody'; isDemo: boolean } | { kind: 'unreachable' };

export type SignInAnswer = { kind: 'me'; me: Me } | { kind: 'wrong' | 'too-many' | 'unreachable' | 'failed' };

export async function whoAmI(): Promise<WhoAmI> {
  const answer = await fetch('/api/auth/me').catch(() => null);
  if (answer?.ok) return { kind: 'me', me: (await answer.json()) as Me };
  if (answer?.status === 401) return { kind: 'nobody', isDemo: answer.headers.get('x-chairside-mode') === 'demo' };
  return { kind: 'unreachable' };
}

export async function signIn(username: string, password: string): Promise<SignInAnswer> {
  const answer = await fetch('/api/auth/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  }).catch(() => null);
  if (!answer) return { kind: 'unreachable' };
  if (answer.ok) return { kind: 'me', me: (await answer.json()) as Me };
  if (answer.status === 401) return { kind: 'wrong' };
  return { kind: answer.status === 429 ? 'too-many' : 'failed' };
}

/** The sockets of this sign-in drop within 2 s (LP13). A server that cannot be reached ends it when it is back. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST' }).catch(() => null);
}
