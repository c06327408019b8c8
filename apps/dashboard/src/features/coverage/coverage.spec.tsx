import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { PatientRecord, WeekPlan } from '@chairside/contracts';
import type { Coverage, StaffMember } from '@chairside/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PatientPage } from '../patients/patient-page.js';
import { PlanPage } from '../plan/plan-page.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from '../vitals/a-board.fixture.js';

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

const DIRECTOR: StaffMember = { ...JO, role: 'medical-director' };
const note = (more: Partial<Coverage> = {}): Coverage => ({
  way: 'insurance',
  authorisedUntil: '2026-12-12',
  words: 'Plan B, six visits',
  at: '2026-11-20T10:00:00.000Z',
  by: JO.id,
  ...more,
});

/** A patient with a visit today, as the server answers whoever may see these notes, or may not. */
function aPatient(notes: Coverage[] | undefined) {
  const day = new PlayedDay();
  const { id, patientId, ...booked } = day.session(day.book('Okafor', 'Amara', '1184'));
  const patient = day.board.patients[patientId];
  if (!patient) throw new Error('nobody was booked');
  const { scheduledAt, plannedMinutes, protocolId, visit, condition } = booked;
  const row = {
    ...{ id, day: booked.day, scheduledAt, plannedMinutes, protocolId, visit, condition },
    ...{ chairId: null, calledOff: null, cameLateAt: null, status: 'scheduled' as const },
  };
  const record: PatientRecord = { patient, sessions: [row], ...(notes && { coverage: notes }) };
  const visits = [{ ...row, patient, ...(notes && { coverage: notes[0] ?? null }) }];
  const week: WeekPlan = { from: booked.day, timeZone: 'UTC', plans: [], visits };
  globalThis.fetch = jest.fn<typeof fetch>((path) => {
    const body: unknown = String(path).startsWith('/api/plan/') ? week : record;
    return Promise.resolve({ ok: true, json: () => Promise.resolve(body) } as Response);
  });
  return { day, patientId };
}

async function cardOf(notes: Coverage[] | undefined) {
  const { day, patientId } = aPatient(notes);
  const shown = showOn({ day, now: day.at(0), who: DIRECTOR }, <PatientPage patientId={patientId} />);
  await screen.findByRole('heading', { name: 'OKAFOR, Amara' });
  return { ...shown, patientId, card: screen.queryByRole('region', { name: 'Coverage and payment' }) };
}

describe('product 68 coverage and payment', () => {
  it('counts the days that an authorisation has left, with who noted it and what stood before', async () => {
    const { card } = await cardOf([note(), note({ way: 'self-pay', authorisedUntil: null, words: null })]);
    expect(card).toHaveTextContent('Insurance · authorised until Sat 12 Dec, 19 days left Plan B, six visits');
    expect(card).toHaveTextContent('J. Kimura RN, Fri 20 Nov 2026');
    expect(card).toHaveTextContent('Before thatPays themselves');
  });

  it.each([
    ['2026-11-24', 'authorised until Tue 24 Nov, 1 day left'],
    ['2026-11-23', 'authorised until Mon 23 Nov, the last day'],
    ['2026-11-20', 'authorisation ended Fri 20 Nov, 3 days before'],
  ])('says how an authorisation until %s stands: %s', async (authorisedUntil, words) => {
    const { card } = await cardOf([note({ authorisedUntil })]);
    expect(card).toHaveTextContent(words);
  });

  it('is noted in a dialog that sends what was said and nothing else', async () => {
    const { card, sent, patientId } = await cardOf([]);
    const user = userEvent.setup();
    expect(card).toHaveTextContent('Nobody has noted how the visits are paid for.');
    await user.click(screen.getByRole('button', { name: 'Note coverage' }));
    const asked = within(screen.getByRole('dialog', { name: 'Note coverage' }));
    expect(asked.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.click(asked.getByRole('button', { name: 'Sliding scale' }));
    await user.type(asked.getByLabelText('What else'), ' step 2 ');
    await user.click(asked.getByRole('button', { name: 'Save' }));
    expect(sent).toMatchObject([{ name: 'coverage:note' }]);
    expect(sent[0]?.payload).toEqual({ patientId, way: 'sliding-scale', words: 'step 2' });
  });

  it('is not there at all for a role that may not see it', async () => {
    const { card } = await cardOf(undefined);
    expect(card).toBeNull();
  });

  it('says in the plan of a day what has to be settled before a visit, and nothing of what is open', async () => {
    const { day } = aPatient([note({ authorisedUntil: '2026-11-20' })]);
    showOn({ day, now: day.at(0), who: DIRECTOR }, <PlanPage date="2026-11-23" />);
    const visit = await screen.findByRole('link', { name: /OKAFOR, Amara/ });
    expect(visit).toHaveTextContent('authorisation ended Fri 20 Nov, 3 days before');
    expect(visit).not.toHaveTextContent('Insurance');
  });
});
