import { describe, expect, it } from '@jest/globals';
import { isOpen } from '../alerts/alert.js';
import { SYSTEM } from '../clinic/staff.js';
import { isDayOver } from '../controlled-drug/drug-day.js';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import { sideEffectTerms } from '../effects/side-effects.js';
import { aClinic, ANA, BEN, EVE, MIA, PIA, t, type AClinic, type Said } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { eventNow, onsetMinutes, untoldEvents, worstGrade } from './adverse-event.js';
import {
  adverseEvent,
  adverseEventTerms,
  gradesOf,
  termOfEffect,
  type AdverseEventTerm,
  type Grade,
} from './adverse-events.js';
import { unreportedStop } from './early-stops.js';
import { actionsSince } from './what-was-done.js';
import { ADVERSE_EVENT_WORDS, gradeWords } from './words.en.js';

/** An infusion that began at 10:00; it is 10:15. */
function running(): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'infusing', rescue: [{ medicine: 'labetalol', dose: 5, unit: 'mg', route: 'iv' }] });
  return clinic.at('10:15');
}

const judged = (grade: Grade, more: Partial<Said<'adverse-event:judge'>> = {}) =>
  ({
    grade,
    serious: null,
    actions: [],
    medicineIds: [],
    relatedness: 'probable',
    outcome: 'ongoing',
    resolvedAt: null,
    seen: 1,
    ...more,
  }) as Said<'adverse-event:judge'>;

function report(clinic: AClinic, term: AdverseEventTerm, grade: Grade, more: object = {}, actor = ANA) {
  const { seen: _seen, ...state } = judged(grade);
  const said = { ...state, term, at: clinic.now, ...more } as Said<'adverse-event:report'>;
  clinic.send('adverse-event:report', said, actor);
  const event = clinic.session.adverseEvents.at(-1);
  if (!event) throw new Error('nothing was reported');
  return event;
}

const calls = ({ session }: AClinic) =>
  session.alerts.filter(isOpen).map(({ level, condition }) => `${condition.rule} ${level}`);

describe('clinical.md 4 the table of adverse events', () => {
  it('says of each term what each of its grades means, and of no other', () => {
    const said = adverseEventTerms.map((term) => Object.keys(ADVERSE_EVENT_WORDS[term].grades).map(Number));
    expect(said).toEqual(adverseEventTerms.map((term) => [...adverseEvent(term).grades]));
  });

  it('death is a grade of every term, and every side effect has its graded form', () => {
    expect(adverseEventTerms.every((term) => gradesOf(term).at(-1) === 5)).toBe(true);
    expect(gradeWords('fall', 5)).toBe('Death');
    expect(sideEffectTerms.filter((term) => termOfEffect(term) === undefined)).toEqual([]);
  });

  it.each([
    ['desaturation', { spo2: 94 }, {}, null],
    ['desaturation', { spo2: 93 }, {}, 1],
    ['desaturation', { spo2: 92 }, {}, 1],
    ['desaturation', { spo2: 91 }, {}, 2],
    ['desaturation', { spo2: 90 }, {}, 2],
    ['desaturation', { spo2: 89 }, {}, 3],
    ['over-sedation', {}, { sedation: 5 }, null],
    ['over-sedation', {}, { sedation: 4 }, 1],
    ['over-sedation', {}, { sedation: 3 }, 2],
    ['over-sedation', {}, { sedation: 2 }, 3],
    ['over-sedation', {}, { sedation: 1 }, 4],
    ['over-sedation', {}, { sedation: 0 }, 4],
    ['emergence-agitation', {}, { agitation: 2 }, 2],
    ['emergence-agitation', {}, { agitation: 4 }, 4],
    ['chest-pain', {}, {}, null],
  ] as const)('%s with %j %j suggests grade %s; the nurse’s own is kept beside it', (term, values, scales, grade) => {
    const clinic = running();
    clinic.chart({ heartRate: 70, ...values }, scales);
    expect(eventNow(report(clinic, term, 3))).toMatchObject({ grade: 3, suggested: grade });
  });

  it.each([
    [[], 0, 1],
    [['slowed'], 0, 2],
    [['paused'], 0, 2],
    [['paused'], 1, 3],
    [['stopped', 'ems'], 1, 4],
  ] as const)('a high pressure is graded by what was done: %j and %i medicines suggest %i', (actions, doses, grade) => {
    const clinic = running();
    clinic.send('medicine:give', { medicine: 'labetalol', dose: 5, unit: 'mg', route: 'iv' });
    const medicineIds = clinic.session.medicines.slice(0, doses).map(({ id }) => id);
    expect(eventNow(report(clinic, 'hypertension', 1, { actions, medicineIds })).suggested).toBe(grade);
  });

  it('how bad a side effect was said to be suggests the grade of its report, which is made once', () => {
    const clinic = running();
    clinic.send('effect:note', { term: 'headache', severity: 'moderate' });
    const source = { effectId: clinic.session.effects[0]?.id ?? '' };
    expect(eventNow(report(clinic, 'headache', 1, { source })).suggested).toBe(2);
    const again = { ...judged(1), term: 'headache', at: clinic.now, source } as Said<'adverse-event:report'>;
    expect(clinic.refusal('adverse-event:report', again).code).toBe('superseded');
  });
});

describe('what was done is not typed twice', () => {
  it('is read from the moves since the onset', () => {
    const clinic = running();
    clinic.send('session:change-rate', { rateMlPerHour: 30, reason: 'nausea', pumpMl: 15 });
    clinic.at('10:20').send('session:pause', { reason: 'nausea', pumpMl: 17 });
    expect(actionsSince(clinic.session, t('10:10'))).toEqual(['slowed', 'paused']);
    expect(actionsSince(clinic.session, t('10:18'))).toEqual(['paused']);
  });

  it('a medicine is one that is charted, and not one that was struck', () => {
    const clinic = running();
    expect(
      clinic.refusal('adverse-event:report', { ...judged(1, { medicineIds: ['x'] }), term: 'fall', at: clinic.now })
        .message,
    ).toContain('Chart it under Medicines');
  });
});

describe('what is said of an event', () => {
  it('onset counts in minutes from the start of the drug', () => {
    const clinic = running();
    expect(onsetMinutes(clinic.session, report(clinic, 'dizziness', 1, { at: t('10:12') }))).toBe(12);
  });

  it('is graded anew beside what was said, and never over it', () => {
    const clinic = running();
    const { id: eventId } = report(clinic, 'dizziness', 2);
    clinic
      .at('10:30')
      .send(
        'adverse-event:judge',
        { ...judged(1, { outcome: 'resolved', resolvedAt: clinic.now } as object), eventId },
        BEN,
      );
    const [event] = clinic.session.adverseEvents;
    expect(event?.states.map(({ grade, by }) => [grade, by])).toEqual([
      [2, ANA.id],
      [1, BEN.id],
    ]);
    expect(event && worstGrade(event)).toBe(2);
  });

  it('struck it stays readable, and counts no more', () => {
    const clinic = running();
    const { id: eventId } = report(clinic, 'dizziness', 2);
    clinic.send('adverse-event:strike', { eventId, reason: 'another chair' });
    expect(clinic.session.adverseEvents[0]?.struck?.reason).toBe('another chair');
    expect(calls(clinic)).toEqual([]);
    expect(clinic.refusal('adverse-event:judge', { ...judged(1), eventId }).code).toBe('superseded');
  });

  it.each([
    ['a grade that the term does not know', 'chest-pain', judged(1), 'no such grade'],
    ['a life in danger that is not serious', 'vomiting', judged(4), 'say why it is serious'],
    ['death that is not fatal', 'fall', judged(5, { serious: 'death' }), 'all three'],
    ['fatal that is not death', 'fall', judged(3, { outcome: 'fatal' } as object), 'all three'],
  ] as const)('%s is refused', (_what, term, said, message) => {
    const clinic = running();
    const refusal = clinic.refusal('adverse-event:report', {
      ...said,
      term,
      at: clinic.now,
    } as Said<'adverse-event:report'>);
    expect(refusal.message).toContain(message);
  });
});

describe('clinical.md 4 a provider is told', () => {
  it('grade 1 is charted, and calls nobody', () => {
    const clinic = running();
    report(clinic, 'headache', 1);
    expect(calls(clinic)).toEqual([]);
  });

  it('grade 2 waits in sight, and calls after fifteen minutes without a word', () => {
    const clinic = running();
    report(clinic, 'headache', 2);
    expect(calls(clinic)).toEqual(['untold-event low']);
    clinic.at(14);
    sweep(clinic);
    expect(calls(clinic)).toContain('untold-event low');
    clinic.at(1);
    sweep(clinic);
    expect(calls(clinic)).toContain('untold-event medium');
  });

  it('grade 3 calls at once, and is over when somebody charts who was told, by whom and when', () => {
    const clinic = running();
    const { id: eventId } = report(clinic, 'seizure', 3);
    expect(calls(clinic)).toEqual(['grave-event high']);
    clinic.at('10:17').send('adverse-event:tell', { eventId, providerId: PIA.id, at: t('10:16') }, MIA);
    expect(calls(clinic)).toEqual([]);
    expect(clinic.session.adverseEvents[0]?.told).toMatchObject([{ providerId: PIA.id, at: t('10:16'), by: MIA.id }]);
  });

  it('graded worse they are told again; a provider who grades it knows', () => {
    const clinic = running();
    const { id: eventId } = report(clinic, 'vomiting', 2);
    clinic.send('adverse-event:tell', { eventId, providerId: PIA.id });
    clinic.send('adverse-event:judge', { ...judged(3), eventId });
    expect(untoldEvents(clinic.session)).toHaveLength(1);
    clinic.send('adverse-event:judge', { ...judged(4, { serious: 'life-threatening', seen: 2 }), eventId }, PIA);
    expect(untoldEvents(clinic.session)).toEqual([]);
    expect(calls(clinic)).toEqual([]);
  });

  it('who is gone stays on the board of the next day until a provider was told, and can be told of', () => {
    const clinic = running();
    const { id: eventId } = report(clinic, 'seizure', 3);
    clinic.at('10:40').send('session:transfer', { reason: 'seizure' });
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    expect(untoldEvents(clinic.session)).toMatchObject([{ id: eventId }]);
    expect(isDayOver(clinic.board)).toBe(false);
    clinic.send('adverse-event:tell', { eventId, providerId: PIA.id }, PIA);
    expect(untoldEvents(clinic.session)).toEqual([]);
    clinic.send('day:open', { day: '2026-11-25' }, SYSTEM);
    expect(clinic.board.sessions).toEqual({});
  });

  it('a nurse is no provider', () => {
    const clinic = running();
    const { id: eventId } = report(clinic, 'vomiting', 2);
    expect(clinic.refusal('adverse-event:tell', { eventId, providerId: BEN.id }).message).toContain(
      'Name the provider',
    );
  });
});

describe('floor rule 23 what the medical director reads the same day', () => {
  const owed = ({ session }: AClinic) =>
    owedCoSignatures(session)
      .filter(({ ofDirector }) => ofDirector)
      .map(({ act }) => act.kind);

  it.each([
    ['fall', 1, 1],
    ['medication-error', 1, 1],
    ['headache', 2, 0],
    ['headache', 3, 1],
  ] as const)('%s of grade %i owes %i', (term, grade, count) => {
    const clinic = running();
    report(clinic, term, grade);
    expect(owed(clinic)).toHaveLength(count);
  });

  it('who judges by an older judgement is refused, and overwrites nothing', () => {
    const clinic = running();
    const { id: eventId } = report(clinic, 'headache', 2);
    clinic.send('adverse-event:judge', { ...judged(3), eventId }, BEN);
    expect(clinic.refusal('adverse-event:judge', { ...judged(2), eventId }).code).toBe('stale');
    expect(eventNow(clinic.session.adverseEvents[0] ?? { states: [] as never }).grade).toBe(3);
  });

  it('one that was graded down or struck is read all the same, and only the director signs', () => {
    const clinic = running();
    const { id: eventId } = report(clinic, 'headache', 3);
    clinic.send('adverse-event:judge', { ...judged(1), eventId });
    clinic.send('adverse-event:strike', { eventId, reason: 'not so' });
    const [{ key = '' } = {}] = owedCoSignatures(clinic.session);
    expect(owed(clinic)).toEqual(['adverse-event']);
    expect(clinic.refusal('co-signature:sign', { key }, PIA).message).toContain('medical director');
    clinic.send('co-signature:sign', { key }, EVE);
    expect(owed(clinic)).toEqual([]);
  });

  it.each([
    ['vomiting', true],
    ['critical-blood-pressure', true],
    ['patient-request', false],
  ] as const)(
    'a stop for %s is to be reported: %s, until a report says that the pump was stopped',
    (reason, isOwed) => {
      const clinic = running();
      clinic.send('session:stop', { reason, pumpMl: 15 });
      expect(unreportedStop(clinic.session) !== null).toBe(isOwed);
      expect(owed(clinic)).toEqual(isOwed ? ['early-stop'] : []);
      report(clinic, 'vomiting', 1, { actions: ['stopped'] });
      expect(unreportedStop(clinic.session)).toBe(null);
    },
  );
});
