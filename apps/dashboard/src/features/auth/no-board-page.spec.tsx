import { describe, expect, it } from '@jest/globals';
import type { Me } from '@chairside/contracts';
import { render, screen } from '@testing-library/react';
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

  it('is told when there is nothing for it', () => {
    showTo('auditor');
    expect(screen.getByText(/nothing for it to do/)).toBeVisible();
  });
});
