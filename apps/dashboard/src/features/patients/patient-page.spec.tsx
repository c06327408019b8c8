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

it('a visit to come can be changed or cancelled where it stands in the list; one that was cannot', async () => {
  const day = new PlayedDay();
  const chairId = day.play('chair:add', { name: '3' });
  const { id, patientId, ...booked } = day.session(day.book('Okafor', 'Amara', '1184'));
  const patient = day.board.patients[patientId];
  if (!patient) throw new Error('nobody was booked');
  const { scheduledAt, plannedMinutes, protocolId, visit, condition } = booked;
  const toCome: PatientVisit = {
    ...{ id, day: booked.day, scheduledAt, plannedMinutes, protocolId, visit, condition },
    chairId: null,
    status: 'scheduled',
  };
  const was: PatientVisit = { ...toCome, id: patientId, day: '2026-11-20', status: 'discharged' };
  const record: PatientRecord = { patient, sessions: [toCome, was] };
  const week = { from: booked.day, timeZone: 'UTC', plans: [], visits: [{ ...toCome, patient }] };
  globalThis.fetch = jest.fn<typeof fetch>((path) => {
    const body = String(path).startsWith('/api/plan/') ? week : record;
    return Promise.resolve({ ok: true, json: () => Promise.resolve(body) } as Response);
  });
  const { sent } = showOn({ day, now: day.at(0) }, <PatientPage patientId={patientId} />);
  const user = userEvent.setup();
  const row = within(await screen.findByRole('row', { name: /Mon 23 Nov 2026, 10:05/ }));
  expect(row.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Change booking', 'Cancel visit']);
  expect(screen.getAllByRole('button', { name: 'Change booking' })).toHaveLength(1);
  await user.click(row.getByRole('button', { name: 'Change booking' }));
  const change = within(screen.getByRole('dialog', { name: 'Change the booking of Mon 23 Nov 2026, 10:05' }));
  expect(change.queryByLabelText('Protocol')).toBeNull();
  await user.selectOptions(change.getByLabelText('Chair'), '3');
  await user.click(change.getByRole('button', { name: 'Change booking' }));
  expect(sent).toMatchObject([{ name: 'session:rebook', payload: { sessionId: id, scheduledAt, chairId } }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});
