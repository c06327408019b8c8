import { describe, expect, it } from '@jest/globals';
import type { Me } from '@chairside/contracts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NoBoardPage } from './no-board-page.js';
import { MeContext } from './use-me.js';

function showTo(role: Me['memberships'][number]['role']): void {
  const memberships = [{ clinicId: 'north', clinicName: 'Northside', role }];
  const me: Me = {
    id: 'max',
    username: 'max',
    name: 'Max Roth',
    initials: 'MR',
    memberships,
    mode: 'clinic',
    deviceKey: '',
  };
  render(
    <MeContext value={me}>
      <NoBoardPage />
    </MeContext>,
  );
}

describe('a role without a board', () => {
  it('is told that it has none, and what it may do', () => {
    showTo('administrator');
    expect(screen.getByText(/signed in as administrator.*no access to the board/)).toBeVisible();
    expect(screen.getByText(/may register patients, book sessions/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sign out' })).toBeEnabled();
  });

  it('floor 14 calls for help all the same, and is told where the clinic cannot be reached', async () => {
    const sent: string[] = [];
    let answer: Response | null = null;
    globalThis.fetch = (_url, init) => {
      sent.push(String(init?.body));
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('No network.'));
    };
    AbortSignal.timeout = () => new AbortController().signal;
    showTo('front-desk');
    await userEvent.click(screen.getByRole('button', { name: 'Emergency' }));
    expect(await screen.findByText(/^NOT SENT, shout/)).toBeVisible();
    const headers = { get: () => 'application/json' };
    answer = { ok: true, headers, json: () => Promise.resolve({ ok: true, revision: 9 }) } as unknown as Response;
    await userEvent.click(screen.getByRole('button', { name: 'Help' }));
    expect(await screen.findByText(/^Sent\. .*shout as well/)).toBeVisible();
    expect(sent.map((body) => JSON.parse(body) as object)).toMatchObject([
      { name: 'help:call', payload: { level: 'emergency', words: 'with Max Roth' } },
      { name: 'help:call', payload: { level: 'help' } },
    ]);
  });

  it('is told when there is nothing for it', () => {
    showTo('auditor');
    expect(screen.getByText(/nothing for it to do/)).toBeVisible();
  });
});
