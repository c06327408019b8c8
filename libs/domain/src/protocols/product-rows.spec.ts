import { describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../clinic/staff.js';
import { lockedUntil } from '../dose/portions.js';
import { conditions } from '../patients/conditions.js';
import { answerRow } from '../preparations/preparations.js';
import { preparationsOf } from '../preparations/quiet-answer.js';
import { phraseKeys } from '../notes/phrase-keys.js';
import { aClinic, t, type AClinic, type SessionWish } from '../testing/a-clinic.js';
import { assess } from '../vitals/assess.js';
import { dueMeasures } from '../vitals/due.js';
import type { Protocol } from './protocol.js';
import { isAtHome } from './routes.js';
import {
  ANXIETY_IV,
  ESKETAMINE,
  HOME_SUBLINGUAL,
  MOOD_IM,
  MOOD_IV,
  OBSERVATION,
  PAIN_IV,
  SHIPPED_PROTOCOLS,
} from './shipped-protocols.js';

const WITH_DRUG = SHIPPED_PROTOCOLS.filter(({ id }) => id !== OBSERVATION.id);
const IN_CLINIC = WITH_DRUG.filter((protocol) => !isAtHome(protocol));
const asks = (protocol: Protocol) => preparationsOf(protocol);

/** A visit under a protocol whose drug began at 10:00. */
function visit(protocol: Protocol, wish: SessionWish = {}): AClinic {
  const clinic = aClinic();
  clinic.send('protocol:publish', { protocol }, SYSTEM);
  clinic.aSession({ protocol, ...wish });
  return clinic.at('10:00');
}
/** When a measure is next due. */
const dueAt = ({ session, protocol }: AClinic, name: string) =>
  dueMeasures(session, protocol).find(({ measure }) => measure === name)?.dueAt;

/** Each row of product.md section 3 by what the rules do about it; what is drawn of it has its spec at the screen. */
describe('what each topic asks of a session', () => {
  it('product 3: every condition has a protocol that was made for it', () => {
    const treated = new Set(SHIPPED_PROTOCOLS.flatMap((protocol) => protocol.conditions));
    expect(conditions.filter((condition) => !treated.has(condition))).toEqual([]);
  });

  it('product 3 treatment-resistant depression: the suicide question each time, and a pressure 40 minutes after the first device', () => {
    for (const protocol of [MOOD_IV, MOOD_IM, ESKETAMINE]) expect(asks(protocol)).toContain('suicide-risk');
    expect(ESKETAMINE.windows.map(({ dueMinutes }) => dueMinutes)).toEqual([40, 115]);
    const clinic = visit(ESKETAMINE, { status: 'dosing' });
    expect(lockedUntil(clinic.session, ESKETAMINE)).toBe(t('12:00'));
  });

  it('product 3 generalised anxiety: anxiety is asked with each set, and reassurance has its phrase', () => {
    const clinic = visit(ANXIETY_IV);
    expect(dueAt(clinic, 'anxiety')).toBe(dueAt(clinic, 'systolicBp'));
    expect(dueAt(visit(MOOD_IV), 'anxiety')).toBeUndefined();
    expect(phraseKeys).toContain('reassured');
  });

  it('product 3 panic disorder: a racing heart is not read as the drug at once, and attacks are counted between visits', () => {
    expect(assess('heartRate', 128, MOOD_IV.limits)).toBe('caution');
    expect(assess('heartRate', 128, ANXIETY_IV.limits)).toBe('expected');
    expect(assess('heartRate', 150, ANXIETY_IV.limits)).toBe('critical');
    expect(asks(ANXIETY_IV)).toContain('panic-since');
    expect(asks(MOOD_IV)).not.toContain('panic-since');
  });

  it('product 3 OCD, combined therapies: therapy of the day is charted, magnetic stimulation waits for a provider', () => {
    expect(answerRow('new-medicines', 'therapy-today')).toEqual({ needsNote: true });
    expect(answerRow('new-medicines', 'tms-today')).toEqual({ needsNote: true, passableBy: 'provider' });
  });

  it('product 3 PTSD, migraine, tinnitus: triggers, touch, light and chimes are agreed on before the drug', () => {
    for (const protocol of IN_CLINIC) expect(asks(protocol)).toContain('comfort');
    for (const answer of ['ask-before-touch', 'dark-room', 'no-chime', 'triggers-and-words'] as const)
      expect(answerRow('comfort', answer)).toBeDefined();
  });

  it('product 3 fibromyalgia: pain with each set, where it hurts before the drug, and hours in which the sets grow wider', () => {
    expect(asks(PAIN_IV)).toContain('where-it-hurts');
    expect(PAIN_IV.visitMinutes).toBe(300);
    const [set] = PAIN_IV.checks.infusing ?? [];
    expect(set).toMatchObject({ everyMinutes: 10, later: { everyMinutes: 15 } });
    expect(set?.measures).toEqual(expect.arrayContaining(['systolicBp', 'pain']));
  });

  it('product 3 neuropathic pain: the kind of pain is asked, and the dose is guarded by the hour', () => {
    expect(asks(PAIN_IV)).toContain('kind-of-pain');
    expect(PAIN_IV.doseGuards?.rateMgPerKgPerHour).toEqual({ soft: 0.5, hard: 1 });
  });

  it.each([
    [1, '10:05'],
    [2, '10:10'],
  ])('product 3 supervised infusion: on visit %d the first set is due at %s', (number, first) => {
    expect(dueAt(visit(MOOD_IV, { visit: { number, of: 6 } }), 'systolicBp')).toBe(t(first));
  });

  it('product 3 at home: never with the tools of a chair, and only there', () => {
    expect(WITH_DRUG.filter(isAtHome)).toEqual([HOME_SUBLINGUAL]);
    expect(HOME_SUBLINGUAL.gates.ready).toEqual(expect.arrayContaining(['peer', 'peer-answers', 'monitor']));
    expect(asks(HOME_SUBLINGUAL)).not.toContain('iv-access');
  });

  it('product 3 dizziness: nobody goes home who was not seen to stand and walk', () => {
    for (const protocol of IN_CLINIC) expect(protocol.discharge?.checks).toContain('walks-steadily');
  });

  it('product 3 nausea: what is given against it has its time, and a look afterwards', () => {
    for (const protocol of IN_CLINIC) {
      const against = protocol.rescue.filter(({ medicine }) => medicine === 'ondansetron');
      expect(against.map(({ recheck }) => recheck?.measures)).toContainEqual(['nausea']);
    }
  });

  it('product 3 dissociation: however strong, it alone calls nobody while the drug works', () => {
    for (const { limits } of SHIPPED_PROTOCOLS) expect(limits.dissociation).toBeUndefined();
    const clinic = visit(MOOD_IV).at('10:20');
    clinic.chartCalm({}, { dissociation: 10 });
    expect(clinic.session.alerts).toEqual([]);
    for (const { discharge } of IN_CLINIC)
      expect(discharge?.figures.dissociation).toEqual({ atMost: 2, clearsWithinMinutes: 60 });
  });

  it('product 3 hydration, light meal, trusted person: asked before the drug, and no drug without somebody to go with', () => {
    for (const protocol of IN_CLINIC) {
      expect(asks(protocol)).toEqual(expect.arrayContaining(['fasting', 'hydration']));
      expect(protocol.gates.ready).toContain('escort-named');
      expect(protocol.gates.discharge).toContain('escort-seen');
    }
  });
});
