import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Me } from '@chairside/contracts';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AuthGate, useLeave } from './auth-gate.js';
import { keepPlaceFor } from './place-of.js';
import { keepTyped } from './typed-here.js';
import { useMe } from './use-me.js';

const ME: Me = {
  id: 'a3b1c0de-0000-4000-8000-000000000001',
  username: 'ana',
  name: 'Ana Ribeiro',
  initials: 'AR',
  memberships: [{ clinicId: 'a3b1c0de-0000-4000-8000-000000000002', clinicName: 'Northside', role: 'nurse' }],
  mode: 'clinic',
  deviceKey: '',
};

type Answer = Pick<Response, 'ok' | 'status'> & { body?: unknown; isDemo?: boolean };
const NOBODY: Answer = { ok: false, status: 401 };

const { fetch } = globalThis;
beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});
afterEach(() => void (globalThis.fetch = fetch));

/** Answers each path of the server; nothing stands for a server that cannot be reached. */
function serve(answers: Record<string, Answer | null>): void {
  globalThis.fetch = jest.fn(async (path: string | URL | Request) => {
    const answer = answers[String(path)];
    if (!answer) throw new TypeError('No network.');
    const headers = new Headers(answer.isDemo ? { 'x-chairside-mode': 'demo' } : {});
    return Promise.resolve({ ...answer, headers, json: () => Promise.resolve(answer.body) } as unknown as Response);
  });
}

function Inside() {
  return <p>{useMe().name} is in</p>;
}

async function signInAs(username: string, password: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Username'), username);
  await userEvent.type(screen.getByLabelText('Password'), `${password}{Enter}`);
}

function show(): void {
  render(<AuthGate>{() => <Inside />}</AuthGate>);
}

describe('signing in', () => {
  it('lets through who is signed in already', async () => {
    serve({ '/api/auth/me': { ok: true, status: 200, body: ME } });
    show();
    expect(await screen.findByText('Ana Ribeiro is in')).toBeVisible();
  });

  it('works by keyboard, with fields that a password manager knows', async () => {
    serve({ '/api/auth/me': NOBODY, '/api/auth/sign-in': { ok: true, status: 200, body: ME } });
    show();
    await signInAs('ana', 'chairside');
    expect(await screen.findByText('Ana Ribeiro is in')).toBeVisible();
  });

  it('says in plain words that the two do not belong together, keeps the name, and asks for the password anew', async () => {
    serve({ '/api/auth/me': NOBODY, '/api/auth/sign-in': NOBODY });
    show();
    await signInAs('ana', 'wrong');
    expect(await screen.findByRole('alert')).toHaveTextContent('do not belong together');
    expect(screen.getByLabelText('Username')).toHaveValue('ana');
    const password = screen.getByLabelText('Password');
    expect(password).toHaveAttribute('autocomplete', 'current-password');
    expect(password).toHaveValue('');
    expect(password).toHaveFocus();
  });

  it('says that the clinic cannot be reached', async () => {
    serve({ '/api/auth/me': NOBODY, '/api/auth/sign-in': null });
    show();
    await signInAs('ana', 'chairside');
    expect(await screen.findByText(/cannot be reached/)).toBeVisible();
  });

  it('shows the accounts of a demo only where the server says that it is one', async () => {
    serve({ '/api/auth/me': { ...NOBODY, isDemo: true } });
    show();
    expect(await screen.findByText('Demo: not real patients')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sign in as ana Nurse' })).toBeVisible();
  });

  it('shows none in a real clinic', async () => {
    serve({ '/api/auth/me': NOBODY });
    show();
    await screen.findByLabelText('Username');
    expect(screen.queryByRole('button', { name: /Sign in as/ })).toBeNull();
  });
});

const BEN: Me = { ...ME, username: 'ben', name: 'Ben Okafor' };
const CHART = '/s/a3b1c0de-0000-4000-8000-000000000009';

/** Ana reads a patient's chart; then her sign-in ends in one of two ways, and somebody signs in. */
async function afterAna(way: 'sign out' | 'end', next: Me): Promise<string> {
  history.replaceState(null, '', CHART);
  serve({ '/api/auth/me': { ok: true, status: 200, body: ME } });
  const Ways = ({ onEnded }: { onEnded: () => void }) => {
    const leave = useLeave();
    return <button onClick={way === 'end' ? onEnded : leave}>Go</button>;
  };
  render(<AuthGate>{(_, onEnded) => <Ways onEnded={onEnded} />}</AuthGate>);
  const go = await screen.findByRole('button', { name: 'Go' });
  serve({ '/api/auth/me': NOBODY, '/api/auth/sign-in': { ok: true, status: 200, body: next } });
  await userEvent.click(go);
  await signInAs(next.username, 'chairside');
  await screen.findByRole('button', { name: 'Go' });
  return location.pathname;
}

describe('where a sign-in leads', () => {
  it('is the board after a sign-out, whoever comes next', async () => {
    expect(await afterAna('sign out', ME)).toBe('/');
  });

  it('is the same page after a sign-in that ended by itself', async () => {
    expect(await afterAna('end', ME)).toBe(CHART);
  });

  it('is never the page of somebody else', async () => {
    expect(await afterAna('end', BEN)).toBe('/');
  });
});

describe('what was typed and not saved', () => {
  it.each([
    ['is gone after a sign-out', 'sign out', ME, 0],
    ['waits for its author whose sign-in ended by itself', 'end', ME, 1],
    ['is not left to somebody else', 'end', BEN, 0],
  ] as const)('%s', async (_title, way, next, kept) => {
    keepPlaceFor(ME.username);
    keepTyped(ME.id, 'new patient', { typed: { family: 'Okafor' }, seen: {} });
    await afterAna(way, next);
    expect(JSON.stringify({ ...sessionStorage }).match(/Okafor/g) ?? []).toHaveLength(kept);
  });

  it.each([
    ['waits for its author who loads the page anew', ME, 1],
    ['is not left to somebody else whom another tab has signed in meanwhile', BEN, 0],
  ] as const)('%s', async (_title, next, kept) => {
    serve({ '/api/auth/me': { ok: true, status: 200, body: ME } });
    show();
    await screen.findByText('Ana Ribeiro is in');
    keepTyped(ME.id, 'new patient', { typed: { family: 'Okafor' }, seen: {} });
    cleanup();
    serve({ '/api/auth/me': { ok: true, status: 200, body: next } });
    show();
    await screen.findByText(`${next.name} is in`);
    expect(JSON.stringify({ ...sessionStorage }).match(/Okafor/g) ?? []).toHaveLength(kept);
  });
});
