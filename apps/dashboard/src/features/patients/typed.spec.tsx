import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { PatientsPage } from './patients-page.js';

const before = globalThis.fetch;
beforeEach(() => {
  sessionStorage.clear();
  const nobody = { ok: true, status: 200, json: () => Promise.resolve([]) } as Response;
  globalThis.fetch = jest.fn<typeof fetch>().mockResolvedValue(nobody);
});
afterEach(() => {
  globalThis.fetch = before;
  window.history.replaceState(null, '', '/');
});

const stored = () => Object.keys({ ...sessionStorage }).filter((key) => key.startsWith('chairside-typed'));
/** The page as it comes up on its address: a reload. */
const load = async (who = JO) => {
  cleanup();
  const day = new PlayedDay();
  const played = showOn({ day, now: day.at(0), who }, <PatientsPage />);
  await screen.findByText(/No patient is registered yet/);
  return played;
};

/** Somebody sought in vain, of whom the birth date is typed when the tab is reloaded. */
async function reloaded(who = JO) {
  const user = userEvent.setup();
  await load();
  await user.type(screen.getByRole('searchbox'), 'bello, tunde');
  await screen.findByText(/Nobody here matches/);
  await user.keyboard('{Enter}');
  await user.type(screen.getByLabelText('Birth date'), '1990-05-06');
  return { user, ...(await load(who)) };
}

describe('what is typed of a new patient', () => {
  it('outlives a reload for its author, with the name that was sought', async () => {
    await reloaded();
    expect(screen.getByRole('dialog', { name: 'Register a patient' })).toBeVisible();
    expect(screen.getByLabelText('Surname')).toHaveValue('Bello');
    expect(screen.getByLabelText('Given name')).toHaveValue('Tunde');
    expect(screen.getByLabelText('Birth date')).toHaveValue('1990-05-06');
  });

  it('is shown to nobody else', async () => {
    await reloaded(SAM);
    expect(screen.getByLabelText('Surname')).toHaveValue('');
    expect(screen.getByLabelText('Birth date')).toHaveValue('');
  });

  it('is gone when it is saved', async () => {
    const { user, sent } = await reloaded();
    expect(stored()).toHaveLength(1);
    await user.type(screen.getByLabelText('Number'), '7701{Enter}');
    expect(sent).toHaveLength(1);
    expect(stored()).toEqual([]);
  });

  it.each(['Cancel', 'New patient'])('is gone after a cancel, and a new form begins anew: %s', async (next) => {
    const { user } = await reloaded();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(stored()).toEqual([]);
    if (next === 'Cancel') return;
    await user.click(screen.getByRole('button', { name: next }));
    expect(screen.getByLabelText('Surname')).toHaveValue('');
  });

  it.each(['{"family":7}', '{"typed":{"family":7},"seen":{}}', '{"typed":{', 'null'])(
    'that another version of the form stored is not taken up: %s',
    async (text) => {
      await reloaded();
      for (const key of stored()) sessionStorage.setItem(key, text);
      await load();
      expect(screen.getByLabelText('Surname')).toHaveValue('');
    },
  );
});
