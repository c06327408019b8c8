import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionLine } from '../board/session-line.js';
import { inView } from '../sessions/session-in-view.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { AwayBar } from './away-bar.js';
import { AwayControl } from './away-control.js';
import { awayLines } from './away-lines.js';

function stage() {
  const day = new PlayedDay();
  const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const view = () => {
    const found = inView(day.board, day.session(sessionId));
    if (!found) throw new Error('a view was expected');
    return found;
  };
  return { day, sessionId, view, on: { day, now: day.at(32) } };
}

function away() {
  const staged = stage();
  const { day, sessionId } = staged;
  day.play('session:away', { sessionId, reason: 'restroom', minutes: 10, goesWith: SAM.id }, 31, JO);
  return staged;
}

describe('20 a patient who leaves their place for a while', () => {
  it('floor 16 says where to, for how long and with whom; nobody is taken for granted', async () => {
    const { on, view, sessionId, day } = stage();
    const { sent } = showOn(on, <AwayControl view={view()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Away' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Away for a while' }));
    expect(dialog.getByText(/The pump runs/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Chart away' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('button', { name: '5 min' }));
    await userEvent.selectOptions(dialog.getByLabelText('Who goes along'), 'Alone');
    await userEvent.click(dialog.getByRole('button', { name: 'Chart away' }));
    const payload = { sessionId, reason: 'restroom', minutes: 5, goesWith: null, at: day.at(32) };
    expect(sent).toMatchObject([{ name: 'session:away', payload }]);
  });

  it('floor 16 the page says it until somebody has seen the patient back', async () => {
    const { on, view, sessionId } = away();
    const { sent } = showOn(on, <AwayBar view={view()} />);
    expect(screen.getByRole('region', { name: 'Away' })).toHaveTextContent(
      'Away: restroom since 10:31, back by 10:41. With S. Dlamini RN. Went while infusing.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'I see the patient: back' }));
    expect(sent).toMatchObject([{ name: 'session:back', payload: { sessionId } }]);
  });

  it('floor 16 the dialog of what needs the patient leads to who saw them back, and goes once somebody has', async () => {
    const { day, sessionId, on } = stage();
    day.play('session:pause', { sessionId, reason: 'bathroom', pumpMl: 30 }, 31);
    day.play('session:away', { sessionId, reason: 'restroom', minutes: 10, goesWith: SAM.id }, 31);
    chart(day, sessionId, 32, aSet(120, 75));
    const { sent } = showOn(on, <SessionPage sessionId={sessionId} />);
    await userEvent.click(screen.getByRole('button', { name: /^Chart resume/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'Chart that the pump runs again' }));
    expect(dialog.getByRole('button', { name: 'Chart resume' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('button', { name: 'I see the patient: back' }));
    expect(sent).toMatchObject([{ name: 'session:back', payload: { sessionId } }]);
    expect(dialog.queryByText(/^Away: restroom/)).not.toBeInTheDocument();
  });

  it('floor 16 the tile says it before anything else, and who is away is not sent away again', () => {
    const { day, sessionId, view, on } = away();
    const { strong } = sessionLine(day.session(sessionId), day.at(32), 'UTC');
    expect(strong).toBe('Away: restroom, back by 10:41');
    showOn(on, <AwayControl view={view()} />);
    expect(screen.queryByRole('button', { name: 'Away' })).toBeNull();
  });

  it('floor 16 the story tells when they went, with whom, and who saw them back', () => {
    const { day, sessionId, view } = away();
    day.play('session:back', { sessionId }, 40, SAM);
    expect(awayLines(view()).map(({ what, details }) => [what, ...details])).toEqual([
      ['Away: restroom, back by 10:41', 'With S. Dlamini RN.', 'Went while infusing.', 'J. Kimura RN'],
      ['Back in the chair', 'S. Dlamini RN'],
    ]);
  });
});
