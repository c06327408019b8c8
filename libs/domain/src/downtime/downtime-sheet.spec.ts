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
