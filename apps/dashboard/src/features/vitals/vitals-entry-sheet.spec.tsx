import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { chart, infusing, risingPressure, seated } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

function openSheet(onClose = jest.fn()) {
  const day = new PlayedDay();
  const { id } = risingPressure(day);
  dropDraft(JO.id, id);
  const screenOf = showOn({ day, now: day.at(58) }, <VitalsEntrySheet sessionId={id} onClose={onClose} />);
  return { ...screenOf, id, onClose, user: userEvent.setup() };
}

describe('VitalsEntrySheet', () => {
  it('charts a whole set without the mouse, and closes when it is saved', async () => {
    const { user, sent, onClose } = openSheet();
    await user.keyboard('168{Enter}98{Enter}102{Enter}97{Enter}a{Enter}16{Enter}4{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual([
      expect.objectContaining({
        name: 'vitals:record',
        payload: expect.objectContaining({
          values: { systolicBp: 168, diastolicBp: 98, heartRate: 102, spo2: 97, oxygenFlow: 0, respiratoryRate: 16 },
          scales: { sedation: 4 },
        }),
      }),
    ]);
  });

  it('goes on from air with the first digit of the breaths, and from that with the second', async () => {
    const { user } = openSheet();
    await user.click(screen.getByLabelText('Oxygen saturation'));
    await user.keyboard('97a14');
    expect(screen.getByLabelText('Respiratory rate')).toHaveValue('14');
    expect(screen.getByRole('group', { name: /Sedation/ })).toHaveFocus();
  });

  it('FR5 asks about a saturation of 79 in words, and sends it as confirmed after the second Enter', async () => {
    const { user, sent } = openSheet();
    await user.click(screen.getByLabelText('Oxygen saturation'));
    await user.keyboard('79{Enter}');
    const question =
      'SpO₂ 79? Was 97, 8 min ago. Look at the patient and the probe. Enter again keeps 79; the alert goes out when you save.';
    expect(screen.getByRole('status')).toHaveTextContent(question);
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
    // no alert waits for what else is due
    expect(sent[0]?.payload).toMatchObject({ values: { spo2: 79 }, confirmed: ['spo2'] });
  });

  it('floor rule 8 promises no alert for a value behind which a later one stands already', async () => {
    const { user } = openSheet();
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.clear(screen.getByLabelText(/Taken at/));
    await user.type(screen.getByLabelText(/Taken at/), '10:45{Enter}');
    await user.click(screen.getByLabelText('Oxygen saturation'));
    await user.keyboard('79{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(
      /Enter again keeps 79 as found late, for the provider; no alert goes out\./,
    );
    expect(screen.getByRole('status')).not.toHaveTextContent('the alert goes out when you save');
  });

  it('says of a value that goes on as it was that its alert is open', async () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    dropDraft(JO.id, id);
    chart(day, id, 40, { values: { spo2: 84 }, confirmed: ['spo2'] });
    showOn({ day, now: day.at(44) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('Oxygen saturation'));
    await user.keyboard('84{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(/keeps 84; the alert that is open goes on\./);
  });

  it('goes on from a digit that was typed over itself', async () => {
    const { user } = openSheet();
    const field = screen.getByLabelText('Oxygen saturation');
    await user.click(field);
    await user.keyboard('9');
    await user.click(screen.getByLabelText('Heart rate'));
    await user.click(field);
    await user.keyboard('98');
    expect(field).toHaveValue('98');
  });

  it('keeps a question in sight when another field is tapped, and takes its button for the answer', async () => {
    const { user, sent } = openSheet();
    await user.click(screen.getByLabelText('Oxygen saturation'));
    await user.keyboard('79');
    await user.click(screen.getByLabelText('Respiratory rate'));
    expect(screen.getByRole('status')).toHaveTextContent('SpO₂ 79? Was 97, 8 min ago. Look at the patient');
    expect(screen.getByRole('status')).not.toHaveTextContent('Enter again');
    await user.keyboard('16');
    await user.click(screen.getByRole('button', { name: 'Keep 79' }));
    expect(screen.getByRole('status')).not.toHaveTextContent('SpO₂ 79?');
    expect(screen.getByRole('group', { name: /Sedation/ })).toHaveFocus();
    await user.keyboard('{Control>}{Enter}{Enter}{/Control}');
    expect(sent[0]?.payload).toMatchObject({ values: { spo2: 79 }, confirmed: ['spo2'] });
  });

  it('2.1 asks about a pressure whose two values are hardly apart, in words', async () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    dropDraft(JO.id, id);
    showOn({ day, now: day.at(41) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
    await userEvent.setup().keyboard('120/118{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('BP 120/118? 2 apart. Check the cuff. Enter again keeps it.');
  });

  it('asks with the age as it was when it was asked: one that ticks on would be announced each minute', async () => {
    const day = new PlayedDay();
    const { id } = risingPressure(day);
    dropDraft(JO.id, id);
    const moment = { now: day.at(58) };
    const sheet = <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />;
    const { elsewhere } = showOn({ day, now: moment.now, clock: () => moment.now }, sheet);
    await userEvent.click(screen.getByLabelText('Oxygen saturation'));
    await userEvent.keyboard('79{Enter}');
    moment.now = day.at(61);
    elsewhere('pump:read', { sessionId: id, pumpMl: 11 });
    expect(screen.getByRole('status')).toHaveTextContent('Was 97, 8 min ago.');
  });

  it('names the allowed range of an impossible value, keeps it and does not go on', async () => {
    const { user } = openSheet();
    const field = screen.getByLabelText('Oxygen saturation');
    await user.click(field);
    await user.keyboard('108{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('SpO₂ 108 cannot be right. Enter 40 to 100.');
    expect(field).toHaveValue('108');
    expect(field).toHaveFocus();
  });

  it('shows the last three values under a field, the newest with its age', () => {
    openSheet();
    expect(screen.getByLabelText('Systolic')).toHaveAccessibleDescription(/186 3 min ago , 174 10:50 , 167 10:45/);
  });

  it('says after 600 ms how an empty field is marked not taken', async () => {
    const { user } = openSheet();
    await user.keyboard('{Enter}');
    expect(screen.getByLabelText('Systolic')).toHaveFocus();
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Systolic is empty. - marks it not taken.'),
    );
  });

  it('asks when a late set was taken with the cursor at the first answer, and saves by keys alone', async () => {
    const day = new PlayedDay();
    const { id } = risingPressure(day);
    dropDraft(JO.id, id);
    const user = userEvent.setup();
    const moment = { now: day.at(53) };
    const { sent } = showOn(
      { day, ...moment, clock: () => moment.now },
      <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />,
    );
    await user.keyboard('162/98');
    moment.now = day.at(57);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('status')).toHaveTextContent('This set was begun at 10:53. When was it taken?');
    expect(screen.getByRole('button', { name: /^At 10:53/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /^Just now/ })).toHaveFocus();
    await user.keyboard('1');
    expect(screen.getByRole('button', { name: /^Save set/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(sent[0]?.payload).toMatchObject({ takenAt: day.at(53) });
  });

  it('keeps the keys in the sheet when its time is changed, and saves from there', async () => {
    const { user, sent } = openSheet();
    await user.keyboard('168/98{Enter}102{Enter}97{Enter}a{Enter}16{Enter}4');
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.clear(screen.getByLabelText('Taken at'));
    await user.keyboard('10:56{Enter}');
    expect(screen.getByRole('group', { name: /Dissociation/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.clear(screen.getByLabelText('Taken at'));
    await user.keyboard('10:57{Control>}{Enter}{/Control}');
    expect(sent).toEqual([
      expect.objectContaining({ payload: expect.objectContaining({ takenAt: expect.stringContaining(':57:00') }) }),
    ]);
  });

  it('keeps a draft for its author when it is closed, and brings it back', async () => {
    const day = new PlayedDay();
    const id = infusing(day, '7', ['Nwosu', 'Chidi', '7001']);
    dropDraft(JO.id, id);
    const first = jest.fn();
    const user = userEvent.setup();
    showOn({ day, now: day.at(41) }, <VitalsEntrySheet sessionId={id} onClose={first} />);
    await user.keyboard('151');
    await user.click(screen.getByRole('button', { name: /Keep as draft/ }));
    expect(first).toHaveBeenCalled();
    showOn({ day, now: day.at(41) }, <VitalsEntrySheet sessionId={id} onClose={first} />);
    expect(screen.getAllByLabelText('Systolic').at(-1)).toHaveValue('151');
  });

  it('says the refusal in the words of the clinic and keeps the values', async () => {
    const day = new PlayedDay();
    const id = seated(day, '9', ['Tesfaye', 'Yonas', '9001']);
    dropDraft(JO.id, id);
    const user = userEvent.setup();
    const { board } = showOn({ day, now: day.at(20) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
    const session = board().sessions[id];
    if (session) session.steps = [];
    await user.keyboard('151{Enter}88{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('This patient is not checked in yet'));
    expect(screen.getByLabelText('Systolic')).toHaveValue('151');
  });
});

describe('the sheet that corrects a reading', () => {
  it('lets the first digit take the place of the value that stands in a field', async () => {
    const day = new PlayedDay();
    const session = risingPressure(day);
    const reading = session.readings.at(-1);
    if (!reading) throw new Error('Nothing was charted.');
    dropDraft(JO.id, reading.id);
    const user = userEvent.setup();
    showOn({ day, now: day.at(58) }, <VitalsEntrySheet sessionId={session.id} reading={reading} onClose={jest.fn()} />);
    await user.keyboard('143{Enter}');
    expect(screen.getByLabelText('Systolic')).toHaveValue('143');
    // "ago" would count from now, and not from when the corrected set was taken
    expect(screen.getByLabelText('Systolic')).toHaveAccessibleDescription(/174 10:50/);
    await user.click(screen.getByLabelText('Heart rate'));
    await user.keyboard('79');
    expect(screen.getByLabelText('Heart rate')).toHaveValue('79');
    dropDraft(JO.id, reading.id);
  });

  it('sends nothing when nothing was changed, and says so', async () => {
    const day = new PlayedDay();
    const session = risingPressure(day);
    const reading = session.readings.at(-1);
    if (!reading) throw new Error('Nothing was charted.');
    dropDraft(JO.id, reading.id);
    const user = userEvent.setup();
    const { sent } = showOn(
      { day, now: day.at(58) },
      <VitalsEntrySheet sessionId={session.id} reading={reading} onClose={jest.fn()} />,
    );
    await user.type(screen.getByLabelText('Why is it corrected?'), 'misread{Control>}{Enter}{/Control}');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing was changed, so nothing is corrected.');
    expect(sent).toEqual([]);
    dropDraft(JO.id, reading.id);
  });

  it('sends the corrected set with its reason, and asks for one first', async () => {
    const day = new PlayedDay();
    const session = risingPressure(day);
    const reading = session.readings.at(-1);
    if (!reading) throw new Error('Nothing was charted.');
    const user = userEvent.setup();
    const { sent } = showOn(
      { day, now: day.at(58) },
      <VitalsEntrySheet sessionId={session.id} reading={reading} onClose={jest.fn()} />,
    );
    await user.keyboard('{Control>}a{/Control}168{Enter}');
    await user.click(screen.getByRole('button', { name: /Save correction/ }));
    expect(screen.getByRole('status')).toHaveTextContent('Say why it is corrected');
    expect(screen.getByLabelText('Why is it corrected?')).toHaveFocus();
    await user.keyboard('misread{Control>}{Enter}{/Control}');
    expect(sent).toEqual([
      {
        id: expect.anything(),
        name: 'vitals:correct',
        payload: expect.objectContaining({
          corrects: reading.id,
          reason: 'misread',
          values: { systolicBp: 168, diastolicBp: 112, heartRate: 108 },
        }),
      },
    ]);
  });
});
