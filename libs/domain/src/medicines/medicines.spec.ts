import { describe, expect, it } from '@jest/globals';
import { dischargeCriteria } from '../discharge/discharge.js';
import { DEFAULT_RESCUE } from '../protocols/default-rescue.js';
import { MOOD_IV, OBSERVATION, SHIPPED_PROTOCOLS } from '../protocols/shipped-protocols.js';
import type { SessionStatus } from '../sessions/session-statuses.js';
import { aClinic, ANA, BEN, passChecks, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { dosesOf, rescueState, standingMedicines } from './given-medicine.js';
import { isAllergen } from './allergens.js';
import { medicines } from './medicines.js';
import type { MedicineDose } from './rescue-item.js';
import { doseWords, MEDICINE_WORDS } from './words.en.js';

const ONDANSETRON = { medicine: 'ondansetron', dose: 4, unit: 'mg', route: 'iv' } as const;
const LABETALOL = { medicine: 'labetalol', dose: 5, unit: 'mg', route: 'iv' } as const;
const MIDAZOLAM = { medicine: 'midazolam', dose: 1, unit: 'mg', route: 'iv' } as const;
const FLUMAZENIL = { medicine: 'flumazenil', dose: 0.2, unit: 'mg', route: 'iv' } as const;
const FIGURES = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
const byVoice = { by: PIA.id, readBack: true } as const;

/** A session whose order signs some medicines; it stands at a quarter past ten. */
function signed(
  rescue: MedicineDose[] = [ONDANSETRON, LABETALOL, MIDAZOLAM],
  status: SessionStatus = 'infusing',
): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status, rescue });
  return status === 'infusing' ? clinic.at('10:15') : clinic;
}
const only = (clinic: AClinic) => {
  const [given, ...more] = clinic.session.medicines;
  if (!given || more.length > 0) throw new Error('not one medicine');
  return given;
};
const stateOf = (clinic: AClinic, dose: MedicineDose = ONDANSETRON) => {
  const item = clinic.session.order?.rescue.find(({ medicine }) => medicine === dose.medicine);
  if (!item) throw new Error('not signed');
  const { lastAt, doses, nextAt } = rescueState(clinic.session, item, clinic.now);
  return { lastAt, doses, nextAt };
};

describe('floor 12 what stands in the signed order', () => {
  it('floor 12 the order holds what was signed of the protocol, with the figures of that day', () => {
    const clinic = signed([LABETALOL, ONDANSETRON]);
    const [ondansetron, , labetalol] = DEFAULT_RESCUE;
    expect(clinic.session.order?.rescue).toEqual([ondansetron, labetalol]);
  });

  it('floor 12 an order that says nothing of medicines signs none', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    clinic.send('order:sign', FIGURES, PIA);
    expect(clinic.session.order?.rescue).toEqual([]);
  });

  it('floor 12 what the protocol does not hold is not signed', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    const rescue = [ONDANSETRON, { ...ONDANSETRON, dose: 8 }];
    expect(clinic.refusal('order:sign', { ...FIGURES, rescue }, PIA)).toMatchObject({
      code: 'not-allowed',
      fields: [{ path: 'rescue.1' }],
    });
  });

  it('floor 12 a nurse gives what is signed without asking', () => {
    const clinic = signed();
    clinic.send('medicine:give', { ...ONDANSETRON, at: t('10:12') });
    expect(only(clinic)).toEqual({
      id: expect.any(String),
      what: ONDANSETRON,
      at: t('10:12'),
      recordedAt: t('10:15'),
      by: ANA.id,
      orderedBy: null,
      recheck: { measures: ['nausea'], minutes: 20 },
      struck: null,
    });
  });

  it.each([
    ['Ondansetron (rash)', ONDANSETRON],
    ['ondansetrón', ONDANSETRON],
    ['Penicillin; 5-HT3: setrons', ONDANSETRON],
    ['Benzodiazepines', MIDAZOLAM],
    ['Beta-blockers: asthma', LABETALOL],
  ])(
    'floor 12 an allergy that is charted as %s is asked about before a nurse gives what it names',
    (allergies, dose) => {
      const clinic = signed();
      const patient = clinic.board.patients[clinic.session.patientId];
      if (!patient?.name || patient.birthDate === null) throw new Error('no patient');
      const { name, birthDate, number, phone } = patient;
      const seen = { name, birthDate, number, phone, allergies: patient.allergies };
      clinic.send('patient:correct', { patientId: patient.id, ...seen, allergies, seen });
      expect(clinic.refusal('medicine:give', dose)).toMatchObject({
        code: 'precondition',
        message: expect.stringContaining(`Allergy charted: ${allergies}`),
      });
      clinic.send('medicine:give', { ...dose, order: byVoice });
      expect(only(clinic)).toMatchObject({ what: dose, orderedBy: PIA.id });
    },
  );

  it.each([
    ['Benzodiacepinas', ['midazolam', 'lorazepam', 'flumazenil']],
    ['benzos: stopped breathing', ['midazolam', 'lorazepam', 'flumazenil']],
    ['Diazepam; Xanax', ['midazolam', 'lorazepam', 'flumazenil']],
    ['benzo-diazepines', ['midazolam', 'lorazepam', 'flumazenil']],
    ['ASA', ['aspirin']],
    ['AAS, AINEs', ['aspirin']],
    ['Motrin; Advil', ['aspirin']],
    ['diclofenaco', ['aspirin']],
    ['Propranolol', ['labetalol']],
    ['bloqueadores beta', ['labetalol']],
    ['β-blockers', ['labetalol']],
    ['5-HT3 antagonists', ['ondansetron']],
    ['granisetrón', ['ondansetron']],
    ['Primperan', ['metoclopramide']],
    ['solución salina', ['sodium-chloride']],
    ['APAP', ['acetaminophen']],
  ])('floor 12 "%s" names %j and nothing else', (allergies, named) => {
    expect(medicines.filter((medicine) => isAllergen(medicine, allergies))).toEqual(named);
  });

  it.each(['Penicillin', 'Lidocaine', 'Benzocaine', 'Benzathine penicillin', 'Nasal sprays', 'Latex', null])(
    'floor 12 an allergy to %s holds back none of them',
    (allergies) => {
      expect(medicines.filter((medicine) => isAllergen(medicine, allergies))).toEqual([]);
    },
  );

  it('floor 12 a dose many times the known one says so before it is read back', () => {
    const clinic = signed();
    expect(clinic.refusal('medicine:give', { ...ONDANSETRON, dose: 200 }).message).toContain(
      'Order and protocol know Ondansetron 4 mg IV: this is 50 times as much.',
    );
    expect(clinic.refusal('medicine:give', { ...ONDANSETRON, dose: 2 }).message).toContain(
      'Order and protocol know Ondansetron 4 mg IV.',
    );
  });

  it.each([
    ['a medicine that is not signed', { ...LABETALOL, medicine: 'hydralazine' }],
    ['another dose', { ...ONDANSETRON, dose: 8 }],
    ['another way', { ...ONDANSETRON, route: 'im' }],
    ['another unit', { ...ONDANSETRON, unit: 'mcg' }],
  ] as const)('floor 12 %s needs a provider', (_what, dose) => {
    const clinic = signed();
    expect(clinic.refusal('medicine:give', dose)).toMatchObject({
      code: 'not-allowed',
      fields: [{ path: 'order.by', code: 'required' }],
    });
    clinic.send('medicine:give', { ...dose, order: byVoice });
    expect(only(clinic)).toMatchObject({ by: ANA.id, orderedBy: PIA.id });
  });

  it('floor 12 only a provider orders by voice, and gives what is not signed without a second person', () => {
    const clinic = signed([]);
    const byNurse = { by: BEN.id, readBack: true } as const;
    expect(clinic.refusal('medicine:give', { ...MIDAZOLAM, order: byNurse }).code).toBe('not-allowed');
    clinic.send('medicine:give', MIDAZOLAM, PIA);
    expect(only(clinic)).toMatchObject({ by: PIA.id, orderedBy: PIA.id });
  });

  it('floor 12 a watching protocol has no set, and its patients get a medicine by voice all the same', () => {
    const clinic = aClinic();
    clinic.aSession({ protocol: OBSERVATION });
    expect(OBSERVATION.rescue).toEqual([]);
    clinic.send('medicine:give', { ...ONDANSETRON, order: byVoice });
    expect(only(clinic).recheck).toBeNull();
  });
});

describe('floor 12 how often', () => {
  it('floor 12 too soon after the last dose is refused, with when the next one may be', () => {
    const clinic = signed();
    clinic.send('medicine:give', LABETALOL);
    expect(stateOf(clinic.at('10:20'), LABETALOL)).toEqual({ lastAt: t('10:15'), doses: 1, nextAt: t('10:25') });
    const error = clinic.refusal('medicine:give', LABETALOL, BEN);
    expect(error.code).toBe('precondition');
    expect(error.message).toContain(t('10:15'));
    expect(error.message).toContain(t('10:25'));
    clinic.send('medicine:give', { ...LABETALOL, order: byVoice }, BEN);
    expect(clinic.session.medicines[1]).toMatchObject({ orderedBy: PIA.id, recheck: { minutes: 5 } });
  });

  it('floor 12 once its time has come it may be given again, until all that is allowed was', () => {
    const clinic = signed();
    clinic.send('medicine:give', LABETALOL);
    expect(stateOf(clinic.at('10:25'), LABETALOL).nextAt).toBe('now');
    clinic.send('medicine:give', LABETALOL);
    expect(stateOf(clinic.at('11:25'), LABETALOL)).toMatchObject({ doses: 2, nextAt: null });
    expect(clinic.refusal('medicine:give', LABETALOL).message).toContain('2 times');
    clinic.send('medicine:give', LABETALOL, PIA);
    expect(clinic.session.medicines[2]).toMatchObject({ orderedBy: PIA.id });
  });

  it('floor 12 a medicine counts whatever its dose and way', () => {
    const clinic = signed([ONDANSETRON, { ...ONDANSETRON, route: 'odt' }]);
    clinic.send('medicine:give', { ...ONDANSETRON, route: 'odt' });
    expect(clinic.at('10:40').refusal('medicine:give', ONDANSETRON).code).toBe('precondition');
    clinic.send('medicine:give', { ...ONDANSETRON, dose: 8, order: byVoice });
    expect(dosesOf(clinic.session, 'ondansetron')).toHaveLength(2);
    expect(stateOf(clinic).nextAt).toBeNull();
  });

  it('P6 a dose that waited on a device is held against the one that was given after it', () => {
    const clinic = signed();
    clinic.send('medicine:give', LABETALOL, BEN);
    expect(clinic.at('10:30').refusal('medicine:give', { ...LABETALOL, at: t('10:08') }).code).toBe('precondition');
    clinic.send('medicine:give', { ...LABETALOL, at: t('10:05') });
    expect(standingMedicines(clinic.session).map(({ at }) => at)).toEqual([t('10:05'), t('10:15')]);
  });

  it('39 charted in error: struck with a reason, still readable, and it counts for nothing', () => {
    const clinic = signed();
    clinic.send('medicine:give', LABETALOL);
    const medicineId = only(clinic).id;
    clinic.send('medicine:strike', { medicineId, reason: 'wrong chair' }, BEN);
    expect(only(clinic).struck).toEqual({ by: BEN.id, at: t('10:15'), reason: 'wrong chair' });
    expect(stateOf(clinic, LABETALOL)).toEqual({ lastAt: null, doses: 0, nextAt: 'now' });
    expect(clinic.refusal('medicine:strike', { medicineId, reason: 'again' }).code).toBe('superseded');
    expect(clinic.refusal('medicine:strike', { medicineId: 'other', reason: 'again' }).code).toBe('not-found');
    clinic.send('medicine:give', LABETALOL);
  });
});

describe('floor 8 when', () => {
  it('floor 8 from check-in on, not ahead of time, and after discharge as an addendum', () => {
    const clinic = signed();
    expect(clinic.refusal('medicine:give', { ...ONDANSETRON, at: t('08:30') }).code).toBe('before-check-in');
    expect(clinic.refusal('medicine:give', { ...ONDANSETRON, at: t('10:20') }).code).toBe('future-time');
    const gone = signed([ONDANSETRON], 'discharged');
    gone.at('12:00').send('medicine:give', { ...ONDANSETRON, at: t('10:30') });
    expect(only(gone)).toMatchObject({ at: t('10:30'), recordedAt: t('12:00') });
    const absent = aClinic();
    absent.aSession({ status: 'scheduled' });
    expect(absent.refusal('medicine:give', ONDANSETRON).code).toBe('not-checked-in');
  });
});

describe('clinical 5, 10 how long a patient stays after it', () => {
  /** One who could go at twenty past eleven, were it not for what they were given at a quarter past. */
  function leaving(dose: MedicineDose | null, actor = PIA): AClinic {
    const clinic = signed(undefined, 'recovering');
    clinic.at('11:00').chartCalm();
    if (dose) clinic.at('11:15').send('medicine:give', dose, actor);
    clinic.at('11:20').chartCalm();
    passChecks(clinic);
    return clinic;
  }
  const unmet = (clinic: AClinic) =>
    dischargeCriteria(clinic.session, clinic.protocol, clinic.now)
      .filter(({ shortfalls }) => shortfalls.length > 0)
      .map(({ name, shortfalls }) => [name, ...shortfalls]);

  it.each([
    ['a sedative', MIDAZOLAM, t('12:15')],
    ['a reversal', FLUMAZENIL, t('13:15')],
  ] as const)('clinical 5, 10 after %s', (_what, dose, until) => {
    expect(unmet(leaving(dose))).toEqual([['after-medicine', { kind: 'wait', until }]]);
  });

  it('clinical 5, 10 the longer wait rules, and what was charted in error holds nobody', () => {
    const clinic = leaving(FLUMAZENIL);
    const medicineId = only(clinic).id;
    clinic.send('medicine:give', MIDAZOLAM);
    passChecks(clinic);
    expect(unmet(clinic)).toEqual([['after-medicine', { kind: 'wait', until: t('13:15') }]]);
    clinic.send('medicine:strike', { medicineId, reason: 'not given' });
    expect(unmet(clinic)).toEqual([['after-medicine', { kind: 'wait', until: t('12:20') }]]);
  });

  it('clinical 5, 10 what does not sedate holds nobody', () => {
    expect(unmet(leaving(ONDANSETRON))).toEqual([]);
    expect(unmet(leaving(null))).toEqual([]);
  });

  it('clinical 5, 10 what was answered before a sedative says nothing of after it', () => {
    const clinic = leaving(null);
    clinic.at('11:22').send('medicine:give', MIDAZOLAM);
    const asked = ['recovery-score', 'oriented', 'walks-steadily', 'drinks', 'iv-out'];
    expect(unmet(clinic).map(([name]) => name)).toEqual(['after-medicine', ...asked]);
  });
});

describe('floor 11 words and table', () => {
  it('floor 11 a dose is said without a trailing zero', () => {
    expect(doseWords({ ...MIDAZOLAM, dose: 1.0 })).toBe('Midazolam 1 mg IV');
    expect(doseWords({ medicine: 'clonidine', dose: 0.1, unit: 'mg', route: 'oral' })).toBe(
      'Clonidine 0.1 mg by mouth',
    );
  });

  it('floor 11 every medicine has its word', () => {
    expect(Object.keys(MEDICINE_WORDS).sort()).toEqual([...medicines].sort());
  });

  it('floor 12 every item of a shipped set can be given at least once, and is looked at after it', () => {
    for (const { rescue } of SHIPPED_PROTOCOLS) {
      for (const { dose, minutesBetween, maxDoses, recheck } of rescue) {
        expect(Math.min(dose, minutesBetween, maxDoses, recheck.minutes, recheck.measures.length)).toBeGreaterThan(0);
      }
    }
    expect(MOOD_IV.rescue).toHaveLength(11);
  });
});
