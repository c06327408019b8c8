import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { DR, JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing, seated } from '../vitals/a-session.fixture.js';
import { ShiftPage } from './shift-page.js';

const KIM = { ...SAM, id: '0b1f6b64-6b1e-8c11-9d0a-0000000000c1', name: 'K. Brandt RN', initials: 'KB' };

/** Jo's two patients: a pump runs in chair 3. */
function aDay() {
  const day = new PlayedDay();
  day.play('staff:add', KIM);
  const raman = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const chua = seated(day, '5', ['Chua', 'Mei-Ling', '3310']);
  return { day, raman, chua };
}
const form = (name = 'Hand over chairs') => within(screen.getByRole('dialog', { name }));
const patient = (name: RegExp) => form().getByRole('checkbox', { name });
const noteOf = (name: string) => form().getByRole('textbox', { name: `What the next nurse has to know about ${name}` });

describe('floor rule 22 handing over on the page of the day', () => {
  it('floor rule 22 lists my chairs by chair, name and two identifiers, and sends each with its own note', async () => {
    const { day, raman, chua } = aDay();
    const { sent, board } = showOn({ day, now: day.at(50) }, <ShiftPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Hand over my chairs' }));
    expect(patient(/Chair 3 · RAMAN, Priya Born 02 Nov 1979 · #2208 · Nurse: J. Kimura RN/)).not.toBeChecked();
    await user.click(patient(/RAMAN/));
    await user.click(patient(/CHUA/));
    await user.type(noteOf('RAMAN, Priya'), 'Sick at 20 min.');
    expect(form().getByRole('button', { name: 'Hand over 2 patients' })).toBeDisabled();
    await user.type(noteOf('CHUA, Mei-Ling'), 'Escort is late.');
    await user.selectOptions(form().getByRole('combobox', { name: 'Hand over to' }), SAM.name);
    await user.click(form().getByRole('button', { name: 'Hand over 2 patients' }));
    const over = { fromId: JO.id, toId: SAM.id };
    expect(sent).toEqual([
      expect.objectContaining({
        name: 'session:hand-over',
        payload: { sessionId: raman, ...over, note: 'Sick at 20 min.' },
      }),
      expect.objectContaining({ payload: { sessionId: chua, ...over, note: 'Escort is late.' } }),
    ]);
    expect(board().sessions[chua]?.nurseId).toBe(SAM.id);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Hand over my chairs' })).toBeNull();
  });

  it('who was refused stays with what was typed, and is sent once more after a look', async () => {
    const { day, raman, chua } = aDay();
    const { sent, elsewhere, board } = showOn({ day, now: day.at(50), who: DR }, <ShiftPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: `Hand over ${JO.name}’s chairs` }));
    await user.click(patient(/RAMAN/));
    await user.click(patient(/CHUA/));
    await user.type(noteOf('RAMAN, Priya'), 'Sick at 20 min.');
    await user.type(noteOf('CHUA, Mei-Ling'), 'Escort is late.');
    await user.selectOptions(form().getByRole('combobox'), KIM.name);
    const { chairId } = board().sessions[raman] ?? {};
    elsewhere('session:seat', { sessionId: raman, chairId, nurseId: SAM.id });
    await user.click(form().getByRole('button', { name: 'Hand over 2 patients' }));
    expect(form().getByRole('alert')).toHaveTextContent(
      `Not handed over. ${SAM.name} is this patient’s nurse by now. Look again, then decide.`,
    );
    expect(form().queryByRole('checkbox', { name: /CHUA/ })).toBeNull();
    expect(board().sessions[chua]?.nurseId).toBe(KIM.id);
    expect(noteOf('RAMAN, Priya')).toHaveValue('Sick at 20 min.');
    expect(patient(/Nurse: S. Dlamini RN/)).toBeChecked();
    await user.click(form().getByRole('button', { name: 'Hand over' }));
    expect(sent.at(-1)).toMatchObject({ payload: { fromId: SAM.id, toId: KIM.id } });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('floor rule 22 a nurse is offered no chairs of another nurse, unless they cover them', () => {
    const { day } = aDay();
    showOn({ day, now: day.at(50), who: SAM }, <ShiftPage />);
    expect(screen.queryByRole('button', { name: /Hand over/ })).toBeNull();
  });

  it('says who is on a break, and whom their cover would reach', async () => {
    const { day } = aDay();
    day.play('chairs:cover', { nurseId: SAM.id }, 45, KIM);
    showOn({ day, now: day.at(50) }, <ShiftPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Hand over my chairs' }));
    const resting = form().getByRole('option', { name: `${SAM.name} · on a break, ${KIM.name} covers` });
    expect(resting).toBeDisabled();
    expect(form().queryByRole('option', { name: JO.name })).toBeEnabled();
    await user.click(patient(/CHUA/));
    expect(form().queryByRole('option', { name: JO.name })).toBeNull();
  });
});

describe('floor rule 22 handing over on the page of a session', () => {
  it('floor rule 22 that patient is chosen; the page says who handed over, when and what', async () => {
    const { day, raman } = aDay();
    showOn({ day, now: day.at(50) }, <SessionPage sessionId={raman} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Hand over' }));
    expect(patient(/RAMAN/)).toBeChecked();
    expect(form().getAllByRole('checkbox')).toHaveLength(1);
    await user.type(noteOf('RAMAN, Priya'), 'Sick at 20 min.');
    await user.selectOptions(form().getByRole('combobox'), SAM.name);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const card = screen.getByRole('region', { name: 'Hand-over' });
    expect(card).toHaveTextContent(`Handed over by ${JO.name} at 10:50: “Sick at 20 min.”`);
    expect(screen.getByText(`Handed over by ${JO.name} to ${SAM.name}: “Sick at 20 min.”`)).toBeVisible();
    // somebody else's patient now
    expect(screen.queryByRole('button', { name: 'Hand over' })).toBeNull();
  });

  it('floor rule 22 whom nobody has is taken over without a note', async () => {
    const day = new PlayedDay();
    const id = day.book('Okafor', 'Amara', '1984');
    day.play('session:check-in', { sessionId: id, identifiers: ['name', 'birth-date'] }, 5);
    const { sent } = showOn({ day, now: day.at(10) }, <SessionPage sessionId={id} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take over' }));
    expect(form('Take over').getByRole('button', { name: 'Take over' })).toBeEnabled();
    await user.selectOptions(form('Take over').getByRole('combobox'), SAM.name);
    expect(form().getByRole('button', { name: 'Hand over' })).toBeDisabled();
    await user.selectOptions(form().getByRole('combobox'), JO.name);
    expect(form('Take over').getByText('Nobody had this patient: a note may be left out.')).toBeVisible();
    await user.click(form('Take over').getByRole('button', { name: 'Take over' }));
    expect(sent).toMatchObject([{ payload: { sessionId: id, fromId: null, toId: JO.id } }]);
    expect(screen.getByRole('region', { name: 'Hand-over' })).toHaveTextContent(`Taken over by ${JO.name} at 10:10.`);
  });

  it('floor rule 22 who cannot look after a patient hands one whom nobody has to a nurse, and takes none', async () => {
    const day = new PlayedDay();
    const id = day.book('Okafor', 'Amara', '1984');
    day.play('session:check-in', { sessionId: id, identifiers: ['name', 'birth-date'] }, 5);
    showOn({ day, now: day.at(10), who: DR }, <SessionPage sessionId={id} />);
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Hand over' }));
    expect(form().getByRole('combobox')).toHaveDisplayValue('Choose');
    expect(form().getByText('Choose who takes over.')).toBeVisible();
  });
});
