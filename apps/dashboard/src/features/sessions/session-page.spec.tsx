import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DR, JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, risingPressure, seated } from '../vitals/a-session.fixture.js';
import { showOn } from './played-screen.fixture.js';
import { SessionPage } from './session-page.js';

function open(play: (day: PlayedDay) => string, who = JO, minute = 56) {
  const day = new PlayedDay();
  const id = play(day);
  const shown = showOn({ day, now: day.at(minute), who }, <SessionPage sessionId={id} />);
  return { ...shown, day, id, session: () => shown.board().sessions[id], user: userEvent.setup() };
}

const rising = (day: PlayedDay) => risingPressure(day).id;
const running = (day: PlayedDay) => infusing(day, '3', ['Raman', 'Priya', '2208']);

afterEach(() => sessionStorage.clear());

describe('SessionPage', () => {
  it('FR11 says milligrams, millilitres and the rate of the pump side by side, and that they are estimated', () => {
    open(rising);
    expect(screen.getByRole('region', { name: 'Patient' })).toHaveTextContent('22.1 of 34 mg');
    expect(screen.getByRole('region', { name: 'Patient' })).toHaveTextContent('11.1 of 17 mL · 25.5 mL/h');
    expect(screen.getByRole('region', { name: 'Patient' })).toHaveTextContent('estimated');
    expect(screen.getByRole('region', { name: 'Patient' })).toHaveTextContent('68 kg (149.9 lb)');
  });

  it('FR11 gives no estimate beyond the order, in the banner or in the question about a volume', async () => {
    const { user } = open(rising, JO, 95);
    const banner = screen.getByRole('region', { name: 'Patient' });
    expect(banner).toHaveTextContent('34 of 34 mg');
    expect(banner).toHaveTextContent('17 of 17 mL');
    await user.click(screen.getByRole('button', { name: 'Chart pump volume' }));
    await user.type(screen.getByLabelText(/Pump shows/), '9{Enter}');
    expect(within(screen.getByRole('dialog')).getByRole('alert')).toHaveTextContent('should show about 17 of 17');
  });

  it('FR11 says estimated of what a patient was given who left before anybody read the pump', () => {
    open((day) => {
      const id = running(day);
      day.play('session:leave', { sessionId: id, reason: 'against advice' }, 50);
      return id;
    });
    const banner = screen.getByRole('region', { name: 'Patient' });
    expect(banner).toHaveTextContent('Volume given, estimated8.5 of 17 mL');
    expect(banner).toHaveTextContent('Left 10:50');
  });

  it('says a pause as its tile does, with the word apart from how long it lasts', () => {
    open((day) => {
      const id = running(day);
      day.play('session:pause', { sessionId: id, reason: 'pain', pumpMl: 8 }, 50);
      return id;
    });
    const banner = screen.getByRole('region', { name: 'Patient' });
    expect(within(banner).getByText('Paused')).toHaveClass('tile-phase');
    expect(banner).toHaveTextContent('Paused 6 min');
    // what is charted rarely scrolls away, and is still the patient's
    expect(within(banner).getByRole('button', { name: 'Transfer' })).toBeVisible();
  });

  it('FR11 marks a volume above the order that was kept', () => {
    open((day) => {
      const id = running(day);
      day.play('pump:read', { sessionId: id, pumpMl: 26 }, 50);
      return id;
    });
    expect(screen.getByRole('region', { name: 'Patient' })).toHaveTextContent('Pump read 26 mL, more than ordered');
  });

  it.each([
    ['2026-11-23T10:34:40.000Z', '11:10 · 36 min'],
    ['2026-11-23T11:09:50.000Z', '11:10 · 1 min'],
  ])('at %s says as many minutes to the end as lie between the two clocks', (now, said) => {
    const day = new PlayedDay();
    const id = running(day);
    showOn({ day, now }, <SessionPage sessionId={id} />);
    expect(screen.getByRole('region', { name: 'Patient' })).toHaveTextContent(said);
  });

  it('says quietly that nobody charted allergies, which is not the same as none', () => {
    const day = new PlayedDay();
    const id = running(day);
    const patient = Object.values(day.board.patients).map((one) => ({ ...one, allergies: null }));
    day.board = { ...day.board, patients: Object.fromEntries(patient.map((one) => [one.id, one])) };
    showOn({ day, now: day.at(40) }, <SessionPage sessionId={id} />);
    expect(screen.getByText('Allergies: not charted').tagName).toBe('SPAN');
  });

  it('FR10 charts a pause only after a reason was chosen, and chooses none beforehand', async () => {
    const { user, session } = open(running);
    await user.keyboard('p');
    const dialog = screen.getByRole('dialog', { name: 'Chart a pause' });
    expect(dialog).toHaveTextContent('Do it at the pump first. Chairside does not control it.');
    expect(within(dialog).queryByRole('button', { pressed: true })).toBeNull();
    await user.type(within(dialog).getByLabelText(/Pump shows/), '10,5');
    expect(within(dialog).getByRole('button', { name: 'Chart pause' })).toBeDisabled();
    await user.click(within(dialog).getByRole('button', { name: 'Nausea' }));
    await user.click(within(dialog).getByRole('button', { name: 'Chart pause' }));
    await waitFor(() => expect(session()?.status).toBe('paused'));
    expect(session()?.steps.at(-1)).toMatchObject({ reason: 'nausea', pumpMl: 10.5 });
  });

  it('FR5 asks once about a volume that the pump can hardly show, and then keeps it', async () => {
    const { user, sent, session } = open(rising);
    await user.click(screen.getByRole('button', { name: 'Chart pump volume' }));
    await user.type(screen.getByLabelText(/Pump shows/), '29.5{Enter}');
    const question = '29.5 mL? The pump should show about 11.1 of 17. Look at the pump. Enter again keeps 29.5.';
    expect(within(screen.getByRole('dialog')).getByRole('alert')).toHaveTextContent(question);
    expect(sent).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(session()?.pumpReadings.at(-1)).toMatchObject({ pumpMl: 29.5 }));
  });

  it('FR14 charts a stopped pump by one tap, and keeps its reason and volume open until they are charted', async () => {
    const { user, sent, session } = open(running);
    await user.click(screen.getByRole('button', { name: 'Chart pump stopped' }));
    expect(sent).toHaveLength(1);
    expect(session()).toMatchObject({ status: 'recovering', infusionOutcome: 'stopped-early' });
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.getByText(/Reason and pump volume are still to be charted/)).toBeVisible();
  });

  it('FR14 "Not stopped: undo" takes a mistaken tap back, and the timeline keeps both', async () => {
    const { user, sent, session } = open(running);
    await user.click(screen.getByRole('button', { name: 'Chart pump stopped' }));
    expect(within(screen.getByRole('dialog')).getByText('Do it at the pump first.')).toBeVisible();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Not stopped: undo' }));
    expect(sent.map(({ name }) => name)).toEqual(['session:stop', 'session:undo-stop']);
    expect(session()).toMatchObject({ status: 'infusing', infusionOutcome: null });
    expect(screen.queryByRole('dialog')).toBeNull();
    const line = screen.getByText('Not stopped').closest('li');
    expect(line).toHaveTextContent(/Undone 10:56 by/);
    expect(within(line as HTMLElement).getByText(/Stopped early/).tagName).toBe('S');
    expect(screen.queryByText(/still to be charted/)).toBeNull();
  });

  it('FR14 a stop that was described offers no undoing: it says so before, and what to do if the pump runs', async () => {
    const { user, session } = open(running);
    await user.click(screen.getByRole('button', { name: 'Chart pump stopped' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/Once this is charted the stop stands/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Vomiting' }));
    await user.type(dialog.getByLabelText(/Pump shows/), '11');
    await user.click(dialog.getByRole('button', { name: 'Chart reason and volume' }));
    await waitFor(() => expect(session()?.steps.at(-1)).toMatchObject({ reason: 'vomiting' }));
    expect(screen.queryByRole('button', { name: 'Not stopped: undo' })).toBeNull();
    expect(screen.getByRole('note')).toHaveTextContent(/stop it there and tell the provider/);
  });

  it('lists its keys by ?, where single ones are turned off, and none acts from then on', async () => {
    const { user } = open(running);
    await user.keyboard('?');
    const list = screen.getByRole('dialog', { name: 'Keys of a patient’s page' });
    await user.click(within(list).getByRole('checkbox'));
    fireEvent(list, new Event('close'));
    await user.keyboard('p');
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('FR8 charts a pause for the time at which it was, and says what a time looks like', async () => {
    const { user, session, day } = open(running);
    await user.keyboard('p');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByLabelText('When')).toHaveAttribute('placeholder', 'now, 10:56');
    expect(dialog.getByText('Still to fill: why, what the pump shows.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Nausea' }));
    await user.type(dialog.getByLabelText(/Pump shows/), '8.8');
    for (const [typed, says] of [
      ['1099', 'Write the time as 10:56.'],
      ['12:30', '12:30 lies ahead of now, 10:56.'],
      ['0900', '0900 is before check-in, 10:05.'],
    ] as const) {
      await user.type(dialog.getByLabelText('When'), typed);
      expect(dialog.getByText(says)).toBeVisible();
      expect(dialog.getByRole('button', { name: 'Chart pause' })).toBeDisabled();
      await user.clear(dialog.getByLabelText('When'));
    }
    await user.type(dialog.getByLabelText('When'), '10:51');
    await user.click(dialog.getByRole('button', { name: 'Chart pause' }));
    await waitFor(() => expect(session()?.status).toBe('paused'));
    expect(session()?.steps.at(-1)).toMatchObject({ at: day.at(51), recordedAt: day.at(56) });
  });

  it('H43 charts nothing that was judged by a status which moved on while the dialog was open', async () => {
    const { user, sent, elsewhere, session, id } = open(running);
    const seen = session()?.statusRevision;
    await user.click(screen.getByRole('button', { name: 'Chart all given' }));
    const dialog = within(screen.getByRole('dialog'));
    elsewhere('session:pause', { sessionId: id, reason: 'nausea', pumpMl: 11 });
    expect(session()?.status).toBe('paused');
    await user.type(dialog.getByLabelText(/Pump shows/), '11');
    await user.click(dialog.getByRole('button', { name: 'Chart all given' }));
    expect(sent.at(-1)?.payload).toMatchObject({ statusRevision: seen });
    expect(await dialog.findByRole('alert')).toHaveTextContent('Not charted.');
    expect(session()?.status).toBe('paused');
  });

  it('FR12 compares what the second person typed from the pump with the order', async () => {
    const { user } = open((day) => {
      const id = seated(day, '3', ['Raman', 'Priya', '2208']);
      const { patientId } = day.session(id);
      const weighed = { sessionId: id, patientId, takenAt: day.at(15), values: { bodyWeight: 68 } };
      day.play('vitals:record', weighed, 15);
      day.play('order:sign', { sessionId: id, doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 2 }, 20, {
        ...SAM,
        role: 'provider',
      });
      return id;
    }, SAM);
    await user.click(screen.getByRole('button', { name: 'Second check' }));
    await user.type(screen.getByLabelText(/Rate on the pump/), '25.5');
    await user.type(screen.getByLabelText(/Volume to be infused/), '71');
    expect(screen.getByText(/Differs from the order/)).toBeVisible();
    await user.clear(screen.getByLabelText(/Volume to be infused/));
    await user.type(screen.getByLabelText(/Volume to be infused/), '17');
    expect(screen.getByText('Agrees with the order.')).toBeVisible();
  });

  it('lists what the next step waits for, and does not offer it as done', async () => {
    const { user } = open((day) => seated(day, '1', ['Okafor', 'Amara', '1984']));
    await user.click(screen.getByRole('button', { name: 'Ready to start' }));
    const dialog = screen.getByRole('dialog', { name: 'Ready to start' });
    expect(within(dialog).getByText('Signed consent')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Ready to start' })).toBeDisabled();
  });

  it('FR15 takes an alert by one tap, and then says who has it since when', async () => {
    const { user } = open(rising);
    await user.keyboard('a');
    await waitFor(() => expect(screen.getByText('J. Kimura RN has this alert since 10:56.')).toBeVisible());
  });

  it('announces an alert without its age, which would be said aloud each minute', () => {
    open(rising, JO, 58);
    const announced = screen.getByRole('alert');
    expect(announced).toHaveTextContent(/^BP 186\/112 at or above 180\/110 · unconfirmed$/);
    expect(announced.parentElement).toHaveTextContent(
      / · 3 min · all nurses not called yet, call them yourself, then all providers \(nobody covers\)$/,
    );
  });

  it('says on the panel itself that limits relative to a missing baseline are unknown', () => {
    open((day) => {
      const id = running(day);
      const { patientId, readings } = day.session(id);
      const wrong = { corrects: readings[0]?.id ?? '', reason: 'other patient' };
      chart(day, id, 40, aSet());
      day.play('vitals:correct', { sessionId: id, patientId, ...wrong }, 46);
      return id;
    });
    expect(screen.getAllByText('No baseline: limits relative to it are unknown')).not.toHaveLength(0);
  });

  it('says when, where and for what instead of a chart of a visit that has not begun, and changes it', async () => {
    const { user, sent, session, day } = open((played) => played.book('Okafor', 'Amara', '1984'), JO, 3);
    expect(screen.queryByRole('img', { name: /Vitals chart/ })).toBeNull();
    const booked = screen.getByRole('heading', { name: 'Booked' }).parentElement;
    expect(booked).toHaveTextContent('DayMon 23 Nov 2026');
    expect(booked).toHaveTextContent('Time10:05 to 11:45');
    expect(booked).toHaveTextContent('ChairNo chair yet');
    expect(booked).toHaveTextContent('Session2 of 6');
    await user.click(screen.getByRole('button', { name: 'Change booking' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Change the booking of Mon 23 Nov 2026, 10:05' }));
    expect(dialog.getByText('Booked for: Mood IV 40 · session 2 of 6')).toBeVisible();
    expect(dialog.getByText('Nothing is changed yet.')).toBeVisible();
    await user.clear(dialog.getByLabelText('Time'));
    await user.type(dialog.getByLabelText('Time'), '11:30');
    expect(dialog.getByText('Chair held until 13:10')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Change booking' }));
    const seen = { scheduledAt: day.at(5), chairId: null };
    const payload = { sessionId: session()?.id, scheduledAt: day.at(90), chairId: null, seen };
    expect(sent).toEqual([{ id: expect.anything(), name: 'session:rebook', payload }]);
    await waitFor(() => expect(booked).toHaveTextContent('Time11:30 to 13:10'));
    expect(screen.getAllByRole('button', { name: 'Cancel visit' })).toHaveLength(1);
  });

  it('moves nobody back who was moved while the dialog is open: it says so, keeps what was chosen, and opens anew', async () => {
    const { user, sent, session, day, elsewhere } = open(
      (played) => {
        played.play('chair:add', { name: '3' });
        return played.book('Okafor', 'Amara', '1984');
      },
      JO,
      3,
    );
    await user.click(screen.getByRole('button', { name: 'Change booking' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Change the booking of Mon 23 Nov 2026, 10:05' }));
    await user.selectOptions(dialog.getByLabelText('Chair'), '3');
    const { id = '', scheduledAt = '' } = session() ?? {};
    const place = { scheduledAt: day.at(240), chairId: null };
    elsewhere('session:rebook', { sessionId: id, ...place, seen: { scheduledAt, chairId: null } });
    expect(dialog.getByRole('alert')).toHaveTextContent(
      'This visit was moved meanwhile: now 14:00 to 15:40, no chair yet. Look, then change it again.',
    );
    expect(dialog.getByRole('heading', { name: 'Change the booking of Mon 23 Nov 2026, 10:05' })).toBeVisible();
    expect(dialog.getByLabelText('Chair')).toHaveDisplayValue('3');
    expect(dialog.getByRole('button', { name: 'Change booking' })).toBeDisabled();
    await user.click(dialog.getByRole('button', { name: 'Open the current booking' }));
    expect(dialog.getByRole('heading', { name: 'Change the booking of Mon 23 Nov 2026, 14:00' })).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Open the current booking' })).toBeNull();
    expect(dialog.getByLabelText('Day')).toHaveFocus();
    await user.selectOptions(dialog.getByLabelText('Chair'), '3');
    await user.click(dialog.getByRole('button', { name: 'Change booking' }));
    expect(sent).toMatchObject([{ name: 'session:rebook', payload: { scheduledAt: place.scheduledAt, seen: place } }]);
    expect(session()).toMatchObject({ scheduledAt: place.scheduledAt, plannedChairId: expect.any(String) });
  });

  it('changes no booking of who has come', () => {
    open((day) => seated(day, '1', ['Okafor', 'Amara', '1984']));
    expect(screen.queryByRole('button', { name: 'Change booking' })).toBeNull();
  });

  it('offers a late set, and says nothing of the pump, once the patient has gone', () => {
    open((day) => {
      const id = running(day);
      day.play('session:leave', { sessionId: id, reason: 'against advice' }, 50);
      return id;
    });
    expect(screen.getByRole('button', { name: 'Chart a late set' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Enter vitals/ })).toBeNull();
    expect(screen.getByRole('region', { name: 'Patient' })).not.toHaveTextContent('Pump should show');
  });

  it('shows the same values as a table, with the word of a limit and a mark where a value was amended', async () => {
    const { user } = open(rising);
    await user.keyboard('t');
    expect(screen.getByRole('row', { name: /10:55 186\/112 ?critical 108/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /10:40 163\/94 ?caution ?amended 99 97 air/ })).toBeVisible();
  });

  it.each([
    [DR, 'Day review of 23 November', '/day/2026-11-23'],
    [JO, 'Back to the board', '/'],
  ])('leads back from a visit that is over, each to where they may go', (who, name, href) => {
    open((day) => {
      const id = running(day);
      day.play('session:leave', { sessionId: id, reason: 'against advice' }, 50);
      return id;
    }, who);
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  });

  it('ends with the visit: no age grows in the chart of who has gone', () => {
    open(
      (day) => {
        const id = rising(day);
        day.play('session:leave', { sessionId: id, reason: 'against advice' }, 57);
        return id;
      },
      JO,
      95,
    );
    expect(screen.getByRole('img', { name: /from 10:00 to 10:57\. Latest: BP 186\/112, 10:55/ })).toBeVisible();
  });

  it('LP7 says clock times instead of ages once the screen was silent for too long', () => {
    const day = new PlayedDay();
    const { id } = risingPressure(day);
    const link = { kind: 'not-live', since: day.at(50), valuesAreOld: true, reason: 'silent' } as const;
    showOn({ day, now: day.at(56), link }, <SessionPage sessionId={id} />);
    expect(screen.getByRole('region', { name: 'Patient' })).toHaveTextContent('Infusing since 10:30');
    expect(screen.getByRole('region', { name: 'Patient' })).toHaveTextContent('8.5 of 17 mL');
    expect(screen.getByText('BP 186/112').closest('p')).toHaveTextContent('unconfirmed · 10:55');
  });
});
