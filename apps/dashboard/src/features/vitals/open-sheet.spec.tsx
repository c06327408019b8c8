import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay, SAM } from './a-board.fixture.js';
import { aSet, chart, infusing, readyToStart } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { movingBoard } from './moving-board.fixture.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

function openSheet(before: (day: PlayedDay, id: string) => void = () => undefined) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  before(day, id);
  dropDraft(JO.id, id);
  const { Moving, show } = movingBoard(day);
  showOn(
    { day, now: day.at(72) },
    <Moving>
      <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />
    </Moving>,
  );
  return { day, id, show, user: userEvent.setup() };
}

const row = (name: RegExp) => screen.queryByRole('group', { name });

describe('a sheet that stays open', () => {
  it('asks for what the new phase asks for, and keeps what was typed and where the cursor stands', async () => {
    const { day, id, show, user } = openSheet();
    await user.keyboard('138/86{Enter}84');
    expect(row(/Pain/)).toBeNull();
    day.play('session:complete', { sessionId: id, pumpMl: 17 }, 71);
    show();
    expect(row(/Pain/)).toBeVisible();
    expect(screen.getByText(/^New in the set, now “Recovery”: .*Pain/)).toBeVisible();
    for (const name of [/Dissociation/, /Nausea/, /Pain/]) expect(row(name)).not.toHaveAccessibleName(/optional/);
    expect(screen.getByLabelText('Systolic')).toHaveValue('138');
    expect(screen.getByLabelText('Heart rate')).toHaveValue('84');
    expect(screen.getByLabelText('Oxygen saturation')).toHaveFocus();
  });

  it('says which rows came and why one stays that nobody asks for any more; what is typed in it is saved', async () => {
    const day = new PlayedDay();
    const id = readyToStart(day, '3', ['Raman', 'Priya', '2208']);
    day.play('pump:check', { sessionId: id, rateMlPerHour: 25.5, volumeMl: 17 }, 28, JO);
    dropDraft(JO.id, id);
    const { Moving, show } = movingBoard(day);
    const onClose = jest.fn();
    const { sent } = showOn(
      { day, now: day.at(29) },
      <Moving>
        <VitalsEntrySheet sessionId={id} onClose={onClose} />
      </Moving>,
    );
    const user = userEvent.setup();
    const anxiety = () => within(screen.getByRole('group', { name: /Anxiety/ }));
    await user.click(anxiety().getByRole('button', { name: /^6/ }));
    expect(screen.queryByText(/not in the set/)).toBeNull();
    day.play('session:start', { sessionId: id, statusRevision: day.session(id).statusRevision }, 29, SAM);
    show();
    const said = 'Anxiety: not in the set of “Infusing”. Saved if you keep it; clear it to leave it out.';
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.getByText(/^No longer asked for, now “Infusing”: .*Pain/)).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}{Control>}{Enter}{/Control}');
    expect(sent).toMatchObject([{ name: 'vitals:record', payload: { scales: { anxiety: 6 } } }]);
  });

  it('says nothing of the set while it stays as it was', async () => {
    const { user } = openSheet();
    await user.keyboard('138/86');
    expect(screen.queryByText(/the set of|in the set|asked for/)).toBeNull();
  });

  it('says what somebody else saved meanwhile, and leaves the cursor where it is', async () => {
    const { day, id, show, user } = openSheet();
    await user.keyboard('13');
    chart(day, id, 71, aSet(122, 70), SAM);
    show();
    const said = 'S. Dlamini RN saved a set at 11:11: BP 122/70, HR 84, SpO₂ 98 air, Resp 16, sedation 5 Awake';
    expect(within(screen.getByRole('dialog')).getByText(said)).toBeVisible();
    await user.keyboard('8');
    expect(screen.getByLabelText('Systolic')).toHaveValue('138');
  });

  it('says nothing of the sets that stood when it was opened', () => {
    openSheet((day, id) => chart(day, id, 71, aSet(122, 70), SAM));
    expect(screen.queryByText(/saved a set/)).toBeNull();
  });

  it('warns of a similar name, as the tile does', () => {
    openSheet();
    expect(screen.queryByText('Similar name')).toBeNull();
    cleanup();
    openSheet((day) => infusing(day, '5', ['Ramen', 'Priya', '2209']));
    expect(screen.getByText('Similar name')).toBeVisible();
  });

  it('asks for a measure whose alert waits for a second look', async () => {
    const { user } = openSheet((day, id) => chart(day, id, 65, { ...aSet(), scales: { sedation: 5, nausea: 8 } }));
    expect(row(/Nausea/)).not.toHaveAccessibleName(/optional/);
    await user.keyboard('138/86{Control>}{Enter}{/Control}');
    expect(screen.getByRole('status')).toHaveTextContent(/Not charted: .*Nausea/);
  });
});
