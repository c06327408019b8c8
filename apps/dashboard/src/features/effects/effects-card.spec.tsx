import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';

function open() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const shown = showOn({ day, now: day.at(45) }, <SessionPage sessionId={id} />);
  const effects = () => shown.board().sessions[id]?.effects ?? [];
  return { ...shown, day, id, effects, user: userEvent.setup() };
}
const chips = () => within(screen.getByRole('group', { name: 'Tap what the patient has' }));
const vomits = async (user: UserEvent, chip = 'Vomiting') => {
  await user.click(chips().getByRole('button', { name: chip }));
  await user.click(within(screen.getByRole('group', { name: /how bad/ })).getByRole('button', { name: 'Mild' }));
};
const press = (name: string) => screen.getByRole('button', { name });

describe('EffectsCard', () => {
  it('33 one tap notes a side effect with its own time; it stands above, and its chip is gone', async () => {
    const { user, sent, day, effects } = open();
    await user.click(chips().getByRole('button', { name: 'Nausea' }));
    expect(sent).toEqual([
      {
        id: expect.any(String),
        name: 'effect:note',
        payload: { sessionId: expect.any(String), term: 'nausea', onsetAt: day.at(45) },
      },
    ]);
    expect(effects()).toMatchObject([{ term: 'nausea', states: [{ severity: 'mild' }] }]);
    expect(chips().queryByRole('button', { name: 'Nausea' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Mild' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('33 how bad it is, what was done and that it is over are one tap each', async () => {
    const { user, effects } = open();
    await user.click(chips().getByRole('button', { name: 'Dizziness' }));
    await user.click(press('Severe'));
    await user.selectOptions(screen.getByLabelText('What was done: Dizziness'), 'Paused');
    await user.click(press('Dizziness is over'));
    expect(effects()[0]?.states.map(({ severity, action, endedAt }) => [severity, action, endedAt !== null])).toEqual([
      ['mild', 'not-charted', false],
      ['severe', 'not-charted', false],
      ['severe', 'paused', false],
      ['severe', 'paused', true],
    ]);
    expect(chips().getByRole('button', { name: 'Dizziness' })).toBeVisible();
    expect(screen.getByText('Dizziness, mild')).toBeVisible();
    expect(screen.getByText(/then severe · Paused, J. Kimura RN · over at 10:45, J. Kimura RN/)).toBeVisible();
  });

  it('33 vomiting is charted once somebody says how bad it is, and not by the tap alone', async () => {
    const { user, sent, effects, day } = open();
    await user.click(chips().getByRole('button', { name: 'Vomiting' }));
    expect(sent).toEqual([]);
    const question = within(screen.getByRole('group', { name: 'Vomiting: how bad is it?' }));
    await user.click(question.getByRole('button', { name: 'Moderate' }));
    expect(sent).toMatchObject([{ payload: { term: 'vomiting', severity: 'moderate', onsetAt: day.at(45) } }]);
    expect(effects()).toMatchObject([{ states: [{ severity: 'moderate', endedAt: null }] }]);
    expect(screen.queryByRole('group', { name: 'Vomiting: how bad is it?' })).toBeNull();
  });

  it('33 the question can be left, and nothing is charted', async () => {
    const { user, sent } = open();
    await user.click(chips().getByRole('button', { name: 'Vomiting' }));
    await user.click(press('Cancel'));
    expect(sent).toEqual([]);
    expect(screen.queryByText('Charted once you say so.')).toBeNull();
  });

  it('clinical.md 6 the alert of vomiting ends by "Over", and its chip stays for the next bout', async () => {
    const { user, effects, board, id } = open();
    const alert = () => board().sessions[id]?.alerts.find(({ condition }) => 'effectId' in condition);
    await vomits(user);
    expect(alert()?.state).toBe('raised');
    await user.click(press('Vomiting is over'));
    expect(alert()?.state).toBe('cleared');
    await vomits(user, 'Vomiting last 10:45');
    expect(effects()).toHaveLength(2);
    expect(chips().getByRole('button', { name: 'Vomiting, 2 times last 10:45' })).toBeVisible();
  });

  it('39 noted in error asks why, and stays readable, struck through', async () => {
    const { user } = open();
    await user.click(chips().getByRole('button', { name: 'Headache' }));
    await user.click(press('Headache was noted in error'));
    const dialog = within(screen.getByRole('dialog', { name: 'Headache was noted in error' }));
    expect(dialog.getByRole('button', { name: 'Strike it' })).toBeDisabled();
    await user.type(dialog.getByLabelText('Reason, in your own words'), 'other chair');
    await user.click(dialog.getByRole('button', { name: 'Strike it' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Headache, mild').tagName).toBe('S');
    expect(screen.getByText(/Struck 10:45 by J. Kimura RN: “other chair”/)).toBeVisible();
  });

  it('33 what is over can go on after all, and a moment can be struck: no tap is for ever', async () => {
    const { user, effects } = open();
    await user.click(chips().getByRole('button', { name: 'Nausea' }));
    await user.click(press('Nausea is over'));
    await user.click(press('Nausea is still there'));
    expect(effects()[0]?.states.at(-1)).toMatchObject({ endedAt: null });
    await vomits(user);
    await user.click(press('Vomiting was noted in error'));
    await user.type(screen.getByLabelText('Reason, in your own words'), 'other chair');
    await user.click(press('Strike it'));
    expect(effects()[1]?.struck).toMatchObject({ reason: 'other chair' });
  });

  it('E goes to the chips, also while something goes on; the rare ones stand behind "More"', async () => {
    const { user } = open();
    await user.click(chips().getByRole('button', { name: 'Dizziness' }));
    await user.keyboard('e');
    expect(chips().getByRole('button', { name: 'Nausea' })).toHaveFocus();
    expect(chips().queryByRole('button', { name: 'Chest pain' })).toBeNull();
    await user.click(chips().getByRole('button', { name: 'More' }));
    expect(chips().getByRole('button', { name: 'Chest pain' })).toBeVisible();
  });

  it('two nurses: what another one noted meanwhile stands here at once', () => {
    const { elsewhere, id } = open();
    elsewhere('effect:note', { sessionId: id, term: 'agitation', severity: 'moderate' });
    expect(screen.getByRole('button', { name: 'Moderate' })).toHaveAttribute('aria-pressed', 'true');
  });
});
