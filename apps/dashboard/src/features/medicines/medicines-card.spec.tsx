import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MOOD_IV, type MedicineDose } from '@chairside/domain';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';

const ONDANSETRON: MedicineDose = { medicine: 'ondansetron', dose: 4, unit: 'mg', route: 'iv' };
const LABETALOL: MedicineDose = { medicine: 'labetalol', dose: 5, unit: 'mg', route: 'iv' };

interface Opened {
  setAt?: number;
  labetalolAt?: number;
  allergies?: string;
  who?: typeof JO;
}

/** A patient at 10:45 whose order signs two medicines; labetalol was given at some minute. */
function open({ setAt, labetalolAt, allergies, who = JO }: Opened = {}) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208'], {}, [ONDANSETRON, LABETALOL]);
  if (allergies !== undefined) correctAllergies(day, id, allergies);
  if (setAt !== undefined) chart(day, id, setAt, aSet());
  if (labetalolAt !== undefined) {
    day.play('medicine:give', { sessionId: id, ...LABETALOL, at: day.at(labetalolAt) }, labetalolAt);
  }
  const shown = showOn({ day, now: day.at(45), who }, <SessionPage sessionId={id} />);
  const given = () => shown.board().sessions[id]?.medicines ?? [];
  return { ...shown, day, id, given, user: userEvent.setup() };
}
function correctAllergies(day: PlayedDay, sessionId: string, allergies: string): void {
  const patient = day.board.patients[day.board.sessions[sessionId]?.patientId ?? ''];
  if (!patient?.name || patient.birthDate === null) throw new Error('no patient');
  const { name, birthDate, number, phone } = patient;
  const seen = { name, birthDate, number, phone, allergies: patient.allergies };
  day.play('patient:correct', { patientId: patient.id, ...seen, allergies, seen }, 1);
}
const card = () => {
  const heading = screen.getByRole('heading', { name: /Medicines given/ });
  return within(heading.closest('section') ?? document.body);
};
const dialog = () => within(screen.getByRole('dialog', { name: 'Chart a medicine that was given' }));

describe('MedicinesCard', () => {
  it('floor 12 what is signed is one press and one to chart it, with its own time', async () => {
    const { user, sent, day, id, given } = open();
    await user.keyboard('m');
    const item = dialog().getByRole('button', { name: /Ondansetron 4 mg IV/ });
    expect(item).toHaveTextContent('not given yet');
    expect(dialog().getByText('Allergy: penicillin')).toBeVisible();
    expect(dialog().getByRole('button', { name: 'Chart as given' })).toBeDisabled();
    await user.click(item);
    await user.click(dialog().getByRole('button', { name: 'Chart as given' }));
    expect(sent).toEqual([
      { id: expect.any(String), name: 'medicine:give', payload: { sessionId: id, ...ONDANSETRON, at: day.at(45) } },
    ]);
    expect(given()).toHaveLength(1);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(card().getByText('Ondansetron 4 mg IV')).toBeVisible();
    expect(card().getByText(/J. Kimura RN · next dose from 14:45/)).toBeVisible();
    expect(screen.getByText('Ondansetron 4 mg IV given')).toBeVisible();
    expect(screen.getByText(/signed order, Dr Lindqvist/)).toBeVisible();
  });

  it('floor 12 a signed medicine that the allergies name says so, and needs a provider', async () => {
    const { user } = open({ allergies: 'Ondansetrón: rash' });
    await user.keyboard('m');
    const item = dialog().getByRole('button', { name: /Ondansetron 4 mg IV/ });
    expect(item).toHaveTextContent('its allergy is charted');
    expect(dialog().getByRole('button', { name: /Labetalol/ })).not.toHaveTextContent('allergy');
    await user.click(item);
    expect(dialog().getByText(/^Allergy charted: Ondansetrón: rash\. Ondansetron may be meant\./)).toBeVisible();
    expect(dialog().getByText(/^Still to fill: .*provider/)).toBeVisible();
    expect(dialog().getByRole('button', { name: 'Chart as given' })).toBeDisabled();
  });

  it('floor 3 what is due after it stands among what comes next', () => {
    open({ setAt: 42, labetalolAt: 44 });
    const next = screen.getByRole('heading', { name: 'Next' }).closest('section') ?? document.body;
    expect(within(next).getByText('due 10:49').closest('li')).toHaveTextContent('BP, HR due 10:49');
  });

  it('floor 12 too soon names the time, and needs the provider who ordered it by voice', async () => {
    const { user, sent } = open({ labetalolAt: 40 });
    await user.click(screen.getByRole('button', { name: 'Chart medicine' }));
    const item = dialog().getByRole('button', { name: /Labetalol 5 mg IV/ });
    expect(item).toHaveTextContent('last 10:40, 1 of 2 · from 10:50');
    await user.click(item);
    expect(dialog().getByText(/Labetalol was given at 10:40: the order allows the next one at 10:50/)).toBeVisible();
    expect(dialog().getByText('Still to fill: the provider, the read-back.')).toBeVisible();
    await user.selectOptions(dialog().getByLabelText('Provider who decided'), 'Dr Lindqvist');
    await user.click(dialog().getByLabelText(/Said by voice, and I read “Labetalol 5 mg IV” back/));
    await user.click(dialog().getByRole('button', { name: 'Chart as given' }));
    expect(sent).toMatchObject([{ payload: { ...LABETALOL, order: { by: DR.id, readBack: true } } }]);
    expect(screen.getByText(/ordered by Dr Lindqvist by voice, read back/)).toBeVisible();
  });

  it('floor 12 the read-back holds for the dose that was read, and for no other', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Chart medicine' }));
    await user.click(dialog().getByRole('button', { name: 'Another medicine or dose' }));
    await user.selectOptions(dialog().getByLabelText('Medicine'), 'Midazolam');
    expect(dialog().getByLabelText('Dose')).toHaveValue('');
    await user.type(dialog().getByLabelText('Dose'), '1');
    await user.click(dialog().getByRole('button', { name: 'mg' }));
    await user.click(dialog().getByRole('button', { name: 'IV' }));
    await user.selectOptions(dialog().getByLabelText('Provider who decided'), 'Dr Lindqvist');
    await user.click(dialog().getByLabelText(/Midazolam 1 mg IV/));
    expect(dialog().getByRole('button', { name: 'Chart as given' })).toBeEnabled();
    await user.type(dialog().getByLabelText('Dose'), '0');
    expect(dialog().getByRole('button', { name: 'Chart as given' })).toBeDisabled();
    expect(dialog().getByLabelText(/Midazolam 10 mg IV/)).not.toBeChecked();
  });

  it('floor 12 a provider orders by charting it', async () => {
    const { user, sent } = open({ labetalolAt: 40, who: DR });
    await user.click(screen.getByRole('button', { name: 'Chart medicine' }));
    await user.click(dialog().getByRole('button', { name: /Labetalol 5 mg IV/ }));
    expect(dialog().getByText(/You order it by charting it/)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Chart as given' }));
    expect(sent[0]?.payload).not.toHaveProperty('order');
    expect(screen.getByText(/ordered and given by the same person/)).toBeVisible();
  });

  it('floor 8 it is charted for the time at which it was given', async () => {
    const { user, sent, day } = open();
    await user.click(screen.getByRole('button', { name: 'Chart medicine' }));
    await user.click(dialog().getByRole('button', { name: /Ondansetron/ }));
    await user.type(dialog().getByLabelText('When it was given'), '10:38');
    await user.click(dialog().getByRole('button', { name: 'Chart as given' }));
    expect(sent).toMatchObject([{ payload: { at: day.at(38) } }]);
    expect(card().getByText(/7 min ago, at 10:38/)).toBeVisible();
  });

  it('39 charted in error asks why, and stays readable, struck through', async () => {
    const { user, given } = open({ labetalolAt: 40 });
    await user.click(card().getByRole('button', { name: 'Labetalol 5 mg IV was charted in error' }));
    const strike = within(screen.getByRole('dialog', { name: 'Labetalol 5 mg IV was charted in error' }));
    await user.type(strike.getByLabelText('Reason, in your own words'), 'other chair');
    await user.click(strike.getByRole('button', { name: 'Strike it' }));
    expect(given()).toMatchObject([{ struck: { reason: 'other chair' } }]);
    expect(screen.getByText('Labetalol 5 mg IV given').tagName).toBe('S');
    expect(card().getByText('Nothing was given.')).toBeVisible();
  });

  it('two nurses: what another one gave meanwhile stands in the open dialog at once', async () => {
    const { user, elsewhere, id, day } = open();
    await user.click(screen.getByRole('button', { name: 'Chart medicine' }));
    elsewhere('medicine:give', { sessionId: id, ...ONDANSETRON, at: day.at(45) });
    const item = dialog().getByRole('button', { name: /Ondansetron 4 mg IV/ });
    expect(item).toHaveTextContent('last 10:45, 1 of 2 · from 14:45');
  });
});

describe('the order', () => {
  it('floor 12 none of the set is signed beforehand, one press signs all of it', async () => {
    const day = new PlayedDay();
    const chairId = day.play('chair:add', { name: '3' });
    const sessionId = day.book('Raman', 'Priya', '2208');
    day.play('session:check-in', { sessionId, identifiers: ['name', 'number'] }, 1);
    day.play('session:seat', { sessionId, chairId, nurseId: JO.id }, 2);
    const { sent } = showOn({ day, now: day.at(3), who: DR }, <SessionPage sessionId={sessionId} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Sign order' }));
    const form = within(screen.getByRole('dialog'));
    for (const tick of form.getAllByRole('checkbox')) expect(tick).not.toBeChecked();
    await user.click(form.getByRole('button', { name: 'Sign all of the protocol’s set' }));
    await user.click(form.getByLabelText(/^Clonidine/));
    await user.type(form.getByLabelText(/^Dose/), '0.5');
    await user.type(form.getByLabelText(/^Over/), '40');
    await user.type(form.getByLabelText(/^Concentration/), '2');
    await user.click(form.getByRole('button', { name: 'Sign order' }));
    const signed = (sent[0]?.payload as { rescue: MedicineDose[] }).rescue;
    expect(signed).toHaveLength(MOOD_IV.rescue.length - 1);
    expect(signed[0]).toEqual(ONDANSETRON);
  });
});
