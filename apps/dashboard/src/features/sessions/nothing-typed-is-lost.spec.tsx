import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing, readyToStart, recovering } from '../vitals/a-session.fixture.js';
import { showOn } from './played-screen.fixture.js';
import { SessionPage } from './session-page.js';

type Played = (day: PlayedDay, chair: string, patient: [string, string, string]) => string;

function open(play: Played, minute: number, who = JO) {
  const day = new PlayedDay();
  const sessionId = play(day, '3', ['Raman', 'Priya', '2208']);
  const shown = showOn({ day, now: day.at(minute), who }, <SessionPage sessionId={sessionId} />);
  const { statusRevision } = day.session(sessionId);
  return { ...shown, sessionId, user: userEvent.setup(), move: { sessionId, statusRevision } };
}

const checked: Played = (day, ...who) => {
  const sessionId = readyToStart(day, ...who);
  day.play('pump:check', { sessionId, rateMlPerHour: 25.5, volumeMl: 17 }, 28, JO);
  return sessionId;
};

const WHY = 'In a few words: why, or what';
const MEANWHILE = /Meanwhile S\. Dlamini RN charted at 10:30: Started/;

beforeEach(() => sessionStorage.clear());

describe('what is typed while somebody else moves the visit on', () => {
  it('an answer of the preparation stays where the drug is started meanwhile, says so, and can still be sent', async () => {
    const { user, elsewhere, move, sent, board } = open(checked, 30);
    await user.click(screen.getByRole('button', { name: 'Change: Pregnancy' }));
    await user.click(screen.getByRole('button', { name: 'Does not apply' }));
    await user.type(screen.getByLabelText(WHY), 'hyster');
    elsewhere('session:start', move);
    expect(board().sessions[move.sessionId]?.status).toBe('infusing');
    expect(screen.getByText(MEANWHILE)).toBeVisible();
    await user.type(screen.getByLabelText(WHY), 'ectomy');
    expect(screen.getByLabelText(WHY)).toHaveValue('hysterectomy');
    await user.keyboard('{Enter}');
    expect(sent).toMatchObject([{ name: 'preparation:record', payload: { note: 'hysterectomy' } }]);
    expect(screen.queryByLabelText(WHY)).toBeNull();
    expect(screen.queryByRole('heading', { name: /Before the drug/ })).toBeNull();
  });

  it('nothing stays of the preparation where nothing was typed', () => {
    const { elsewhere, move } = open(checked, 30);
    expect(screen.getByRole('heading', { name: /Before the drug/ })).toBeVisible();
    elsewhere('session:start', move);
    expect(screen.queryByRole('heading', { name: /Before the drug/ })).toBeNull();
    expect(screen.queryByText(MEANWHILE)).toBeNull();
  });

  it('two times that were typed stay, and so does half a line', async () => {
    const { user, elsewhere, move } = open(checked, 30);
    await user.click(screen.getByRole('button', { name: 'Change: Last food and last clear drink' }));
    await user.type(screen.getByLabelText('Last food'), '0230');
    elsewhere('session:start', move);
    expect(screen.getByLabelText('Last food')).toHaveValue('0230');
  });

  it('a set that is charted in between clears no half answer', async () => {
    const { user } = open(checked, 30);
    await user.click(screen.getByRole('button', { name: 'Change: Pregnancy' }));
    await user.click(screen.getByRole('button', { name: 'Does not apply' }));
    await user.type(screen.getByLabelText(WHY), 'hyster');
    await user.click(screen.getAllByRole('button', { name: /Enter vitals/ })[0] as HTMLElement);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^(Keep|Close)/ }));
    expect(screen.getByLabelText(WHY)).toHaveValue('hyster');
  });

  it('an open dialog of the next step says what was charted meanwhile, by whom and when', async () => {
    const { user, elsewhere, move } = open(checked, 30);
    await user.click(screen.getByRole('button', { name: 'Chart start' }));
    elsewhere('session:start', move);
    expect(within(screen.getByRole('dialog')).getByText(MEANWHILE)).toBeVisible();
  });

  it('a medicine that is being charted stays open when the patient is discharged or leaves meanwhile', async () => {
    const { user, elsewhere, move } = open(infusing, 50);
    await user.click(screen.getByRole('button', { name: /Chart medicine/ }));
    elsewhere('session:leave', { ...move, reason: 'walked out' });
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/Meanwhile S\. Dlamini RN charted at 10:50: Patient left/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: /Cancel|Close/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: /Chart medicine/ })).toBeNull();
  });

  it('a score of recovery that is being given stays open when the patient leaves meanwhile', async () => {
    const { user, elsewhere, move } = open(recovering, 110);
    await user.click(screen.getByRole('button', { name: /score/i }));
    elsewhere('session:leave', { ...move, reason: 'walked out' });
    expect(within(screen.getByRole('dialog')).getByText(/Patient left/)).toBeVisible();
  });

  it('an open dialog says that the visit went on also where what was charted meanwhile is no step', async () => {
    const { user, elsewhere, move } = open(infusing, 50);
    await user.click(screen.getByRole('button', { name: 'Away' }));
    elsewhere('session:away', { sessionId: move.sessionId, reason: 'restroom', minutes: 10, goesWith: null });
    expect(within(screen.getByRole('dialog')).getByText(/Meanwhile/)).toBeVisible();
  });

  it('who charts from another screen and types here reads their own name, and one of the same name is somebody else', async () => {
    const { user, elsewhere, move } = open(infusing, 50, SAM);
    await user.click(screen.getByRole('button', { name: /Chart medicine/ }));
    elsewhere('session:leave', { ...move, reason: 'walked out' });
    expect(within(screen.getByRole('dialog')).getByText(/Meanwhile S\. Dlamini RN charted at 10:50/)).toBeVisible();
  });

  it('a dialog whose own answer moves the visit on says nothing of it while it is sent', async () => {
    const { user, sent, board, move } = open(infusing, 50);
    await user.click(screen.getByRole('button', { name: 'Away' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('Who goes along'), 'Alone');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(document.body.textContent ?? ''));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    await user.click(dialog.getByRole('button', { name: 'Chart away' }));
    watch.disconnect();
    expect(sent).toMatchObject([{ name: 'session:away' }]);
    expect(board().sessions[move.sessionId]?.absences).toHaveLength(1);
    expect(said).not.toEqual([]);
    expect(said.filter((text) => text.includes('Meanwhile'))).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('an open dialog stays when the visit is moved to another day meanwhile, and calls off no visit that nobody saw', async () => {
    const booked: Played = (day, _chair, patient) => day.book(...patient);
    const { user, elsewhere, board, whole, move, sent } = open(booked, 1);
    await user.click(screen.getByRole('button', { name: 'Cancel visit' }));
    const { scheduledAt = '', plannedChairId: chairId = null } = board().sessions[move.sessionId] ?? {};
    const to = '2026-11-30T10:00:00.000Z';
    const place = { scheduledAt: to, chairId: null };
    elsewhere('session:rebook', { sessionId: move.sessionId, ...place, seen: { scheduledAt, chairId } });
    expect(board().sessions[move.sessionId]).toBeUndefined();
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/taken off today’s board/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Weather' }));
    await user.click(dialog.getByRole('button', { name: 'Cancel visit' }));
    expect(sent).toMatchObject([{ name: 'session:cancel', payload: { seen: { scheduledAt, chairId } } }]);
    expect(dialog.getByRole('alert')).toHaveTextContent(
      'This visit was moved meanwhile: now 30 Nov 2026, 10:00 to 11:40, no chair yet. Look, then decide again.',
    );
    expect(whole().sessions[move.sessionId]).toMatchObject({ status: 'scheduled', scheduledAt: to });
  });
});
