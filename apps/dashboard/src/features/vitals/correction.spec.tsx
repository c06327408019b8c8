import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { chart, infusing } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

const SAVE = '{Control>}{Enter}{/Control}';

/** A reading with what no usual set holds: the mean that the cuff showed, and a pain that nobody had asked for. */
function correcting() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const values = { systolicBp: 127, diastolicBp: 63, meanArterialPressure: 85, temperature: 36.9 };
  const readingId = chart(day, id, 40, { values, scales: { pain: 2 }, notTaken: { respiratoryRate: 'refused' } });
  const reading = day.session(id).readings.at(-1);
  dropDraft(JO.id, readingId);
  const { sent, elsewhere } = showOn(
    { day, now: day.at(41) },
    <VitalsEntrySheet sessionId={id} {...(reading ? { reading } : {})} onClose={jest.fn()} />,
  );
  const { patientId } = day.session(id);
  /** Sam corrects the same reading at another screen. */
  const correctedBySam = (set: object) =>
    elsewhere('vitals:correct', { sessionId: id, patientId, corrects: readingId, reason: 'wrong arm', ...set });
  return {
    sent,
    readingId,
    correctedBySam,
    user: userEvent.setup(),
    mean: () => screen.getByLabelText('Mean arterial pressure'),
  };
}

describe('the correction of a reading', () => {
  it('shows every measure that the reading holds, and is announced as what it is', () => {
    const { mean } = correcting();
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Correct a reading of RAMAN, Priya, chair 3');
    expect(mean()).toHaveValue('85');
    expect(screen.getByLabelText('Temperature')).toHaveValue('36.9');
    expect(screen.getByLabelText('Respiratory rate')).toHaveValue('Refused');
    expect(screen.getByRole('button', { name: '2', pressed: true })).toBeVisible();
  });

  it('empties the mean of other pressures, and asks about it once before it is saved without', async () => {
    const { sent, user, mean } = correcting();
    await user.keyboard('147/83');
    expect(mean()).toHaveValue('');
    await user.type(screen.getByLabelText('Why is it corrected?'), `misread${SAVE}`);
    expect(screen.getByRole('status')).toHaveTextContent('Not charted: MAP. Ctrl+Enter again saves without them.');
    expect(mean()).toHaveFocus();
    expect(sent).toEqual([]);
    await user.keyboard(`104${SAVE}`);
    const values = { systolicBp: 147, diastolicBp: 83, meanArterialPressure: 104, temperature: 36.9 };
    expect(sent).toEqual([expect.objectContaining({ payload: expect.objectContaining({ values }) })]);
  });

  const SAMS = { values: { systolicBp: 131, diastolicBp: 63, temperature: 37.1 }, scales: { pain: 2 } };
  const confirmed = ['systolicBp', 'diastolicBp', 'temperature'];

  it('product 42 shows both versions where two correct it at once, and what one changed goes on top of the other', async () => {
    const { sent, readingId, correctedBySam, user } = correcting();
    const temperature = () => screen.getByLabelText('Temperature');
    await user.click(temperature());
    await user.keyboard('36.8');
    correctedBySam({ ...SAMS, confirmed });
    expect(screen.getByText(/^S\. Dlamini RN corrected this reading at 10:41: BP 131\/63/)).toBeVisible();
    expect(temperature()).toHaveValue('36.8');
    await user.click(screen.getByRole('button', { name: 'Put my changes on it' }));
    expect(screen.getByLabelText('Systolic')).toHaveValue('131');
    expect(temperature()).toHaveValue('36.8');
    expect(screen.queryByText(/corrected this reading/)).toBeNull();
    await user.type(screen.getByLabelText('Why is it corrected?'), `misread${SAVE}`);
    const values = { systolicBp: 131, diastolicBp: 63, temperature: 36.8 };
    expect(sent.at(-1)).toMatchObject({ name: 'vitals:correct', payload: { values } });
    expect(sent.at(-1)).not.toMatchObject({ payload: { corrects: readingId } });
  });

  it('product 42 never makes one pressure of two cuffs: whoever changed one figure of it keeps their own whole', async () => {
    const { correctedBySam, user } = correcting();
    await user.keyboard('129{Enter}');
    correctedBySam({
      ...SAMS,
      values: { systolicBp: 188, diastolicBp: 101, temperature: 37.1 },
      confirmed: [...confirmed],
    });
    await user.click(screen.getByRole('button', { name: 'Put my changes on it' }));
    expect(screen.getByLabelText('Systolic')).toHaveValue('129');
    expect(screen.getByLabelText('Diastolic')).toHaveValue('63');
    expect(screen.getByLabelText('Temperature')).toHaveValue('37.1');
  });

  it('product 42 keeps what was typed where the clinic refuses it because somebody was first', async () => {
    const { sent, correctedBySam, user } = correcting();
    await user.click(screen.getByLabelText('Temperature'));
    await user.keyboard('36.8');
    correctedBySam({ ...SAMS, confirmed });
    await user.type(screen.getByLabelText('Why is it corrected?'), `misread${SAVE}`);
    expect(sent).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('Someone has corrected this reading already.');
    expect(screen.getByLabelText('Temperature')).toHaveValue('36.8');
    expect(screen.getByRole('button', { name: 'Put my changes on it' })).toBeEnabled();
  });

  it('says that somebody called the reading an error', () => {
    const { correctedBySam } = correcting();
    correctedBySam({ values: {}, scales: {}, confirmed: [] });
    expect(screen.getByText(/^S\. Dlamini RN said at 10:41 that this reading was charted in error\./)).toBeVisible();
  });
});
