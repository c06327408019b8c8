import { describe, expect, it } from '@jest/globals';
import { vitalSign, vitalSigns } from '@chairside/domain';
import { inView } from '../sessions/session-in-view.js';
import { DR, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, seated } from '../vitals/a-session.fixture.js';
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
      'IV line',
      'Last food and drink',
      'Times',
      'Last four sets',
      'Side effects',
      'Rescue and other medicines',
      'Escort',
      'Provider who covers',
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

  it('floor 22 nothing charted of allergies is not "none"; none is said only where somebody asked', () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    const patients = Object.values(day.board.patients).map((one) => [one.id, { ...one, allergies: null }]);
    day.board = { ...day.board, patients: Object.fromEntries(patients) };
    expect(factOf(day, sessionId, 'Allergies')).toEqual({ lines: ['not charted: ask the patient'], isUrgent: true });
    const asked = { preparation: 'allergies', answers: ['none-known'], note: null } as const;
    day.play('preparation:record', { sessionId, ...asked, answers: [...asked.answers], at: day.at(31) }, 31);
    expect(factOf(day, sessionId, 'Allergies')).toEqual({ lines: ['none known, asked at 10:31'], isUrgent: false });
  });

  it('floor 22 the times are those of the visit, and the sets are those of what is watched', () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    const weight = vitalSigns.filter((sign) => vitalSign(sign).panel === 'weight');
    chart(day, sessionId, 33, { values: Object.fromEntries(weight.map((sign) => [sign, 70])) });
    expect(factOf(day, sessionId, 'Times').lines.slice(-2)).toEqual([
      '10:24 Ready to start',
      '10:30 Started · 25.5 mL/h',
    ]);
    expect(factOf(day, sessionId, 'Last four sets').lines.map((line) => line.slice(0, 5))).toEqual(['10:18']);
  });
});

describe('22 what an ambulance crew asks beside the drug', () => {
  const aVisit = () => {
    const day = new PlayedDay();
    return { day, sessionId: infusing(day, '3', ['Raman', 'Priya', '2208']) };
  };

  it('floor 22 where the line is, how wide, and that it was taken out', () => {
    const { day, sessionId } = aVisit();
    expect(factOf(day, sessionId, 'IV line').lines).toEqual(['Left forearm, 22 G, patent when it was placed']);
    day.play('session:complete', { sessionId, pumpMl: 17 }, 40);
    day.play('check:record', { sessionId, check: 'iv-out', answer: true, at: day.at(42) }, 42);
    expect(factOf(day, sessionId, 'IV line').lines).toEqual(['Left forearm, 22 G, taken out']);
  });

  it('floor 22 the last food and the last clear drink, with how long ago: an evening is told from a morning', () => {
    const { day, sessionId } = aVisit();
    expect(factOf(day, sessionId, 'Last food and drink').lines).toEqual([
      'Food 22:23 (12 h 20 before this page)',
      'Clear drink 07:23 (3 h 20 before this page)',
    ]);
  });

  it('floor 22 what nobody asked is said to be asked, and never left out', () => {
    const day = new PlayedDay();
    const sessionId = seated(day, '3', ['Raman', 'Priya', '2208']);
    expect(factOf(day, sessionId, 'Last food and drink').lines).toEqual(['not charted: ask the patient']);
    expect(factOf(day, sessionId, 'IV line').lines).toEqual(['not charted: look']);
  });

  it('floor 22 who covers now, with room for a telephone that the record does not hold', () => {
    const { day, sessionId } = aVisit();
    expect(factOf(day, sessionId, 'Provider who covers').lines[0]).toBe('nobody charted as covering');
    day.play('covering:take', {}, 41, DR);
    expect(factOf(day, sessionId, 'Provider who covers').lines).toEqual([
      'Dr Lindqvist',
      'Telephone (write it here): ____________________',
    ]);
  });
});

function factOf(day: PlayedDay, sessionId: string, wanted: string) {
  const view = inView(day.board, day.session(sessionId));
  const fact = view && emsFacts(view, day.board, day.at(43)).find(({ label }) => label === wanted);
  if (!fact) throw new Error(`no ${wanted}`);
  const { lines, isUrgent = false } = fact;
  return { lines, isUrgent };
}
