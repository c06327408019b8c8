import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { PatientAlike } from '@chairside/contracts';
import type { Patient } from '@chairside/domain';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { idOf, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { PatientsPage } from './patients-page.js';

const AMARA: Patient = {
  id: idOf('amara'),
  name: { family: 'Okafor', given: 'Amara' },
  birthDate: '1984-03-14',
  number: '1184',
  initials: 'AO',
  allergies: 'penicillin',
  phone: '315 555 0143',
};

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
  window.history.replaceState(null, '', '/');
});

/** A clinic that answers each address with what stands for it; the last that fits. */
function clinicAnswers(answers: [RegExp, unknown][]): void {
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation((path) => {
    const found = answers.findLast(([pattern]) => pattern.test(String(path)));
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(found?.[1] ?? []) } as Response);
  });
}

const page = (who = JO) => {
  const day = new PlayedDay();
  return showOn({ day, now: day.at(0), who }, <PatientsPage />);
};

describe('PatientsPage', () => {
  it('finds patients while one types, and Enter opens the first', async () => {
    clinicAnswers([[/find=ok/, [AMARA]]]);
    page();
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'ok');
    const row = await screen.findByRole('row', { name: /OKAFOR, Amara/ });
    expect(row).toHaveTextContent('14 Mar 1984 (42)#1184penicillin');
    await user.keyboard('{Enter}');
    expect(window.location.pathname).toBe(`/patients/${AMARA.id}`);
  });

  it('Enter before the answer opens who is found, never who stood first before', async () => {
    const BELLO: Patient = { ...AMARA, id: idOf('bello'), name: { family: 'Bello', given: 'Tunde' } };
    const found = new Map<string, (patients: Patient[]) => void>();
    globalThis.fetch = jest.fn<typeof fetch>().mockImplementation((path) => {
      const sought = new URL(String(path), 'http://clinic').searchParams.get('find') ?? '';
      const answered = new Promise<Patient[]>((answer) => found.set(sought, answer));
      return Promise.resolve({ ok: true, status: 200, json: () => answered } as unknown as Response);
    });
    page();
    await act(async () => found.get('')?.([BELLO, AMARA]));
    await screen.findByRole('row', { name: /BELLO/ });
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'ok{Enter}');
    expect(window.location.pathname).toBe('/');
    await act(async () => found.get('ok')?.([AMARA]));
    expect(window.location.pathname).toBe(`/patients/${AMARA.id}`);
  });

  it('an Enter whose answer failed opens nothing by itself when the clinic is heard again', async () => {
    globalThis.fetch = jest.fn<typeof fetch>().mockRejectedValue(new Error('No network.'));
    const { hears } = page();
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'ok{Enter}');
    expect(await screen.findByRole('button', { name: /again/i })).toBeVisible();
    clinicAnswers([[/find=ok/, [AMARA]]]);
    hears({ kind: 'connecting' });
    hears({ kind: 'live' });
    await screen.findByRole('row', { name: /OKAFOR, Amara/ });
    expect(window.location.pathname).toBe('/');
  });

  it('carries the day of a plan on to the booking, also of somebody new', async () => {
    window.history.replaceState(null, '', '/patients?book=2026-11-27');
    clinicAnswers([[/find=ok/, [AMARA]]]);
    page();
    expect(screen.getByText('Book a visit on Fri 27 Nov 2026: choose the patient.')).toBeVisible();
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'ok');
    const link = await screen.findByRole('link', { name: /OKAFOR, Amara/ });
    expect(link).toHaveAttribute('href', `/patients/${AMARA.id}?book=2026-11-27`);
    await user.click(screen.getByRole('button', { name: 'New patient' }));
    expect(window.location.search).toBe('?new&book=2026-11-27');
  });

  it('registers who is not found, under the name that was sought', async () => {
    clinicAnswers([]);
    const { sent } = page();
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'bello, tunde');
    await screen.findByText(/Nobody here matches “bello, tunde”/);
    await user.keyboard('{Enter}');
    const form = within(screen.getByRole('dialog', { name: 'Register a patient' }));
    expect(form.getByText('Still to fill: birth date, number.')).toBeVisible();
    await user.type(form.getByLabelText('Birth date'), '1990-05-06');
    await user.type(form.getByLabelText('Number'), '7701{Enter}');
    const name = { family: 'Bello', given: 'Tunde' };
    expect(sent).toMatchObject([
      { name: 'patient:register', payload: { name, birthDate: '1990-05-06', number: '7701' } },
    ]);
  });

  it('asks whether somebody who is probably known is another person, before a second record is made', async () => {
    const alike: PatientAlike[] = [{ patient: AMARA, isProbablyOne: true }];
    clinicAnswers([[/alike/, alike]]);
    const { sent } = page();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'New patient' }));
    const form = within(screen.getByRole('dialog'));
    await user.type(form.getByLabelText('Surname'), 'Okafor');
    await user.type(form.getByLabelText('Given name'), 'Amarah');
    await user.type(form.getByLabelText('Birth date'), '1984-03-14');
    await user.type(form.getByLabelText('Number'), '7701{Enter}');
    expect(await form.findByRole('link', { name: /OKAFOR, Amara, born 14 Mar 1984, #1184/ })).toBeVisible();
    expect(form.getByRole('button', { name: 'Register' })).toBeDisabled();
    expect(sent).toEqual([]);
    await user.click(form.getByRole('checkbox', { name: /this is another person/ }));
    await user.click(form.getByRole('button', { name: 'Register' }));
    expect(sent).toHaveLength(1);
  });

  it('says whose number it is that was typed, until another number is typed', async () => {
    clinicAnswers([]);
    const day = new PlayedDay();
    day.book('Raman', 'Priya', '2208');
    showOn({ day, now: day.at(0) }, <PatientsPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'New patient' }));
    await user.type(screen.getByLabelText('Surname'), 'Bello');
    await user.type(screen.getByLabelText('Given name'), 'Tunde');
    await user.type(screen.getByLabelText('Birth date'), '1990-05-06');
    await user.type(screen.getByLabelText('Number'), '2208{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved. Another patient has this number: Priya Raman, born 02 Nov 1979.',
    );
    await user.type(screen.getByLabelText('Allergies'), 'latex');
    expect(screen.getByRole('alert')).toBeVisible();
    await user.type(screen.getByLabelText('Number'), '9');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('reads the list again by itself when the clinic is heard again', async () => {
    globalThis.fetch = jest.fn<typeof fetch>().mockRejectedValue(new TypeError('No network.'));
    const day = new PlayedDay();
    const link = { kind: 'not-live', since: day.at(0), valuesAreOld: true, reason: 'silent' } as const;
    const { hears } = showOn({ day, now: day.at(0), link }, <PatientsPage />);
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched');
    clinicAnswers([[/find=/, [AMARA]]]);
    hears({ kind: 'live' });
    expect(await screen.findByRole('row', { name: /OKAFOR, Amara/ })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is not for a role that may not read it', () => {
    page({ ...JO, role: 'therapist' });
    expect(screen.getByText(/Your role does not have access to this list/)).toBeVisible();
  });
});
