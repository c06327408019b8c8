import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

  it('33 vomiting is a moment: its chip stays, and says when it last was', async () => {
    const { user, effects } = open();
    await user.click(chips().getByRole('button', { name: 'Vomiting' }));
    expect(chips().getByRole('button', { name: 'Vomiting last 10:45' })).toBeVisible();
    await user.click(chips().getByRole('button', { name: 'Vomiting last 10:45' }));
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
    await user.click(press('Nausea goes on after all'));
    expect(effects()[0]?.states.at(-1)).toMatchObject({ endedAt: null });
    await user.click(chips().getByRole('button', { name: 'Vomiting' }));
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
