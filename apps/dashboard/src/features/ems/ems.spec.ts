import { describe, expect, it } from '@jest/globals';
import { inView } from '../sessions/session-in-view.js';
import { DR, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { emsFacts } from './ems-facts.js';

describe('22 what an ambulance crew asks', () => {
  it('floor 22 weight, allergies, drug, mg, times, last four sets, what was done, escort', () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    for (const minute of [20, 25, 30, 35, 40]) chart(day, sessionId, minute, { values: aSet(130 + minute, 80).values });
    day.play('effect:note', { sessionId, term: 'nausea' }, 36);
    const dose = { medicine: 'ondansetron', dose: 4, unit: 'mg', route: 'iv' } as const;
    day.play('medicine:give', { sessionId, ...dose, order: { by: DR.id, readBack: true }, at: day.at(38) }, 38);
    const wrong = day.play('medicine:give', { sessionId, ...dose, order: { by: DR.id, readBack: true } }, 39);
    day.play('medicine:strike', { sessionId, medicineId: wrong, reason: 'another chair' }, 39);
    const callId = day.play('help:call', { level: 'emergency', sessionId, at: day.at(41) }, 41);
    day.play('help:note', { callId, event: 'drug-given', at: day.at(42), words: 'Atropine' }, 42, SAM);
    const view = inView(day.board, day.session(sessionId));
    if (!view) throw new Error('a view was expected');
    const facts = Object.fromEntries(emsFacts(view, day.board, day.at(43)).map(({ label, lines }) => [label, lines]));
    expect(Object.keys(facts)).toEqual([
      'Patient',
      'Allergies',
      'Drug',
      'Given',
      'Times',
      'Last four sets',
      'Side effects',
      'Rescue and other medicines',
      'Escort',
    ]);
    expect(facts['Patient']?.join()).toMatch(/number 2208.*Weight: .* kg/);
    expect(facts['Allergies']).toEqual(['penicillin']);
    expect(facts['Given']?.[0]).toMatch(/ mg of .* mg, estimated/);
    expect(facts['Last four sets']?.map((line) => line.slice(0, 5))).toEqual(['10:40', '10:35', '10:30', '10:25']);
    expect(facts['Side effects']).toEqual(['10:36 Nausea, mild']);
    expect(facts['Rescue and other medicines']).toEqual([
      '10:38:00 Ondansetron 4 mg IV',
      '10:42:00 Drug given: Atropine',
    ]);
  });
});
