import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { currentProtocols } from '@chairside/domain';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DIRECTOR, DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { ProtocolsPage } from './protocols-page.js';

const FIELD = 'Respiratory rate, caution at or above /min';

function open(who = DIRECTOR) {
  const day = new PlayedDay();
  const shown = showOn({ day, now: day.at(1), who }, <ProtocolsPage />);
  return { ...shown, user: userEvent.setup() };
}

const real = globalThis.fetch;
beforeEach(() => {
  const answer = { days: 28, of: 400, reached: [12, 31] };
  globalThis.fetch = jest.fn(() => Promise.resolve({ ok: true, json: () => Promise.resolve(answer) } as Response));
});
afterEach(() => {
  globalThis.fetch = real;
});

describe('ProtocolsPage', () => {
  it('100 a director types another limit, sees what it would have meant, and signs the next version', async () => {
    const { user, sent, board } = open();
    expect(screen.getByText('proposed, nobody has adopted it for this clinic')).toBeVisible();
    const field = screen.getByLabelText(FIELD);
    await user.clear(field);
    await user.type(field, '22');
    expect(screen.getByText('was 25')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 figure changed');
    await user.click(screen.getByRole('button', { name: /Sign version/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByText('In the last 28 days 31 of 400 values instead of 12.')).toBeVisible();
    expect(dialog.getByText(/25 becomes 22 \/min/)).toBeVisible();
    expect(dialog.getByRole('button', { name: /Sign version/ })).toBeDisabled();
    await user.click(dialog.getByLabelText(/under my name/));
    await user.click(dialog.getByRole('button', { name: /Sign version/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const [next] = currentProtocols(board().protocols).filter(({ adoption }) => adoption === 'adopted');
    expect(next?.limits.respiratoryRate).toContainEqual({ direction: 'at-or-above', level: 'caution', value: 22 });
    expect(await screen.findByText('adopted')).toBeVisible();
  });

  it('100 what cannot be a protocol says why, and loses nothing', async () => {
    const { user } = open();
    const field = screen.getByLabelText(FIELD);
    await user.clear(field);
    await user.type(field, '35');
    await user.click(screen.getByRole('button', { name: /Sign version/ }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByLabelText(/under my name/));
    await user.click(dialog.getByRole('button', { name: /Sign version/ }));
    expect(await dialog.findByText(/the caution must come before the critical limit/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByLabelText(FIELD)).toHaveValue('35');
  });

  it('100 letters are no figure, and are not signed', async () => {
    const { user } = open();
    await user.type(screen.getByLabelText(FIELD), 'x');
    expect(screen.getByRole('button', { name: /Sign version/ })).toBeDisabled();
  });

  it('24 a provider reads them, a nurse is told who does', () => {
    open(DR);
    expect(screen.getByText('The medical director writes and adopts protocols.')).toBeVisible();
    expect(screen.queryByLabelText(FIELD)).toBeNull();
  });

  it('24 a nurse is told who reads and writes them', () => {
    open(JO);
    expect(screen.getByRole('alert')).toHaveTextContent('written by the medical director');
  });
});
