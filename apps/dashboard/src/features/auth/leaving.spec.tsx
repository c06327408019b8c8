import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Me } from '@chairside/contracts';
import { act, render, screen } from '@testing-library/react';
import { AuthGate, useLeave } from './auth-gate.js';
import { signOut } from './auth-http.js';

const ME: Me = {
  id: 'ana',
  username: 'ana',
  name: 'Ana Ribeiro',
  initials: 'AR',
  memberships: [],
  mode: 'clinic',
  deviceKey: '',
};

/** A server that knows one sign-in; while there is no network it hears nothing. */
const clinic = { isReachable: true, isSignedIn: true, asked: [] as string[] };
/** Holds back the answer to the next question. */
let held: Promise<void> | null = null;

const { fetch } = globalThis;
beforeEach(() => {
  localStorage.clear();
  Object.assign(clinic, { isReachable: true, isSignedIn: true, asked: [] });
  jest.useFakeTimers();
  globalThis.fetch = jest.fn(async (path: string | URL | Request) => {
    const wasSignedIn = clinic.isSignedIn;
    const wait = held;
    held = null;
    await wait;
    if (!clinic.isReachable) throw new TypeError('No network.');
    clinic.asked.push(String(path));
    if (path === '/api/auth/sign-out') clinic.isSignedIn = false;
    const answer = wasSignedIn ? { ok: true, status: 200 } : { ok: false, status: 401 };
    return { ...answer, headers: new Headers(), json: () => Promise.resolve(ME) } as unknown as Response;
  });
});
afterEach(() => {
  globalThis.fetch = fetch;
  jest.useRealTimers();
});

const later = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

function Inside() {
  const leave = useLeave();
  return <button onClick={() => void signOut().then(leave)}>Sign out</button>;
}

async function show(): Promise<void> {
  render(<AuthGate>{() => <Inside />}</AuthGate>);
  await later(0);
}

describe('signing out without a network', () => {
  it('lets nobody in again by that sign-in, and ends it before anything else once the clinic is back', async () => {
    await show();
    clinic.isReachable = false;
    screen.getByRole('button', { name: 'Sign out' }).click();
    await later(100);
    expect(screen.getByText(/cannot be reached/)).toBeVisible();
    clinic.asked = [];
    clinic.isReachable = true;
    await later(3_000);
    expect(clinic.asked).toEqual(['/api/auth/sign-out', '/api/auth/me']);
    expect(screen.getByLabelText('Username')).toBeVisible();
  });

  it('holds after the page was loaded anew', async () => {
    clinic.isReachable = false;
    await signOut();
    clinic.isReachable = true;
    await show();
    expect(screen.getByLabelText('Username')).toBeVisible();
  });
});

describe('the question who is signed in', () => {
  it('is asked again only when the one before was answered', async () => {
    let answer = (): void => undefined;
    held = new Promise((resolve) => (answer = resolve));
    await show();
    await later(9_000);
    expect(globalThis.fetch).toHaveBeenCalledTimes(1);
    answer();
    await later(0);
    expect(screen.getByRole('button', { name: 'Sign out' })).toBeVisible();
  });
});
