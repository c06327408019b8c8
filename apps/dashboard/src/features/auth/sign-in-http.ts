import type { Me } from '@chairside/contracts';
import { ask } from './auth-http.js';
import { forgetLeft } from './left-mark.js';

export type SignInAnswer = { kind: 'me'; me: Me } | { kind: 'wrong' | 'too-many' | 'unreachable' | 'failed' };

/** Signs somebody in at this device. */
export async function signIn(username: string, password: string): Promise<SignInAnswer> {
  const answer = await ask('/api/auth/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!answer) return { kind: 'unreachable' };
  if (answer.ok) {
    // this device has another sign-in now
    forgetLeft();
    return { kind: 'me', me: (await answer.json()) as Me };
  }
  if (answer.status === 401) return { kind: 'wrong' };
  return { kind: answer.status === 429 ? 'too-many' : 'failed' };
}
