import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, BEN, PIA, t } from '../testing/a-clinic.js';
import { downtimeSheet } from './downtime-sheet.js';

const lineOf = (sheet: ReturnType<typeof downtimeSheet>, label: string): string | undefined =>
  sheet.patients[0]?.lines.find((line) => line.label === label)?.text;

describe('floor rule 22 the downtime sheet', () => {
  it('floor rule 22 says of everybody in the clinic what paper must go on with', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:05').chartCalm();
    clinic.at('10:20').chart({ spo2: 97 });
    clinic.send('covering:take', {}, PIA);
    const sheet = downtimeSheet(clinic.board, clinic.now);
    expect(sheet).toMatchObject({ clinic: 'Test', madeAt: t('10:20'), covering: 'Pia' });
    expect(sheet.patients).toMatchObject([{ place: 'Chair 1', name: 'FAMILY0, Given0 · born 01 Jan 1980 · #0000' }]);
    expect(lineOf(sheet, 'Weight')).toBe('80 kg (176.4 lb)');
    expect(lineOf(sheet, 'Allergies')).toBe('Penicillin');
    expect(lineOf(sheet, 'Order')).toBe('Ketamine 40 mg = 40 mL in 40 min, 1 mg/mL');
    expect(lineOf(sheet, 'Given')).toBe('20 mg in at 10:20, estimated: read the pump, pump at 60 mL/h');
    expect(lineOf(sheet, 'Planned end')).toBe('10:40');
    expect(lineOf(sheet, 'Next due')).toMatch(/^10:\d\d: /);
    expect(lineOf(sheet, 'Escort')).toBe('Erin Escort, sister');
    expect(sheet.patients[0]?.sets[0]).toBe('10:20  SpO₂ 97');
    expect(sheet.patients[0]?.sets).toHaveLength(3);
    // floor rule 1: the number of sedation never without its word
    expect(sheet.patients[0]?.sets[1]).toContain('Sedation 5 Awake');
  });

  it('floor rule 22 says what the patient has, what was given, and what may be given without asking', () => {
    const clinic = aClinic();
    const ONDANSETRON = { medicine: 'ondansetron', dose: 4, unit: 'mg', route: 'iv' } as const;
    clinic.aSession({ rescue: [ONDANSETRON] });
    clinic.at('10:12').send('effect:note', { term: 'dizziness' });
    const effectId = clinic.session.effects[0]?.id ?? '';
    clinic.at('10:14').send('effect:follow', { effectId, endedAt: t('10:14') });
    clinic.at('10:15').send('effect:note', { term: 'nausea', severity: 'moderate', action: 'medicine' });
    const before = downtimeSheet(clinic.board, clinic.now);
    expect(lineOf(before, 'Side effects')).toBe(
      '10:15 Nausea moderate, medicine given, ongoing; 10:12 Dizziness mild, over 10:14',
    );
    expect(lineOf(before, 'Medicines')).toBe('None charted as given');
    expect(lineOf(before, 'May be given')).toMatch(/^Ondansetron 4 mg IV, at most 2, \d+ min apart$/);
    clinic.at('10:16').send('medicine:give', ONDANSETRON);
    const after = downtimeSheet(clinic.board, clinic.now);
    expect(lineOf(after, 'Medicines')).toBe('10:16 Ondansetron 4 mg IV');
    expect(lineOf(after, 'May be given')).toMatch(/ min apart \(1 left, last 10:16\)$/);
  });

  it('floor rule 22 a patient stays on one page: what goes on comes first, and what is not on it is counted', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:05').send('effect:note', { term: 'headache' });
    for (const minute of [10, 11, 12, 13, 14, 15, 16])
      clinic.at(`10:${minute}`).send('effect:note', { term: 'vomiting', severity: 'mild' });
    const said = lineOf(downtimeSheet(clinic.board, clinic.now), 'Side effects');
    expect(said).toMatch(/^10:16 Vomiting mild, ongoing; 10:05 Headache mild, ongoing; 10:15 Vomiting/);
    expect(said).toMatch(/; and 2 earlier, in the record$/);
    expect(lineOf(downtimeSheet(clinic.board, clinic.now), 'May be given')).toBe('Nothing is signed: ask a provider');
  });

  it('names who looks after the chair, and leaves out who has gone or has not come', () => {
    const clinic = aClinic();
    clinic.aSession({ nurse: BEN });
    clinic.at('10:10').send('chairs:cover', { nurseId: BEN.id }, ANA);
    expect(lineOf(downtimeSheet(clinic.board, clinic.now), 'Nurse')).toBe('Ana');
    const gone = aClinic();
    gone.aSession({ status: 'discharged' });
    expect(downtimeSheet(gone.board, gone.now)).toMatchObject({ patients: [], covering: 'nobody' });
  });
});
