import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SendCommand } from '../../live/send-command.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { showAt } from '../board/board.fixture.js';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { HelpCalls } from './help-calls.js';
import { ownCalls } from './own-calls.js';

beforeEach(() => {
  openDialogs();
  ownCalls.open(null);
});

/** Pumps run in chairs 2, 3 and 5; an emergency is called for chair 3, or for nobody knows whom yet. */
function anEmergency(
  isPlaceKnown = true,
  nowOf?: (at: PlayedDay['at']) => () => string,
  then: (day: PlayedDay, sessions: Record<2 | 3 | 5, string>) => unknown = () => undefined,
) {
  const day = new PlayedDay();
  const sessions = {
    2: infusing(day, '2', ['Okafor', 'Amara', '1984']),
    3: infusing(day, '3', ['Raman', 'Priya', '2208']),
    5: infusing(day, '5', ['Chua', 'Mei-Ling', '3310']),
  };
  const place = isPlaceKnown ? { sessionId: sessions[3] } : {};
  const callId = day.play('help:call', { level: 'emergency', ...place, at: day.at(40) }, 40, SAM);
  then(day, sessions);
  ownCalls.open(callId);
  const send = jest.fn<SendCommand>(() => Promise.resolve({ ok: true, value: { id: 'made' }, revision: 1 }));
  const now = nowOf?.((minute) => day.at(minute));
  const clock = now && { clock: { subscribe: () => () => undefined, current: now, now } };
  const { showAgain } = showAt(day, 41, <HelpCalls isWall={false} inDialog={false} />, { send, ...clock });
  const locate = (chair: '2' | '3') => {
    const { chairId } = day.session(sessions[chair]);
    day.play('help:locate', { callId, chairId: chairId ?? '', sessionId: sessions[chair] }, 41, SAM);
    showAgain();
  };
  return { day, sessions, send, showAgain, locate };
}

const own = () => within(screen.getByRole('region', { name: 'The pump of this call' }));
const stops = () => screen.getAllByRole('button', { name: /^Pump stopped/ }).map(({ textContent }) => textContent);
const rows = () =>
  screen
    .getAllByRole('listitem')
    .map((row) => row.querySelector('b')?.textContent)
    .filter((name) => name?.startsWith('Chair'));

describe('floor rule 14 the pumps in the panel of an emergency', () => {
  it('floor rule 14 the pump of its own chair stands first and apart; below stand all by chair, its own marked', () => {
    anEmergency();
    expect(stops()).toEqual([3, 2, 3, 5].map((chair) => `Pump stopped, chair ${chair}`));
    expect(own().getByRole('heading', { name: 'Chair 3 · RAMAN, Priya' })).toBeVisible();
    expect(own().getAllByRole('button')).toHaveLength(1);
    expect(rows()).toEqual(['Chair 2 · OKAFOR, Amara', 'Chair 3 · RAMAN, Priya', 'Chair 5 · CHUA, Mei-Ling']);
    expect(screen.getByText('this call').closest('li')).toHaveTextContent('RAMAN, Priya');
  });

  it('floor rule 14 its own pump and what is done come first, and the pumps of the others after', () => {
    anEmergency();
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent ?? '');
    const at = (name: RegExp) => names.findIndex((one) => name.test(one));
    const order = [/^I am coming/, /chair 3$/, /^Airway opened/, /^Patient moved/, /chair 2$/, /^Helped/].map(at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('floor rule 14 one pump at two places is stopped at both by one tap, also while the line is gone', async () => {
    const { send } = anEmergency();
    await userEvent.click(own().getByRole('button', { name: 'Pump stopped, chair 3' }));
    expect(screen.queryByRole('button', { name: 'Pump stopped, chair 3' })).toBeNull();
    expect(screen.getAllByText(/^Charted as stopped at 10:41:00/)).toHaveLength(2);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('floor rule 14 a second tap of a hurried finger does nothing: in the place of the button stands what was charted', async () => {
    const { day, sessions, send } = anEmergency();
    const button = own().getByRole('button', { name: 'Pump stopped, chair 3' });
    await userEvent.dblClick(button);
    expect(send.mock.calls.map(([name, payload]) => [name, payload])).toEqual([
      ['session:stop', { sessionId: sessions[3], at: day.at(41) }],
    ]);
    expect(own().getByText(/^Charted as stopped at 10:41:00/)).toBeVisible();
  });

  it('floor rule 14 the undoing bears its own time: it is not refused when the line comes back late', async () => {
    const { day, sessions, send } = anEmergency();
    await userEvent.click(own().getByRole('button', { name: 'Pump stopped, chair 3' }));
    await userEvent.click(own().getByRole('button', { name: 'Not stopped: undo' }));
    expect(send).toHaveBeenLastCalledWith(
      'session:undo-stop',
      { sessionId: sessions[3], at: day.at(41) },
      expect.anything(),
    );
    expect(own().getByRole('button', { name: 'Pump stopped, chair 3' })).toBeVisible();
  });

  it('floor rule 14 the undoing never lies before the stop, also where the clock was put back', async () => {
    let minute = 43;
    const { day, send } = anEmergency(true, (at) => () => at(minute));
    await userEvent.click(own().getByRole('button', { name: 'Pump stopped, chair 3' }));
    minute = 42;
    await userEvent.click(own().getByRole('button', { name: 'Not stopped: undo' }));
    expect(send.mock.calls[1]?.[1]).toMatchObject({ at: day.at(43) });
  });

  it.each(['one after the other', 'both at once'])(
    'floor rule 14 a stop of here that was taken back elsewhere leaves its button: %s',
    async (how) => {
      const { day, sessions, showAgain } = anEmergency();
      await userEvent.click(own().getByRole('button', { name: 'Pump stopped, chair 3' }));
      day.play('session:stop', { sessionId: sessions[3], at: day.at(41) }, 41);
      if (how !== 'both at once') showAgain();
      day.play('session:undo-stop', { sessionId: sessions[3] }, 42, SAM);
      showAgain();
      expect(own().queryByText(/^Charted as stopped/)).toBeNull();
      expect(own().getByRole('button', { name: 'Pump stopped, chair 3' })).toBeVisible();
    },
  );

  it('floor rule 14 a row never moves: one that was stopped elsewhere stays, one that begins to run comes last', () => {
    const { day, sessions, showAgain } = anEmergency();
    day.play('session:stop', { sessionId: sessions[2] }, 41, SAM);
    infusing(day, '1', ['Ferrer', 'Lucía', '5127']);
    showAgain();
    expect(rows().map((row) => row?.slice(0, 7))).toEqual(['Chair 2', 'Chair 3', 'Chair 5', 'Chair 1']);
    expect(stops()).toEqual([3, 3, 5, 1].map((chair) => `Pump stopped, chair ${chair}`));
  });

  it('floor rule 14 called from the board, the place is asked first, and each pump is named with patient, chair and that it runs', () => {
    anEmergency(false);
    expect(rows()).toEqual(['Chair 2 · OKAFOR, Amara', 'Chair 3 · RAMAN, Priya', 'Chair 5 · CHUA, Mei-Ling']);
    expect(screen.getAllByText(/^Runs · J\. Kimura RN$/)).toHaveLength(3);
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent?.split(/ (?=Tap|Do)/)[0]);
    expect(headings).toEqual([
      'Emergency, this clinic, place not said yet',
      'Where?',
      'What was done, with its time',
      'Pumps',
      'Log',
      'It is over',
    ]);
  });

  it('floor rule 14 the chair that is said later is marked where it stands, and comes into the room that was kept for it', () => {
    const { locate } = anEmergency(false);
    const before = rows();
    expect(screen.getByText('Tap the chair: its pump then stands first.')).toBeVisible();
    expect(own().getByText('The pump of this call stands here as soon as its chair is said.')).toBeVisible();
    locate('3');
    expect(rows()).toEqual(before);
    expect(stops()).toHaveLength(4);
    expect(own().getByRole('button', { name: 'Pump stopped, chair 3' })).toBeVisible();
    const marked = screen.getByText('this call').closest('li');
    expect(marked).toHaveTextContent(/^Chair 3 · RAMAN, Priya this call/);
    expect(within(marked as HTMLElement).getByRole('button', { name: 'Pump stopped, chair 3' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'chair 3', pressed: true })).toBeVisible();
  });

  it('floor rule 14 a pump that was stopped since the call is there too, as stopped, for who opens it late', () => {
    anEmergency(false, undefined, (day, sessions) =>
      day.play('session:stop', { sessionId: sessions[2], at: day.at(41) }, 41, SAM),
    );
    expect(rows()).toHaveLength(3);
    expect(stops()).toEqual(['Pump stopped, chair 3', 'Pump stopped, chair 5']);
    expect(screen.getByText('Charted as stopped at 10:41:00.')).toBeVisible();
  });

  it('floor rule 14 a stop that somebody described offers no undoing, and says what to do if the pump runs', async () => {
    const { day, sessions, showAgain } = anEmergency();
    day.play('session:stop', { sessionId: sessions[3] }, 41, SAM);
    showAgain();
    expect(own().getByRole('button', { name: 'Not stopped: undo' })).toBeVisible();
    day.play('session:describe-stop', { sessionId: sessions[3], reason: 'vomiting', pumpMl: 4 }, 41, SAM);
    showAgain();
    expect(own().queryByRole('button')).toBeNull();
    expect(own().getByText(/stop it there and tell the provider/)).toBeVisible();
  });

  it('floor rule 10 it opens at its title: a habitual Enter charts no stop', () => {
    anEmergency();
    expect(screen.getByRole('heading', { name: 'Emergency, chair 3' })).toHaveAttribute('autofocus');
  });
});
