import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { observedNow } from '@chairside/domain';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BoardPage } from '../board/board-page.js';
import { showAt } from '../board/board.fixture.js';
import { inView } from '../sessions/session-in-view.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { timelineLines } from '../sessions/timeline-lines.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { aSet, chart, infusing, type Charted } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { figures } from './figures.fixture.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

/** The drug runs since minute 30; the sets of 40 and 50 are charted, the next is due at 60. */
function aSleeper() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  for (const minute of [40, 50])
    chart(day, id, minute, { ...aSet(), scales: { sedation: 5, dissociation: 2, nausea: 0 } });
  return { day, id };
}

const RESTING: Charted = {
  values: figures({ heart: { main: 62 }, oxygen: { main: 97 }, breathing: { main: 12 } }),
  notTaken: { systolicBp: 'deferred', diastolicBp: 'deferred', sedation: 'moves-to-touch' },
};

function openSheet(minute: number) {
  const { day, id } = aSleeper();
  dropDraft(JO.id, id);
  const { sent } = showOn({ day, now: day.at(minute) }, <VitalsEntrySheet sessionId={id} onClose={() => undefined} />);
  return { sent, user: userEvent.setup() };
}

describe('floor rule 7 resting, BP deferred', () => {
  it('floor rule 7 puts the pressure off by two keys, and a sleeper answers touch by one', async () => {
    const { sent, user } = openSheet(60);
    await user.keyboard('-d62{Enter}97{Enter}a{Enter}12{Enter}m{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.payload).toMatchObject({ ...RESTING, values: { ...RESTING.values, oxygenFlow: 0 } });
  });

  it('floor rule 7 says before the saving what it lacks without which nothing is put off', async () => {
    const { sent, user } = openSheet(60);
    await user.keyboard('-d62{Enter}97{Control>}{Enter}{/Control}');
    expect(screen.getByRole('status')).toHaveTextContent(/Not charted: .*Resp.*Sedation.*BP is put off only with them/);
    expect(sent).toEqual([]);
  });

  it('floor rule 7 is drawn disabled with the reason where it is not allowed, and its key does nothing', async () => {
    const { user } = openSheet(45);
    await user.keyboard('-');
    expect(screen.getByRole('button', { name: /^Resting, BP deferred/ })).toBeDisabled();
    expect(screen.getByRole('status')).toHaveTextContent('not in the first 20 minutes');
    await user.keyboard('d');
    expect(screen.getByLabelText('Systolic')).toHaveFocus();
    expect(screen.getByLabelText('Systolic')).not.toHaveValue('Resting');
  });

  it('floor rule 7 stands on the tile: once put off, words in the place of a number, and the age of the pressure goes on', () => {
    const { day, id } = aSleeper();
    chart(day, id, 60, RESTING);
    showAt(day, 62, <BoardPage />);
    const tile = screen.getByRole('article', { name: 'Chair 3' });
    expect(tile).toHaveTextContent('BP deferred once · Set due in 8 min');
    expect(tile).toHaveTextContent('Answers touch');
    expect(tile).toHaveTextContent(/138\/86.*12 min/);
  });

  it('floor rule 7 the chart of the visit says what the tile says, and a value beyond a limit stands until a number', () => {
    const { day, id } = aSleeper();
    chart(day, id, 60, RESTING);
    const session = () => day.session(id);
    const protocol = day.board.protocols[session().protocolId];
    const seen = () => protocol && observedNow(session(), protocol, 'sedation');
    expect(seen()).toBe(day.at(60));
    chart(day, id, 61, { scales: { sedation: 2 } });
    chart(day, id, 62, RESTING);
    expect(seen()).toBeUndefined();
  });

  it('floor rule 7 is a line of the record in words', () => {
    const { day, id } = aSleeper();
    chart(day, id, 60, RESTING);
    const view = inView(day.board, day.session(id));
    const [line] = view ? timelineLines(view, [], true) : [];
    expect(line?.what).toBe('HR 62, SpO₂ 97, Resp 12, BP deferred, resting, Sedation by light touch: moves or answers');
  });
});
