import { describe, expect, it } from '@jest/globals';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, seated } from '../vitals/a-session.fixture.js';
import { figures } from '../vitals/figures.fixture.js';
import { baselineLines, nextLines, preparationWords } from './next-lines.js';
import { inView, type SessionInView } from './session-in-view.js';

const RAMAN: [string, string, string] = ['Raman', 'Priya', '2208'];

function viewOf(day: PlayedDay, id: string): SessionInView {
  const view = inView(day.board, day.session(id));
  if (!view) throw new Error('The session has no protocol.');
  return view;
}

describe('what comes next', () => {
  it('FR3 lists the re-check of a critical saturation before the set, at its own time', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', RAMAN);
    chart(day, id, 40, aSet(138, 86, 84, 89));
    expect(nextLines(viewOf(day, id), day.at(41))).toMatchObject([
      { what: 'Re-check SpO₂', aside: 'due 10:42' },
      { what: 'BP, HR, SpO₂, Resp, Sedation, Dissociation, Nausea', aside: 'due 10:50' },
    ]);
  });

  it('FR11 says to look at the pump once the ordered volume should be in, until its end is charted', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', RAMAN);
    chart(day, id, 69, { ...aSet(), scales: { sedation: 5, dissociation: 2, nausea: 0 } });
    expect(nextLines(viewOf(day, id), day.at(69))).toMatchObject([{ aside: 'due 11:19' }]);
    expect(nextLines(viewOf(day, id), day.at(71))[0]).toMatchObject({
      what: 'Should be finished: look at the pump',
      aside: 'since 11:10',
      isUrgent: true,
    });
    day.play('pump:read', { sessionId: id, pumpMl: 26 }, 72);
    // a volume far above the order would put its end before its start
    expect(nextLines(viewOf(day, id), day.at(73))[0]).toMatchObject({ aside: 'since 11:12', isUrgent: true });
    day.play('session:complete', { sessionId: id, pumpMl: 17 }, 73);
    expect(nextLines(viewOf(day, id), day.at(74)).some(({ isUrgent }) => isUrgent)).toBe(false);
  });

  it('FR18 says in preparation what the next step lacks, and what of the baseline', () => {
    const day = new PlayedDay();
    const id = seated(day, '3', RAMAN);
    chart(day, id, 10, { values: { ...aSet().values, ...figures({ weight: { main: 68 } }) }, scales: { sedation: 5 } });
    const view = viewOf(day, id);
    expect(preparationWords(view, day.at(12))).toBe(
      'Still missing: consent, order, baseline set, escort, 10 questions',
    );
    expect(baselineLines(view, day.at(12))).toEqual([
      { what: 'Temp, Dissociation, Nausea, Pain, Anxiety', aside: 'not charted' },
    ]);
    expect(baselineLines(view, day.at(45))).toContainEqual({ what: 'BP, HR, SpO₂', aside: 'older than 30 min' });
  });

  it('says nothing of a next step once the drug ran', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', RAMAN);
    expect(preparationWords(viewOf(day, id), day.at(40))).toBeNull();
    day.play('session:stop', { sessionId: id }, 40, SAM);
    expect(preparationWords(viewOf(day, id), day.at(41))).toBeNull();
  });
});
