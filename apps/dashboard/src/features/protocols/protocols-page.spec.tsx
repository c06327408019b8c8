import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { ANXIETY_IV, currentProtocols, MOOD_IV } from '@chairside/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { DIRECTOR, DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { answersAboutLimits, open, openDialog, openSection, sign } from './protocols-page.fixture.js';

const FIELD = 'Respiratory rate, caution at or above /min';

/** The group of choices under a heading. */
const choices = (name: RegExp) => within(screen.getByRole('group', { name }));

const { scrolled } = answersAboutLimits();

describe('ProtocolsPage', () => {
  it('100 a director types another limit, sees what it would have meant, and signs the next version', async () => {
    const { user, sent, board } = open();
    expect(screen.getByText('proposed, nobody has adopted it for this clinic')).toBeVisible();
    const field = screen.getByLabelText(FIELD);
    await user.clear(field);
    await user.type(field, '22');
    expect(screen.getByText('was 25')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 change');
    await user.click(screen.getByRole('button', { name: /Sign version/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByText('In the last 28 days 31 of 400 values instead of 12.')).toBeVisible();
    expect(dialog.getByText(/25 becomes 22 \/min/)).toBeVisible();
    expect(dialog.getByRole('button', { name: /Sign version/ })).toBeDisabled();
    await sign(user, dialog);
    await waitFor(() => expect(sent).toHaveLength(1));
    const [next] = currentProtocols(board().protocols).filter(({ adoption }) => adoption === 'adopted');
    expect(next?.limits.respiratoryRate).toContainEqual({ direction: 'at-or-above', level: 'caution', value: 22 });
    expect(await screen.findByText('adopted')).toBeVisible();
  });

  it('100 what was signed stays the protocol that is shown, whichever comes first, the board or the answer', async () => {
    const day = new PlayedDay();
    day.play('protocol:publish', { protocol: ANXIETY_IV });
    const { user } = open(DIRECTOR, day);
    const chosen = screen.getByRole('combobox', { name: 'Protocol' });
    expect(chosen).toHaveDisplayValue(ANXIETY_IV.name);
    await user.selectOptions(chosen, MOOD_IV.name);
    await user.clear(screen.getByLabelText(FIELD));
    await user.type(screen.getByLabelText(FIELD), '22');
    await sign(user, await openDialog(user, /Sign version/));
    expect(await screen.findByText('adopted')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Protocol' })).toHaveDisplayValue(MOOD_IV.name);
    expect(screen.getByText(`Version ${MOOD_IV.version + 1}`)).toBeVisible();
  });

  it('100 what cannot be a protocol says why, and loses nothing', async () => {
    const { user } = open();
    const field = screen.getByLabelText(FIELD);
    await user.clear(field);
    await user.type(field, '35');
    await user.click(screen.getByRole('button', { name: /Sign version/ }));
    const dialog = within(screen.getByRole('dialog'));
    await sign(user, dialog);
    expect(await dialog.findByText(/the caution must come before the critical limit/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByLabelText(FIELD)).toHaveValue('35');
  });

  it('100 letters are no figure, and are not signed', async () => {
    const { user } = open();
    await user.type(screen.getByLabelText(FIELD), 'x');
    expect(screen.getByRole('button', { name: /Sign version/ })).toBeDisabled();
  });

  it('100 one section is open at a time, and says how much was changed in it', async () => {
    const { user } = open();
    await openSection(user, /^Fasting/);
    expect(screen.queryByLabelText(FIELD)).toBeNull();
    expect(scrolled).toHaveBeenCalled();
    const field = screen.getByLabelText('No food for h');
    await user.clear(field);
    await user.type(field, '8');
    expect(screen.getByRole('button', { name: /^Fasting.*1 changed/ })).toHaveAttribute('aria-current', 'true');
  });

  it('100 a director ticks what a set asks and the next version asks it', async () => {
    const { user, sent, board } = open();
    await openSection(user, /^Sets/);
    await user.click(choices(/^Paused/).getByRole('checkbox', { name: /^Pain/ }));
    const dialog = await openDialog(user, /Sign version/);
    expect(dialog.getByText(/^Paused: .*Pain.*: no becomes yes$/)).toBeVisible();
    await sign(user, dialog);
    await waitFor(() => expect(sent).toHaveLength(1));
    const [next] = currentProtocols(board().protocols).filter(({ adoption }) => adoption === 'adopted');
    expect(next?.checks.paused?.[0]?.measures).toEqual([...(MOOD_IV.checks.paused?.[0]?.measures ?? []), 'pain']);
  });

  it('floor rule 2 a set that loses sedation while the pump runs says at once why it cannot be signed', async () => {
    const { user } = open();
    await openSection(user, /^Sets/);
    await user.click(choices(/^Infusing: Sys/).getByRole('checkbox', { name: /^Sedation/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('asks blood pressure, oxygen saturation and sedation');
    await user.click(screen.getByRole('button', { name: 'Undo all' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Nothing changed yet');
  });

  it('floor rule 12 the second check stands there and cannot be unticked', async () => {
    const { user } = open();
    await openSection(user, /^What is asked/);
    const check = choices(/^Before the pump is started/).getByRole('checkbox', {
      name: /read from the pump by a second person/,
    });
    expect(check).toBeChecked();
    expect(check).toBeDisabled();
    expect(choices(/^Before the pump is started/).getByRole('checkbox', { name: /Fasted/ })).toBeEnabled();
  });

  it('100 a limit is added and another taken out, and both stand in the dialog', async () => {
    const { user, sent, board } = open();
    await user.click(screen.getByRole('button', { name: 'Add a limit' }));
    const form = within(screen.getByRole('form', { name: 'Add a limit' }));
    await user.selectOptions(form.getByLabelText('Of what'), 'Heart rate');
    await user.selectOptions(form.getByLabelText('Level'), 'caution');
    await user.selectOptions(form.getByLabelText('Calls'), 'at or above');
    await user.selectOptions(form.getByLabelText('Counted'), 'from own baseline');
    await user.type(form.getByLabelText(/^Figure/), '30');
    await user.click(form.getByRole('button', { name: 'Add it' }));
    await user.click(screen.getByRole('button', { name: 'Take out: Temperature, caution at or below 36' }));
    const dialog = await openDialog(user, /Sign version/);
    expect(dialog.getByText('Added: Heart rate, caution at or above 30 /min from own baseline')).toBeVisible();
    expect(dialog.getByText(/^Taken out: Temperature, caution at or below 36 /)).toBeVisible();
    await sign(user, dialog);
    await waitFor(() => expect(sent).toHaveLength(1));
    const [next] = currentProtocols(board().protocols).filter(({ adoption }) => adoption === 'adopted');
    const rise = { level: 'caution', direction: 'at-or-above', fromBaseline: { difference: 30 } };
    expect(next?.limits.heartRate).toContainEqual(rise);
    expect(next?.limits.temperature).toHaveLength((MOOD_IV.limits.temperature?.length ?? 0) - 1);
  });

  it('100 another protocol is written from this one, under a name that is not taken', async () => {
    const { user, sent, board } = open();
    const dialog = await openDialog(user, /^Write another one/);
    await user.type(dialog.getByLabelText('Name of the new protocol'), MOOD_IV.name);
    await user.click(dialog.getByLabelText(/under my name/));
    await user.click(dialog.getByRole('button', { name: 'Sign it as version 1' }));
    expect(await dialog.findByText(/Give this one another name/)).toBeVisible();
    await user.type(dialog.getByLabelText('Name of the new protocol'), ', older patients');
    await user.click(dialog.getByRole('button', { name: 'Sign it as version 1' }));
    await waitFor(() => expect(sent.length).toBeGreaterThan(0));
    const names = currentProtocols(board().protocols).map(({ name, version }) => [name, version]);
    expect(names).toContainEqual([`${MOOD_IV.name}, older patients`, 1]);
    expect(names).toContainEqual([MOOD_IV.name, MOOD_IV.version]);
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
