import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PatientAlike, PatientVisit } from '@chairside/contracts';
import type { Commands, Patient } from '@chairside/domain';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBoard } from '../../live/use-board.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { idOf, PlayedDay } from '../vitals/a-board.fixture.js';
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
function page(alikes: PatientAlike[] = [], sessions: PatientVisit[] = []) {
  const day = aDay();
  const asked: string[] = [];
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation((path) => {
    asked.push(String(path));
    const body = String(path).includes('alike') ? alikes : { patient: patientOf(day), sessions };
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(body) } as Response);
  });
  return { day, asked, ...showOn({ day, now: day.at(0) }, <PatientPage patientId={PRIYA} />) };
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
    const seen = { name, birthDate: '1979-11-02', number: '2208', allergies: 'penicillin', phone: null };
    const payload = { patientId: PRIYA, seen, ...seen, allergies: 'penicillin, latex' };
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

  it('says which booked visit a birth date makes them too young for, and saves it all the same', async () => {
    const { day, scheduledAt, plannedMinutes, protocolId } = aDay().session(
      Object.keys(aDay().board.sessions)[0] ?? '',
    );
    const visit = {
      day,
      scheduledAt,
      plannedMinutes,
      protocolId,
      chairId: null,
      visit: null,
      condition: null,
      calledOff: null,
      cameLateAt: null,
    };
    const { board } = page(
      [],
      [
        { ...visit, id: idOf('to come'), status: 'scheduled' },
        { ...visit, id: idOf('was'), day: '2026-11-20', status: 'discharged' },
      ],
    );
    const { user, form } = await corrected();
    expect(form.queryByText(/Too young for the visit/)).toBeNull();
    await user.clear(form.getByLabelText('Birth date'));
    await user.type(form.getByLabelText('Birth date'), '2011-05-06');
    expect(form.getAllByText(/Too young for the visit/).map(({ textContent }) => textContent)).toEqual([
      'Too young for the visit on Mon 23 Nov 2026: Mood IV 40 is for patients aged 18 and older, and this patient is ' +
        '15 on that day. It stays booked until somebody changes or cancels it.',
    ]);
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(board().patients[PRIYA]?.birthDate).toBe('2011-05-06');
  });
});

const Open = () => {
  const patient = useBoard()?.board.patients[PRIYA];
  return patient && <CorrectDialog patient={patient} visits={[]} onClose={jest.fn()} onDone={jest.fn()} />;
};

/** The dialog on Priya; somebody else can save an allergy meanwhile. */
function open(day = aDay()) {
  const played = showOn({ day, now: day.at(0) }, <Open />);
  const others = (allergies: string): void => {
    const { name, birthDate, number, allergies: before, phone } = played.board().patients[PRIYA] ?? patientOf(day);
    const seen = { name, birthDate, number, allergies: before, phone };
    played.elsewhere('patient:correct', { patientId: PRIYA, seen, ...seen, allergies });
  };
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
  return { ...played, others, save, allergies: () => played.board().patients[PRIYA]?.allergies };
}
const field = (label = 'Allergies') => screen.getByLabelText(label);

describe('two people who correct one patient', () => {
  it('never undo each other in another field', async () => {
    const { sent, others, save, board } = open();
    await userEvent.type(field('Given name'), 'nka');
    others('latex');
    expect(field()).toHaveValue('latex');
    await save();
    expect((sent[0]?.payload as Commands['patient:correct']).seen.name.given).toBe('Priya');
    expect(board().patients[PRIYA]).toMatchObject({ name: { given: 'Priyanka' }, allergies: 'latex' });
  });

  it('never lose what one wrote in the same field: it stands beside what the other typed, who then decides', async () => {
    const { others, save, allergies } = open();
    await userEvent.type(field(), ', latex');
    expect(field()).toHaveAccessibleDescription('Replaces: penicillin');
    others('penicillin, ketamine rash');
    await save();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Not saved. Changed meanwhile: allergies, now “penicillin, ketamine rash”. Look again, then decide.',
    );
    expect(field()).toHaveValue('penicillin, latex');
    expect(field()).toHaveAccessibleDescription('Replaces: penicillin, ketamine rash');
    expect(allergies()).toBe('penicillin, ketamine rash');
    await userEvent.type(field(), ', ketamine rash');
    await save();
    expect(allergies()).toBe('penicillin, latex, ketamine rash');
  });

  it('are asked again when a third change came between, and saving at once is a decision too', async () => {
    const { others, save, allergies } = open();
    await userEvent.type(field(), ', latex');
    others('penicillin, ketamine rash');
    await save();
    others('none');
    await save();
    expect(screen.getByRole('alert')).toHaveTextContent('now “none”');
    await save();
    expect(allergies()).toBe('penicillin, latex');
  });

  it('still know what they were told after another refusal', async () => {
    const { others, save, board } = open();
    await userEvent.type(field(), ', latex');
    others('penicillin, ketamine rash');
    await save();
    await userEvent.clear(field('Number'));
    await userEvent.type(field('Number'), '1184');
    expect(screen.getByRole('alert')).toHaveTextContent('Changed meanwhile');
    await save();
    expect(screen.getByRole('alert')).toHaveTextContent('Another patient has this number');
    await userEvent.type(field('Number'), '0');
    expect(screen.queryByRole('alert')).toBeNull();
    await save();
    expect(board().patients[PRIYA]).toMatchObject({ number: '11840', allergies: 'penicillin, latex' });
  });

  it('cannot revert each other by a draft that is taken up hours later', async () => {
    const day = aDay();
    const before = open(day);
    await userEvent.type(field(), ', latex');
    before.others('penicillin, ketamine rash');
    day.board = before.board();
    cleanup();
    const { save, allergies } = open(day);
    expect(field()).toHaveValue('penicillin, latex');
    await save();
    expect(screen.getByRole('alert')).toHaveTextContent('now “penicillin, ketamine rash”');
    expect(allergies()).toBe('penicillin, ketamine rash');
  });

  it('see what stands now where one takes back what they typed', async () => {
    const { others, save, allergies } = open();
    await userEvent.type(field(), 'x');
    others('latex');
    await userEvent.type(field(), '{Backspace}');
    expect(field()).toHaveValue('latex');
    await save();
    expect(allergies()).toBe('latex');
  });
});
