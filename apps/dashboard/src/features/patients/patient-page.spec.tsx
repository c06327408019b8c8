import '@testing-library/jest-dom/jest-globals';
import { afterEach, expect, it, jest } from '@jest/globals';
import type { PatientRecord, PatientVisit } from '@chairside/contracts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { PatientPage } from './patient-page.js';

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

/** The page of a patient with one visit to come today, and one that was. */
async function open() {
  const day = new PlayedDay();
  const chairId = day.play('chair:add', { name: '3' });
  const { id, patientId, ...booked } = day.session(day.book('Okafor', 'Amara', '1184'));
  const patient = day.board.patients[patientId];
  if (!patient) throw new Error('nobody was booked');
  const { scheduledAt, plannedMinutes, protocolId, visit, condition } = booked;
  const toCome: PatientVisit = {
    ...{ id, day: booked.day, scheduledAt, plannedMinutes, protocolId, visit, condition },
    chairId: null,
    calledOff: null,
    cameLateAt: null,
    status: 'scheduled',
  };
  const was: PatientVisit = { ...toCome, id: patientId, day: '2026-11-20', status: 'discharged' };
  globalThis.fetch = jest.fn<typeof fetch>((path) => {
    const record: PatientRecord = { patient, sessions: [toCome, was] };
    const week = { from: booked.day, timeZone: 'UTC', plans: [], visits: [{ ...toCome, patient }] };
    const body: unknown = String(path).startsWith('/api/plan/') ? week : record;
    return Promise.resolve({ ok: true, json: () => Promise.resolve(body) } as Response);
  });
  const shown = showOn({ day, now: day.at(0) }, <PatientPage patientId={patientId} />);
  const row = within(await screen.findByRole('row', { name: /Mon 23 Nov 2026, 10:05/ }));
  const move = (place: { scheduledAt: string; chairId: string | null }) => {
    Object.assign(toCome, place);
    shown.elsewhere('session:rebook', { sessionId: id, ...place, seen: { scheduledAt, chairId: null } });
  };
  return { ...shown, day, id, chairId, scheduledAt, row, move, user: userEvent.setup() };
}

it('a visit to come can be changed or cancelled where it stands in the list; one that was cannot', async () => {
  const { sent, id, chairId, scheduledAt, row, user } = await open();
  expect(row.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Change booking', 'Cancel visit']);
  expect(screen.getAllByRole('button', { name: 'Change booking' })).toHaveLength(1);
  await user.click(row.getByRole('button', { name: 'Change booking' }));
  const change = within(screen.getByRole('dialog', { name: 'Change the booking of Mon 23 Nov 2026, 10:05' }));
  expect(change.queryByLabelText('Protocol')).toBeNull();
  await user.selectOptions(change.getByLabelText('Chair'), '3');
  await user.click(change.getByRole('button', { name: 'Change booking' }));
  expect(sent).toMatchObject([{ name: 'session:rebook', payload: { sessionId: id, scheduledAt, chairId } }]);
  expect(sent[0]?.payload).toMatchObject({ seen: { scheduledAt, chairId: null } });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('a visit that is moved while its dialog is open is changed from where it was, never back unseen', async () => {
  const { sent, day, chairId, row, move, user } = await open();
  await user.click(row.getByRole('button', { name: 'Change booking' }));
  const change = within(screen.getByRole('dialog', { name: 'Change the booking of Mon 23 Nov 2026, 10:05' }));
  await user.selectOptions(change.getByLabelText('Chair'), '3');
  move({ scheduledAt: day.at(240), chairId: null });
  expect(change.getByRole('alert')).toHaveTextContent('moved meanwhile: now 14:00 to 15:40, no chair yet.');
  await user.click(await change.findByRole('button', { name: 'Open the current booking' }));
  expect(change.getByRole('heading', { name: 'Change the booking of Mon 23 Nov 2026, 14:00' })).toBeVisible();
  await user.selectOptions(change.getByLabelText('Chair'), '3');
  await user.click(change.getByRole('button', { name: 'Change booking' }));
  expect(sent).toMatchObject([{ name: 'session:rebook', payload: { scheduledAt: day.at(240), chairId } }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});
