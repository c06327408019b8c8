import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { ActionDialog } from './action-dialog.js';
import { showOn } from './played-screen.fixture.js';
import type { ActionId } from './session-action.js';
import { actionOf } from './session-actions.js';
import { inView } from './session-in-view.js';

function openDialog(action: ActionId, play: (day: PlayedDay, id: string) => void, begin = infusing) {
  const day = new PlayedDay();
  const id = begin(day, '3', ['Raman', 'Priya', '2208']);
  play(day, id);
  const view = inView(day.board, day.session(id));
  if (!view) throw new Error('The session has no protocol.');
  const nothing = () => undefined;
  const dialog = (
    <ActionDialog action={actionOf(action)} view={view} tapProblem={null} onAct={nothing} onClose={nothing} />
  );
  showOn({ day, now: day.at(90) }, dialog);
  return within(screen.getByRole('dialog'));
}

function recovering(day: PlayedDay, id: string): void {
  day.play('session:complete', { sessionId: id, pumpMl: 17 }, 70);
}

describe('what is read before a patient goes', () => {
  it('FR19 names every open alert, the last sedation and the minutes since the drug, and describes the button by it', () => {
    const dialog = openDialog('discharge', (day, id) => {
      recovering(day, id);
      chart(day, id, 84, { ...aSet(138, 86, 84, 92), scales: { sedation: 4 } });
    });
    const said =
      '1 alert is open: SpO₂ 92% at or below 95, not taken' +
      'Sedation was last 4 Slow to name' +
      'The drug ended 20 min ago, at 11:10';
    expect(dialog.getByRole('button', { name: 'Chart discharge' })).toHaveAccessibleDescription(
      expect.stringContaining('not taken'),
    );
    expect(dialog.getByRole('heading', { name: 'Read before you chart this' }).parentElement).toHaveTextContent(said);
  });

  it('is no block: who is awake and calm is only told the minutes since the drug', () => {
    const dialog = openDialog('discharge', (day, id) => {
      recovering(day, id);
      chart(day, id, 84, aSet());
    });
    const open = dialog.getByRole('heading', { name: 'Read before you chart this' }).parentElement;
    expect(
      within(open as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['The drug ended 20 min ago, at 11:10']);
  });

  it.each(['leave', 'transfer'] as const)('FR10 "%s" begins at the pump while the drug runs', (action) => {
    const dialog = openDialog(action, () => undefined);
    expect(dialog.getByText('Do it at the pump first.')).toBeVisible();
    expect(dialog.getByText('The pump is charted as running')).toBeVisible();
  });

  it('a visit to which nobody came leaves nothing open, and its two buttons cannot be taken for each other', () => {
    const dialog = openDialog(
      'cancel',
      () => undefined,
      (day, _chair, patient) => day.book(...patient),
    );
    expect(dialog.queryByRole('heading', { name: 'Read before you chart this' })).toBeNull();
    expect(
      dialog
        .getAllByRole('button')
        .slice(-2)
        .map(({ textContent }) => textContent),
    ).toEqual(['Keep visit', 'Cancel visit']);
  });

  it('"Patient left" says nothing of the pump once the drug is over', () => {
    const dialog = openDialog('leave', recovering);
    expect(dialog.queryByText('Do it at the pump first.')).toBeNull();
  });
});
