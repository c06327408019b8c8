import { afterEach, beforeEach, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DIRECTOR, PlayedDay } from '../vitals/a-board.fixture.js';
import { ProtocolsPage } from './protocols-page.js';

/** The page of the protocols, as somebody has it open. */
export function open(who = DIRECTOR, day = new PlayedDay()) {
  const shown = showOn({ day, now: day.at(1), who }, <ProtocolsPage />);
  return { ...shown, user: userEvent.setup() };
}

export type User = ReturnType<typeof userEvent.setup>;

export async function openSection(user: User, name: RegExp): Promise<void> {
  await user.click(within(screen.getByRole('navigation', { name: 'Parts' })).getByRole('button', { name }));
}

export async function openDialog(user: User, button: RegExp) {
  await user.click(screen.getByRole('button', { name: button }));
  return within(screen.getByRole('dialog'));
}

/** Takes the protocol for one's own and signs it. */
export async function sign(user: User, dialog: Awaited<ReturnType<typeof openDialog>>): Promise<void> {
  await user.click(dialog.getByLabelText(/under my name/));
  await user.click(dialog.getByRole('button', { name: /Sign version/ }));
}

/** What the clinic answers when it is asked what limits would have meant; returns what was scrolled, and what was asked. */
export function answersAboutLimits() {
  const real = globalThis.fetch;
  const scrolled = jest.fn();
  const asked: string[] = [];
  beforeEach(() => {
    // jsdom lays nothing out
    Element.prototype.scrollIntoView = scrolled;
    asked.length = 0;
    globalThis.fetch = jest.fn((path) => {
      asked.push(String(path));
      const isPreview = String(path).startsWith('/api/limits/preview');
      const answer = isPreview ? { days: 30, sessions: 12, now: 9, then: 7 } : { days: 28, of: 400, reached: [12, 31] };
      return Promise.resolve({ ok: true, json: () => Promise.resolve(answer) } as Response);
    });
  });
  afterEach(() => {
    globalThis.fetch = real;
  });
  return { scrolled, asked };
}
