import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { PHRASES } from '@chairside/domain';
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
  return { ...shown, day, id, user: userEvent.setup() };
}
const field = () => screen.getByRole('textbox', { name: /Write a note/ });

describe('NoteField', () => {
  it('43 W goes to the field; a note stands in the timeline with its own time, and the field is empty again', async () => {
    const { user, sent, day, id } = open();
    await user.keyboard('w');
    expect(field()).toHaveFocus();
    await user.keyboard('Asked for the light to be dimmed.');
    await user.click(screen.getByRole('button', { name: 'Write note' }));
    const payload = { sessionId: id, text: 'Asked for the light to be dimmed.', at: day.at(45) };
    expect(sent).toMatchObject([{ name: 'note:write', payload }]);
    expect(screen.getByText('Asked for the light to be dimmed.')).toBeVisible();
    expect(screen.getByText('note · J. Kimura RN')).toBeVisible();
    expect(field()).toHaveValue('');
  });

  it('43 ;; offers the phrases, Enter takes the first that fits, a press any of them', async () => {
    const { user, sent } = open();
    await user.type(field(), 'Slept. ;;iv');
    expect(within(screen.getByRole('group', { name: 'Phrases' })).getAllByRole('button')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(field()).toHaveValue(`Slept. ${PHRASES.ivok} `);
    await user.type(field(), ';;');
    await user.click(screen.getByRole('button', { name: /^calm/ }));
    expect(field()).toHaveValue(`Slept. ${PHRASES.ivok} ${PHRASES.calm} `);
    expect(screen.queryByRole('group', { name: 'Phrases' })).toBeNull();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent).toMatchObject([{ payload: { text: `Slept. ${PHRASES.ivok} ${PHRASES.calm}` } }]);
  });

  it('39 written in error asks why, and stays readable, struck through', async () => {
    const { user } = open();
    await user.type(field(), 'Fell asleep.');
    await user.click(screen.getByRole('button', { name: 'Write note' }));
    await user.click(screen.getByRole('button', { name: 'The note of 10:45 was written in error' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText('Reason, in your own words'), 'other chair');
    await user.click(dialog.getByRole('button', { name: 'Strike it' }));
    expect(screen.getByText('Fell asleep.').tagName).toBe('S');
    expect(screen.queryByRole('button', { name: 'The note of 10:45 was written in error' })).toBeNull();
  });
});
