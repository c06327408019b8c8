import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PatientAlike } from '@chairside/contracts';
import type { Commands, Patient } from '@chairside/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBoard } from '../../live/use-board.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { idOf, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { PatientPage } from './patient-page.js';
import { CorrectDialog } from './register-dialog.js';

const PRIYA = idOf('patient 2208');
const before = globalThis.fetch;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  globalThis.fetch = before;
  window.history.replaceState(null, '', '/');
});

function aDay(): PlayedDay {
  const day = new PlayedDay();
  day.book('Raman', 'Priya', '2208');
  day.book('Okafor', 'Amara', '1184', '1984-03-14');
  return day;
}

const patientOf = (day: PlayedDay, id = PRIYA): Patient => {
  const patient = day.board.patients[id];
  if (!patient) throw new Error('nobody of that id');
  return patient;
};

/** The page of Priya, in a clinic that finds these people alike. */
function page(alikes: PatientAlike[] = [], who = JO) {
  const day = aDay();
  const asked: string[] = [];
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation((path) => {
    asked.push(String(path));
    const body = String(path).includes('alike') ? alikes : { patient: patientOf(day), sessions: [] };
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(body) } as Response);
  });
  return { day, asked, ...showOn({ day, now: day.at(0), who }, <PatientPage patientId={PRIYA} />) };
}

async function corrected() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('link', { name: 'Correct details' }));
  return { user, form: within(screen.getByRole('dialog', { name: 'Correct details' })) };
}

describe('Correct details', () => {
  it('opens on what stands, and saves all of it with what was put right', async () => {
    const { sent, board, asked } = page();
    const { user, form } = await corrected();
    expect(form.getByLabelText('Surname')).toHaveValue('Raman');
    expect(form.getByLabelText('Birth date')).toHaveValue('1979-11-02');
    expect(form.getByLabelText('Number')).toHaveValue('2208');
    await user.type(form.getByLabelText('Allergies'), ', latex');
    await user.click(form.getByRole('button', { name: 'Save' }));
    const name = { family: 'Raman', given: 'Priya' };
    const payload = { patientId: PRIYA, name, birthDate: '1979-11-02', number: '2208', allergies: 'penicillin, latex' };
    expect(sent).toEqual([{ id: expect.any(String), name: 'patient:correct', payload }]);
    expect(board().patients[PRIYA]?.allergies).toBe('penicillin, latex');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked.filter((path) => path.includes('alike'))).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('names another patient who is alike once the name is typed, and never the patient as their own double', async () => {
    const day = aDay();
    const [self, other] = [patientOf(day), patientOf(day, idOf('patient 1184'))];
    page([
      { patient: self, isProbablyOne: true },
      { patient: other, isProbablyOne: false },
    ]);
    const { user, form } = await corrected();
    await user.type(form.getByLabelText('Given name'), 'a');
    expect(await form.findByRole('link', { name: /OKAFOR, Amara/ })).toBeVisible();
    expect(form.queryByRole('link', { name: /RAMAN/ })).toBeNull();
    expect(form.getByRole('button', { name: 'Save' })).toBeEnabled();
  });

  it('says whose number it is', async () => {
    page();
    const { user, form } = await corrected();
    await user.clear(form.getByLabelText('Number'));
    await user.type(form.getByLabelText('Number'), '1184{Enter}');
    expect(await form.findByRole('alert')).toHaveTextContent('Amara Okafor, born 14 Mar 1984');
    expect(form.getByLabelText('Number')).toHaveValue('1184');
  });

  it('begins anew after a cancel', async () => {
    page();
    const { user, form } = await corrected();
    await user.type(form.getByLabelText('Allergies'), ' and all');
    await user.click(form.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const again = await corrected();
    expect(again.form.getByLabelText('Allergies')).toHaveValue('penicillin');
  });

  it('does not undo what somebody else corrects meanwhile in another field', async () => {
    const day = aDay();
    const Open = () => {
      const patient = useBoard()?.board.patients[PRIYA];
      return patient && <CorrectDialog patient={patient} onClose={jest.fn()} onDone={jest.fn()} />;
    };
    const { sent, elsewhere } = showOn({ day, now: day.at(0) }, <Open />);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Given name'), 'nka');
    const { name, birthDate, number } = patientOf(day);
    elsewhere('patient:correct', { patientId: PRIYA, name, birthDate, number, allergies: 'latex' });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const payload = sent[0]?.payload as Commands['patient:correct'];
    expect([payload.name.given, payload.allergies]).toEqual(['Priyanka', 'latex']);
  });
});
