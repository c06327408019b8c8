import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { chart } from '../vitals/a-session.fixture.js';
import { showOn } from './played-screen.fixture.js';
import { SessionPage } from './session-page.js';

function seated(who = JO, weightKg?: number) {
  const day = new PlayedDay();
  const chairId = day.play('chair:add', { name: '3' });
  const sessionId = day.book('Raman', 'Priya', '2208');
  day.play('session:check-in', { sessionId, identifiers: ['name', 'number'] }, 1);
  day.play('session:seat', { sessionId, chairId, nurseId: JO.id }, 2);
  if (weightKg !== undefined) chart(day, sessionId, 2, { values: { bodyWeight: weightKg } });
  return { ...showOn({ day, now: day.at(3), who }, <SessionPage sessionId={sessionId} />), sessionId };
}

describe('the preparation of a session', () => {
  it('charts the consent with its version, and offers it no more', async () => {
    const { sent, sessionId } = seated();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Chart consent' }));
    const form = within(screen.getByRole('dialog'));
    expect(form.getByRole('button', { name: 'Chart consent' })).toBeDisabled();
    await user.type(form.getByLabelText('Version of the form that was signed'), '2026-1');
    await user.click(form.getByRole('button', { name: 'Chart consent' }));
    expect(sent).toMatchObject([{ name: 'consent:record', payload: { sessionId, version: '2026-1' } }]);
    expect(screen.queryByRole('button', { name: 'Chart consent' })).toBeNull();
  });

  it('names the escort', async () => {
    const { sent } = seated();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Name escort' }));
    await user.type(screen.getByLabelText('Name'), 'Dev Raman');
    await user.type(screen.getByLabelText('Relation'), 'husband');
    await user.click(screen.getByRole('button', { name: 'Chart escort' }));
    expect(sent).toMatchObject([{ name: 'escort:name', payload: { name: 'Dev Raman', relation: 'husband' } }]);
  });

  it('FR12 the provider signs what was typed; nothing is proposed, and a nurse is not offered it', async () => {
    const { sent } = seated(DR, 80);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Sign order' }));
    const form = within(screen.getByRole('dialog'));
    expect(form.getByLabelText(/^Dose/)).toHaveValue('');
    await user.type(form.getByLabelText(/^Dose/), '0,5');
    await user.type(form.getByLabelText(/^Over/), '40');
    await user.type(form.getByLabelText(/^Concentration/), '2');
    expect(form.getByText('This is 40 mg in 20 mL. The pump runs at 30 mL/h.')).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Sign order' }));
    const payload = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 2 };
    expect(sent).toMatchObject([{ name: 'order:sign', payload }]);
  });

  it('3.3 while the order is typed it says allergies, weight, and what the protocol does not allow', async () => {
    seated(DR, 80);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Sign order' }));
    const form = within(screen.getByRole('dialog'));
    expect(form.getByText(/Weight 80 kg \(176.4 lb\)/)).toBeVisible();
    await user.type(form.getByLabelText(/^Dose/), '5');
    await user.type(form.getByLabelText(/^Over/), '40');
    await user.type(form.getByLabelText(/^Concentration/), '2');
    expect(form.getByText('This is 400 mg in 200 mL. The pump runs at 300 mL/h.')).toBeVisible();
    expect(form.getByText(/^5 mg\/kg lies beyond the hard limit of the protocol, \d/)).toBeVisible();
    await user.clear(form.getByLabelText(/^Dose/));
    await user.type(form.getByLabelText(/^Dose/), '0.5');
    expect(form.queryByText(/hard limit/)).toBeNull();
  });

  it('3.3 above 120 kg the provider says which weight the dose is for', async () => {
    const { sent } = seated(DR, 150);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Sign order' }));
    const form = within(screen.getByRole('dialog'));
    expect(form.getByText('150 kg: which weight is the dose for?')).toBeVisible();
    await user.type(form.getByLabelText(/^Dose/), '0.5');
    await user.type(form.getByLabelText(/^Over/), '40');
    await user.type(form.getByLabelText(/^Concentration/), '1');
    await user.click(form.getByRole('button', { name: 'Sign order' }));
    expect(form.getByRole('alert')).toHaveTextContent('the order has to say which weight its dose is for');
    await user.click(form.getByRole('button', { name: 'A capped weight' }));
    await user.type(form.getByLabelText(/^The dose is for/), '100');
    await user.click(form.getByRole('button', { name: 'Sign order' }));
    expect(sent.at(-1)).toMatchObject({ payload: { dosingWeight: { basis: 'capped', kg: 100 } } });
    expect(screen.getByText(/Order signed: 0.5 mg\/kg over 40 min, 1 mg\/mL, for 100 kg, capped/)).toBeVisible();
  });

  it('FR12 a nurse is offered no order', () => {
    seated();
    expect(screen.queryByRole('button', { name: 'Sign order' })).toBeNull();
  });
});
