import type { Me } from '@chairside/contracts';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lookHere } from './look.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { MeContext } from '../auth/use-me.js';
import { ScreenDialog } from './screen-dialog.js';

const ana: Me = {
  id: 'n1',
  username: 'ana',
  name: 'Ana Ribeiro',
  initials: 'AR',
  mode: 'demo',
  deviceKey: '',
  memberships: [],
};

function show() {
  return render(
    <MeContext value={ana}>
      <ScreenDialog onClose={() => undefined} />
    </MeContext>,
  );
}

beforeAll(openDialogs);

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

describe('how bright a screen is', () => {
  it('is as the device says until somebody chooses', () => {
    show();
    expect(screen.getByRole('button', { name: 'As the device', hidden: true })).toHaveAttribute('aria-pressed', 'true');
  });

  it('is seen at once, and holds on this device', async () => {
    const { unmount } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Dim', hidden: true }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dim');
    expect(lookHere()).toBe('dim');
    unmount();
    show();
    expect(screen.getByRole('button', { name: 'Dim', hidden: true })).toHaveAttribute('aria-pressed', 'true');
  });

  it('is as the device says where what was kept is no look', () => {
    localStorage.setItem('look', 'sepia');
    expect(lookHere()).toBe('device');
  });
});
