import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LinkState } from '../../live/link-state.js';
import { accepted } from '../../live/live.fixture.js';
import type { SendCommand } from '../../live/send-command.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, seated } from '../vitals/a-session.fixture.js';
import { BoardPage } from './board-page.js';
import { showAt } from './board.fixture.js';
import { WallPage } from './wall-page.js';

const SILENT: LinkState = { kind: 'not-live', since: '2026-11-23T10:45:00.000Z', valuesAreOld: true, reason: 'silent' };

/** Chair 3 with a high alert since minute 40, chair 8 getting ready, chair 12 empty. */
function aBusyDay() {
  const day = new PlayedDay();
  const raman = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, raman, 39, aSet());
  chart(day, raman, 40, { values: { systolicBp: 186, diastolicBp: 112, heartRate: 108 } });
  const adeyemi = seated(day, '8', ['Adeyemi', 'Grace', '6015']);
  day.play('consent:record', { sessionId: adeyemi, signedAt: day.at(9), version: '3' }, 9);
  day.play('chair:add', { name: '12' }, 1, JO);
  return { day, raman };
}

const chair = (name: string) => within(screen.getByRole('article', { name }));
beforeEach(() => sessionStorage.clear());
afterEach(() => void jest.useRealTimers());

describe('a tile', () => {
  it('shows the chair, the name, two identifiers, the phase and the nurse', () => {
    showAt(aBusyDay().day, 41, <BoardPage />);
    const tile = chair('Chair 3');
    expect(tile.getByRole('heading', { name: /RAMAN, Priya/ })).toBeVisible();
    expect(tile.getByText(/02 Nov 1979 · #2208/)).toBeVisible();
    expect(tile.getByText('Infusing')).toBeVisible();
    expect(tile.getByRole('img', { name: 'Nurse J. Kimura RN' })).toHaveTextContent('JK');
  });

  it('says that the date is a birth date in every phase, also while the patient gets ready: nothing of it can be hidden apart', () => {
    showAt(aBusyDay().day, 41, <BoardPage />);
    expect(chair('Chair 8').getByText('Getting ready')).toBeVisible();
    expect(chair('Chair 8').getByText('Born 02 Nov 1979 · #6015')).toBeVisible();
    expect(chair('Chair 3').getByText('Born 02 Nov 1979 · #2208')).toBeVisible();
  });

  it('is marked while somebody calls for help for its patient, and no other is', async () => {
    const { day, raman } = aBusyDay();
    day.play('help:call', { level: 'emergency', sessionId: raman, at: day.at(40) }, 40, SAM);
    showAt(day, 41, <BoardPage />);
    expect(await chair('Chair 3').findByText('Emergency')).toBeVisible();
    expect(chair('Chair 8').queryByText('Emergency')).toBeNull();
  });

  it('says with whom a patient can be mistaken, and where that one sits', () => {
    const { day } = aBusyDay();
    infusing(day, '10', ['Raman', 'Anil', '3001']);
    showAt(day, 41, <BoardPage />);
    expect(chair('Chair 3').getByText('Similar name')).toHaveAttribute('title', 'Similar: RAMAN, Anil, chair 10');
    expect(chair('Chair 3').getByText(/Similar: RAMAN, Anil, chair 10/)).toBeInTheDocument();
  });

  it('shows the alert with its value, its limit and that it is not confirmed', () => {
    showAt(aBusyDay().day, 41, <BoardPage />);
    const tile = chair('Chair 3');
    expect(tile.getByText('BP 186/112')).toBeVisible();
    expect(tile.getByText(/at or above 180\/110/)).toBeVisible();
    expect(tile.getByText('1 min', { selector: '.alert-line-age' })).toBeVisible();
    expect(tile.getByText(/^Re-check BP in .*unconfirmed$/)).toBeVisible();
    expect(tile.getByRole('img', { name: 'High alert' })).toBeVisible();
  });

  it('FR3 gives the value that an alert names the age of that value, also where the alert is older', () => {
    const { day, raman } = aBusyDay();
    chart(day, raman, 46, { values: { systolicBp: 189, diastolicBp: 113 } });
    showAt(day, 48, <BoardPage />);
    const named = chair('Chair 3').getByText('BP 189/113').closest('.alert-line');
    expect(named).toHaveTextContent(/2 min/);
    expect(named).not.toHaveTextContent(/8 min/);
  });

  it('FR3 gives every value its own age, and shows oxygen beside the saturation and sedation as a word', () => {
    showAt(aBusyDay().day, 42, <BoardPage />);
    const figures = chair('Chair 3')
      .getAllByRole('term')
      .map((term) => term.parentElement?.textContent);
    expect(figures).toEqual([
      expect.stringMatching(/^BP .*186\/112.*2 min$/),
      expect.stringMatching(/^HR .*108.*2 min$/),
      expect.stringMatching(/^SpO₂ %98air.*3 min$/),
      expect.stringMatching(/^Resp 16.*3 min$/),
      expect.stringMatching(/^Sedation 5Awake.*3 min$/),
    ]);
  });

  it('FR3 says of a value past its own interval that it is', () => {
    showAt(aBusyDay().day, 50, <BoardPage />);
    const ages = chair('Chair 3').getAllByText(/older than its interval/);
    expect(ages).toHaveLength(3);
  });

  it('FR3 gives oxygen its own age where it was not charted with the saturation', () => {
    const { day, raman } = aBusyDay();
    chart(day, raman, 46, { values: { spo2: 97 } });
    showAt(day, 47, <BoardPage />);
    const oxygen = chair('Chair 3').getByText('SpO₂ %').parentElement;
    expect(oxygen).toHaveTextContent(/^SpO₂ %97air8 min1 min$/);
  });

  it('says what is still missing before the drug may run', async () => {
    showAt(aBusyDay().day, 41, <BoardPage />);
    const missing = 'Still missing: order, weight, baseline set, escort, 10 questions';
    // what judges it comes once the first page stands
    expect(await chair('Chair 8').findByText(missing, {}, { timeout: 10_000 })).toBeVisible();
  });

  it('says of a value that it could not be judged, where the baseline was charted in error', () => {
    const { day, raman } = aBusyDay();
    chart(day, raman, 45, aSet());
    const [baseline] = day.session(raman).readings;
    const { patientId } = day.session(raman);
    const wrong = { corrects: baseline?.id ?? '', reason: 'other patient' };
    day.play('vitals:correct', { sessionId: raman, patientId, ...wrong }, 46);
    showAt(day, 47, <BoardPage />);
    expect(chair('Chair 3').getByText('138/86').parentElement).toHaveTextContent('no baseline to judge it by');
    expect(chair('Chair 3').getByText('16').parentElement).not.toHaveTextContent('no baseline');
  });

  it('FR11 shows what the pump should show while there is no alert', () => {
    const day = new PlayedDay();
    infusing(day, '3', ['Raman', 'Priya', '2208']);
    showAt(day, 40, <BoardPage />);
    expect(chair('Chair 3').getByText('4.3 of 17 mL')).toBeVisible();
    expect(chair('Chair 3').getByText(/at 25.5 mL\/h/)).toBeVisible();
  });

  it('LP7 shows clock times in the place of ages and countdowns on a silent screen', () => {
    showAt(aBusyDay().day, 60, <BoardPage />, { link: SILENT });
    expect(chair('Chair 3').getAllByText('10:40')).not.toHaveLength(0);
    expect(chair('Chair 3').queryByText(/min$/)).not.toBeInTheDocument();
    expect(chair('Chair 3').getByText('Re-check BP due 10:42')).toBeVisible();
  });
});

describe('taking an alert', () => {
  it('FR15 is one tap, and names the revision of the alert that was seen', async () => {
    const { day, raman } = aBusyDay();
    const send = jest.fn<SendCommand>().mockResolvedValue(accepted());
    showAt(day, 41, <BoardPage />, { send });
    await userEvent.click(screen.getByRole('button', { name: 'I have it, Chair 3: BP 186/112' }));
    const [alert] = day.session(raman).alerts;
    const payload = { sessionId: raman, alertId: alert?.id, alertRevision: alert?.revision };
    expect(send).toHaveBeenCalledWith('alert:acknowledge', payload);
  });

  it('FR15 a press that began on one alert does not take a worse one that came before its release', async () => {
    const day = new PlayedDay();
    const raman = infusing(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, raman, 39, { ...aSet(), scales: { sedation: 5, nausea: 4 } });
    const send = jest.fn<SendCommand>().mockResolvedValue(accepted());
    const user = userEvent.setup();
    const { showAgain } = showAt(day, 41, <BoardPage />, { send });
    const button = screen.getByRole('button', { name: 'I have it, Chair 3: Nausea 4' });
    await user.pointer({ keys: '[MouseLeft>]', target: button });
    chart(day, raman, 41, { values: { spo2: 86, oxygenFlow: 0 }, confirmed: ['spo2'] });
    showAgain();
    await user.pointer({ keys: '[/MouseLeft]', target: screen.getByRole('button', { name: /Chair 3: SpO₂ 86%/ }) });
    expect(chair('Chair 3').getByText('SpO₂ 86%')).toBeVisible();
    expect(send).not.toHaveBeenCalled();
  });

  it('shows who has it in the place of the button', () => {
    const { day, raman } = aBusyDay();
    const alertId = day.session(raman).alerts[0]?.id ?? '';
    day.play('alert:acknowledge', { sessionId: raman, alertId }, 41, SAM);
    showAt(day, 41, <BoardPage />);
    expect(chair('Chair 3').getByText('SD has it')).toBeVisible();
    expect(screen.getByRole('article', { name: 'Chair 3' })).toHaveClass('tile-held-high', { exact: false });
    expect(screen.getByRole('article', { name: 'Chair 3' })).not.toHaveClass('tile-high');
    expect(screen.queryByRole('button', { name: /I have it/ })).toBeNull();
  });

  it('is not offered to who may not', () => {
    showAt(aBusyDay().day, 41, <BoardPage />, { role: 'medical-assistant' });
    expect(screen.queryByRole('button', { name: /I have it/ })).toBeNull();
  });
});

describe('the keys of the board', () => {
  it('open a chair by its number, and wait for a second digit where there may be one', async () => {
    const { day, raman } = aBusyDay();
    const { history } = showAt(day, 41, <BoardPage />);
    await userEvent.keyboard('3');
    expect(history.at(-1)).toBe(`/s/${raman}`);
  });

  it('do nothing while they are held down', async () => {
    const send = jest.fn<SendCommand>().mockResolvedValue(accepted());
    showAt(aBusyDay().day, 41, <BoardPage />, { send });
    screen.getByRole('link', { name: /Chair 3, RAMAN/ }).focus();
    fireEvent.keyDown(document, { key: 'a', repeat: true });
    expect(send).not.toHaveBeenCalled();
  });

  it('a digit that waits for a second one opens nothing under what opened meanwhile', async () => {
    openDialogs();
    jest.useFakeTimers();
    const { day } = aBusyDay();
    infusing(day, '1', ['Chua', 'Mei-Ling', '3310']);
    const { history } = showAt(day, 41, <BoardPage />);
    fireEvent.keyDown(document, { key: '1' });
    fireEvent.keyDown(document, { key: '?' });
    await act(async () => {
      await import('./key-help.js'); // the list is fetched when it is first asked for
      jest.advanceTimersByTime(1_000);
    });
    expect(screen.getByRole('dialog', { name: 'Keys of the board' })).toBeVisible();
    expect(history).toEqual(['/']);
  });

  it('A takes the alert of the focused tile, and M shows mine', async () => {
    const send = jest.fn<SendCommand>().mockResolvedValue(accepted());
    showAt(aBusyDay().day, 41, <BoardPage />, { send });
    screen.getByRole('link', { name: /Chair 3, RAMAN/ }).focus();
    await userEvent.keyboard('a');
    expect(send).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('m');
    expect(screen.queryByRole('article', { name: /Chair 12/ })).toBeNull();
  });
});

describe('the wall', () => {
  it('FR17 shows initials and number, and nothing to press', () => {
    showAt(aBusyDay().day, 41, <WallPage />);
    expect(chair('Chair 3').getByRole('heading', { name: 'P.R.' })).toBeVisible();
    expect(screen.queryByText(/RAMAN/)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
