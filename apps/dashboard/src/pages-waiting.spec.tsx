import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import type { Role } from '@chairside/domain';
import type { Live } from './live/live.js';
import { LiveContext } from './live/live-context.js';
import { MeContext } from './features/auth/use-me.js';
import { OtherPages } from './other-pages.js';

/** Nothing was heard of the clinic yet, and no reading is answered. */
function waiting(path: string, role: Role): void {
  window.history.replaceState(null, '', path);
  globalThis.fetch = jest.fn<typeof fetch>(() => new Promise<Response>(() => undefined));
  const store = <T,>(value: T) => ({ subscribe: () => () => undefined, current: () => value });
  const none: never[] = [];
  const live = {
    board: store(null),
    clock: { ...store(''), now: () => '2026-11-23T10:00:00.000Z' },
    link: store({ kind: 'live' }),
    pending: store(none),
    refusals: store(none),
    send: () => new Promise(() => undefined),
    start: () => undefined,
    stop: () => undefined,
  } as unknown as Live;
  const memberships = [{ clinicId: 'c', clinicName: 'Northside clinic', role }];
  const me = {
    id: 'e',
    username: 'eve',
    name: 'Eve',
    initials: 'E',
    memberships,
    mode: 'clinic',
    deviceKey: '',
  } as const;
  render(
    <MeContext value={me as never}>
      <LiveContext value={live}>
        <OtherPages />
      </LiveContext>
    </MeContext>,
  );
}

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
  window.history.replaceState(null, '', '/');
});

/** Its page is fetched first, on a machine that may be busy. */
const LAZY = { timeout: 20_000 };

describe('a page that waits for its reading', () => {
  it.each([
    '/wall',
    '/s/some',
    '/s/some/ems',
    '/s/some/room',
    '/plan',
    '/plan/2026-11-23',
    '/plan/2026-11-23/calls',
    '/patients',
    '/patients/some',
    '/tasks',
    '/day',
    '/day/2026-11-22',
    '/drug',
    '/shift',
    '/downtime',
    '/admin/protocols',
  ])(
    '%s says that it is under way, and never stands empty',
    async (path) => {
      waiting(path, 'medical-director');
      expect(await screen.findByText(/^Fetching\b/, { selector: '[role="status"]' }, LAZY)).toBeVisible();
      expect(screen.queryByRole('alert')).toBeNull();
    },
    30_000,
  );
});
