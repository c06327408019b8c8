import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quietAnswer } from '../preparations/quiet-answer.js';
import type { PreparationName } from '../preparations/preparations.js';
import { MOOD_IV } from '../protocols/shipped-protocols.js';
import type { GateName } from '../sessions/gate-names.js';
import { GATE_WORDS } from '../sessions/gate-words.en.js';
import { aClinic, BEN, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { aRandomDay, play } from '../testing/a-random-day.js';
import type { DomainError } from './problem.js';

/** What is wrong with the words of a refusal: a person at a chair reads them. */
function faultsOfWords({ code, message, fields }: DomainError): string[] {
  const said = `${code}: ${message}`;
  const isSentence = /^[A-Z0-9“].{10,}[.?]$/su.test(message);
  const unnamed = fields.filter(({ hint }) => hint !== undefined && !message.includes(hint));
  return [
    ...(isSentence ? [] : [`no sentence: ${said}`]),
    ...(/undefined|null|NaN|\[object|\{|\}/u.test(message) ? [`not for people: ${said}`] : []),
    ...(code === 'precondition' ? unnamed.map(({ path }) => `does not say ${path}: ${said}`) : []),
  ];
}

/** What passes each gate before the drug; a baseline holds the first pressure. */
const DOES: Partial<Record<GateName, (clinic: AClinic) => void>> = {
  baseline: (clinic) => void clinic.chartCalm({ temperature: 36.6 }),
  weight: (clinic) => void clinic.chart({ bodyWeight: 80 }),
  consent: (clinic) => clinic.send('consent:record', { signedAt: clinic.now, version: '2026-1' }),
  'escort-named': (clinic) => clinic.send('escort:name', { name: 'Erin Escort', relation: 'sister' }),
  order: (clinic) => clinic.send('order:sign', { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 }, PIA),
};
const doGate = (clinic: AClinic, gate: GateName): void => {
  const answer = () => quietAnswer(gate as PreparationName, clinic.now);
  const act = DOES[gate] ?? (() => clinic.send('preparation:record', { ...answer(), at: clinic.now }));
  act(clinic);
};
const READY: GateName[] = (MOOD_IV.gates.ready ?? []).filter((gate) => gate !== 'first-pressure');
/** A provider who knows of the first visit, and passes nothing that was not asked. */
const GO = { overrides: [], order: { by: PIA.id, readBack: true as const } };
const named = ({ fields }: DomainError) => fields.map(({ path }) => path.replace('gates.', ''));

describe('every refusal names what is missing', () => {
  it('1.3 whatever was done before the drug, and in whatever order: the rest is named, each in words, and nothing else', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(READY, { maxLength: READY.length - 1 }), (done) => {
        const clinic = aClinic();
        clinic.aSession({ status: 'pre-assessment' });
        for (const gate of done) doGate(clinic, gate);
        const refused = clinic.refusal('session:ready', GO);
        const isMeasured = done.includes('baseline');
        const missing = (MOOD_IV.gates.ready ?? []).filter(
          (gate) => !done.includes(gate) && !(gate === 'first-pressure' && isMeasured),
        );
        expect(named(refused)).toEqual(missing);
        expect(refused.message).toBe(`Still missing: ${missing.map((gate) => GATE_WORDS[gate]).join('; ')}.`);
        // and what was named is all: with it done the patient is ready
        for (const gate of missing.filter((gate) => gate !== 'first-pressure')) doGate(clinic, gate);
        clinic.send('session:ready', GO);
        expect(clinic.session.status).toBe('ready');
      }),
      { numRuns: 150 },
    );
  });

  it('1.2 T9 a start names the second person, and the baseline once it is old', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready', startsAt: t('10:00') });
    expect(named(clinic.at('09:55').refusal('session:start', {}))).toEqual(['second-person']);
    clinic.at('10:15').send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    expect(named(clinic.refusal('session:start', {}))).toEqual(expect.arrayContaining(['baseline']));
  });

  it('1.2 T10, T13 a pause and an end name the volume that the pump shows', () => {
    const clinic = aClinic();
    clinic.aSession();
    expect(named(clinic.refusal('session:pause', { reason: 'nausea' }))).toEqual(['pump-volume']);
    expect(named(clinic.refusal('session:complete', {}))).toEqual(['pump-volume']);
  });

  it('1.2 T11 going on after a pause names the set since then', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'paused' });
    expect(named(clinic.refusal('session:resume', {}))).toEqual(['set-since-pause']);
  });

  it('of any day, every refusal is a sentence for a person, and one for something missing says what', () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        play(acts, undefined, (refusal) => {
          codes.add(refusal.code);
          expect(faultsOfWords(refusal)).toEqual([]);
        });
      }),
      { numRuns: 200 },
    );
    expect([...codes]).toEqual(expect.arrayContaining(['precondition', 'illegal-transition', 'stale', 'not-allowed']));
  });
});
