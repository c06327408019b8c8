import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { currentProtocols, MOOD_IV } from '@chairside/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { DR } from '../vitals/a-board.fixture.js';
import { answersAboutLimits, open, openDialog, openSection, sign, type User } from './protocols-page.fixture.js';

const { asked } = answersAboutLimits();

const form = (name: string) => within(screen.getByRole('form', { name }));
const row = (name: RegExp) => within(screen.getByRole('region', { name }));
const opener = (name: string) => screen.getByRole('button', { name });

/** Of every set; the one of a first visit has its own. */
const FIRST = /^First after(?!,)/;

/** Goes on, field by field, to where something is. */
async function tabTo(user: User, goal: HTMLElement): Promise<void> {
  const from = document.activeElement;
  do await user.tab();
  while (document.activeElement !== goal && document.activeElement !== from);
  expect(goal).toHaveFocus();
}

/** A set that asks pain once, 40 minutes into the infusion. */
async function addPainAt40(user: User): Promise<void> {
  await openSection(user, /^Sets/);
  await user.click(opener('Add a set'));
  await user.selectOptions(form('Add a set').getByLabelText('Phase'), 'Infusing');
  await user.click(form('Add a set').getByRole('checkbox', { name: /^Pain/ }));
  await user.type(form('Add a set').getByLabelText(FIRST), '40');
  await user.click(form('Add a set').getByRole('button', { name: 'Add it' }));
}

describe('rows of a protocol that a director adds, changes and takes out', () => {
  it('100 a set is added by keyboard alone, says what is missing, and the keyboard goes on from the button', async () => {
    const { user } = open();
    await openSection(user, /^Sets/);
    await tabTo(user, opener('Add a set'));
    await user.keyboard('{Enter}');
    expect(opener('Add a set')).toHaveAttribute('aria-expanded', 'true');
    await user.tab();
    expect(form('Add a set').getByLabelText('Phase')).toHaveFocus();
    await user.selectOptions(form('Add a set').getByLabelText('Phase'), 'Infusing');
    await tabTo(user, form('Add a set').getByLabelText(FIRST));
    await user.keyboard('4x{Enter}');
    expect(form('Add a set').getByLabelText(FIRST)).toHaveAccessibleDescription('Type a figure.');
    expect(form('Add a set').getByRole('group', { name: 'What it asks' })).toHaveAccessibleDescription(
      'Tick one or more.',
    );
    expect(form('Add a set').getByLabelText(/^Then every/)).toHaveAccessibleDescription('May stay empty.');
    await user.keyboard('{Backspace}0');
    form('Add a set').getByLabelText('Phase').focus();
    await tabTo(user, form('Add a set').getByRole('checkbox', { name: /^Pain/ }));
    await user.keyboard(' ');
    await tabTo(user, form('Add a set').getByRole('button', { name: 'Add it' }));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(opener('Add a set')).toHaveFocus();
    expect(row(/^Infusing: Pain$/).getByText('is new')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 change');
  });

  it('100 an added set is changed, signed, and the signed version lists it beside what was taken out', async () => {
    const { user, sent, board } = open();
    await addPainAt40(user);
    const field = row(/^Infusing: Pain$/).getByLabelText('Infusing: Pain: first after min');
    await user.clear(field);
    await user.type(field, '35');
    await openSection(user, /^Trends/);
    await user.click(screen.getByRole('button', { name: /^Take out: Temp|^Take out: End-tidal/ }));
    const dialog = await openDialog(user, /Sign version/);
    expect(dialog.getByText('Added: Infusing: Pain, 0–10; first after 35 min')).toBeVisible();
    expect(dialog.getByText(/^Taken out: End-tidal/)).toBeVisible();
    expect(await dialog.findByText('7 alerts instead of 9.')).toBeVisible();
    const rows = new URLSearchParams(asked.find((path) => path.includes('preview'))?.split('?')[1]).get('rows');
    expect(JSON.parse(rows ?? '')).toEqual({
      limits: {},
      trends: MOOD_IV.trends.filter(({ measure }) => measure !== 'etco2'),
    });
    await sign(user, dialog);
    await waitFor(() => expect(sent).toHaveLength(1));
    const [next] = currentProtocols(board().protocols).filter(({ adoption }) => adoption === 'adopted');
    expect(next?.checks.infusing).toEqual([
      ...(MOOD_IV.checks.infusing ?? []),
      { measures: ['pain'], firstMinutes: 35 },
    ]);
    await user.click(await screen.findByText(`What differs from version ${MOOD_IV.version}: 2 things`));
    expect(screen.getByText('Added: Infusing: Pain, 0–10; first after 35 min')).toBeVisible();
    expect(screen.getByText(/^Taken out: End-tidal/)).toBeVisible();
  });

  it('floor rule 2 a phase without its repeating set says so at the phase, until it is put back', async () => {
    const { user } = open();
    await openSection(user, /^Sets/);
    await user.click(screen.getByRole('button', { name: /^Take out: Paused/ }));
    expect(row(/^Paused/).getByText(/^The first set of each phase with the drug/)).toBeVisible();
    expect(row(/^Paused/).getByText('is taken out')).toBeVisible();
    expect(
      row(/^Paused/)
        .getAllByRole('textbox')
        .every((field) => (field as HTMLInputElement).disabled),
    ).toBe(true);
    expect(screen.getByRole('button', { name: 'Sets: when and what 1 to fix' })).toBeVisible();
    const dialog = await openDialog(user, /Sign version/);
    await user.click(dialog.getByLabelText(/under my name/));
    expect(dialog.getByRole('button', { name: /Sign version/ })).toBeDisabled();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: /^Put back: Paused/ }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Nothing changed yet');
  });

  it('100 what an earlier set of the phase asks already is refused at the set that asks it again', async () => {
    const { user } = open();
    await addPainAt40(user);
    await user.click(row(/^Infusing: Pain$/).getByRole('checkbox', { name: 'Oxygen saturation' }));
    expect(
      row(/^Infusing: (Pain, SpO₂|SpO₂, Pain)$/).getByText(/^Asked in an earlier set of the same phase/),
    ).toBeVisible();
  });

  it('100 an interval is left empty, and what it was stands beside it; another is added and everything undone', async () => {
    const { user } = open();
    await openSection(user, /^Sets/);
    const set = row(/^Infusing: Sys|^Infusing: BP/);
    await user.clear(set.getByLabelText(/after a change of the dose/));
    expect(set.getByText('was 5')).toBeVisible();
    await user.click(set.getByRole('button', { name: 'Less often later' }));
    for (const [label, figure] of [
      [/^From so long/, '20'],
      [/^Every(?!, while)/, '15'],
      [/^Every, while/, '10'],
    ] as const)
      await user.type(form('Less often later').getByLabelText(label), figure);
    await user.click(form('Less often later').getByRole('button', { name: 'Add it' }));
    expect(screen.getByRole('status')).toHaveTextContent('2 changes');
    const dialog = await openDialog(user, /Sign version/);
    expect(dialog.getByText(/after a change of the dose, within: 5 becomes none$/)).toBeVisible();
    expect(
      dialog.getByText(/^Added: Infusing: .*less often later: from so long after the phase began 20 min; every 15 min/),
    ).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Undo all' }));
    expect(screen.queryByRole('region', { name: /^Infusing: .*less often later/ })).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Nothing changed yet');
  });

  it('100 a course that falls is typed as so much less, and a medicine begins with a proposed dose', async () => {
    const { user, sent, board } = open();
    await openSection(user, /^Trends/);
    await user.click(opener('Add a course of values'));
    const course = form('Add a course of values');
    await user.selectOptions(course.getByLabelText('Of what'), 'Respiratory rate');
    await user.selectOptions(course.getByLabelText('Which way'), 'falls');
    await user.selectOptions(course.getByLabelText('Counted'), 'from own baseline');
    await user.type(course.getByLabelText(/^By so much/), '4');
    await user.type(course.getByLabelText(/^So many values/), '2');
    await user.click(course.getByRole('button', { name: 'Add it' }));
    await openSection(user, /^Medicines/);
    await user.click(screen.getByRole('button', { name: 'Take out: Epinephrine 0.3 mg IM' }));
    await user.click(opener('Add a medicine that a provider may sign'));
    const medicine = form('Add a medicine that a provider may sign');
    await user.selectOptions(medicine.getByLabelText('Medicine'), 'Naloxone');
    await user.selectOptions(medicine.getByLabelText('Unit'), 'mg');
    await user.selectOptions(medicine.getByLabelText('Way'), 'IM');
    for (const [label, figure] of [
      [/^Dose/, '0.4'],
      [/^Again after/, '3'],
      [/^At most/, '2'],
      [/^Looked at again after/, '3'],
    ] as const)
      await user.type(medicine.getByLabelText(label), figure);
    await user.click(medicine.getByRole('checkbox', { name: 'Respiratory rate' }));
    await user.click(medicine.getByRole('button', { name: 'Add it' }));
    expect(row(/^Naloxone 0.4 mg IM/).getByText('Looked at again: Resp.')).toBeVisible();
    await sign(user, await openDialog(user, /Sign version/));
    await waitFor(() => expect(sent).toHaveLength(1));
    const [next] = currentProtocols(board().protocols).filter(({ adoption }) => adoption === 'adopted');
    const fall = { measure: 'respiratoryRate', direction: 'at-or-below', by: -4, from: 'baseline', sets: 2 };
    expect(next?.trends.at(-1)).toEqual({ ...fall, isRunning: false });
    expect(next?.rescue.map(({ medicine: given }) => given)).not.toContain('epinephrine');
    expect(next?.rescue.at(-1)).toMatchObject({ medicine: 'naloxone', dose: 0.4, recheck: { minutes: 3 } });
  });

  it('24 who only reads is offered nothing to add or take out', async () => {
    const { user } = open(DR);
    await openSection(user, /^Sets/);
    expect(screen.queryByRole('button', { name: /^(Add|Take out)/ })).toBeNull();
    expect(row(/^Paused/).queryByText(/then every/i)).toBeVisible();
  });
});
