import { createHash } from 'node:crypto';
import { describe, expect, it, test } from '@jest/globals';
import { faultOfFigures } from '../dose/guard-order.js';
import { aClinic, t } from '../testing/a-clinic.js';
import { dueMeasures } from '../vitals/due.js';
import type { Protocol } from './protocol.js';
import { PAIN_IV, SHIPPED_PROTOCOLS } from './shipped-protocols.js';

/** How the guards of the pain protocol answer an order without a reason: hard, soft, or not at all. */
function answer(doseMgPerKg: number, minutes: number, weightKg = 80): string {
  const order = { doseMgPerKg, minutes, concentrationMgPerMl: 2, bolusMgPerKg: null, reason: null };
  return faultOfFigures(order, weightKg, PAIN_IV.doseGuards)?.code ?? 'usual';
}

describe('the protocols that ship', () => {
  it('every one has an id of its own and says that no director has adopted it', () => {
    expect(new Set(SHIPPED_PROTOCOLS.map(({ id }) => id)).size).toBe(SHIPPED_PROTOCOLS.length);
    for (const { adoption, author } of SHIPPED_PROTOCOLS) {
      expect({ adoption, author }).toEqual({ adoption: 'proposed', author: 'Chairside, proposed defaults' });
    }
  });
});

describe('3.3 an order for pain, over hours', () => {
  test.each([
    ['0.3 mg/kg/h for four hours', 1.2, 240, 'usual'],
    ['0.5 mg/kg/h is not above 0.5', 2, 240, 'usual'],
    ['a rate above 0.5 mg/kg/h', 1.02, 120, 'dose-needs-reason'],
    ['a rate above 1 mg/kg/h', 2.02, 120, 'dose-hard-limit'],
    ['2 mg/kg is not above 2', 2, 300, 'usual'],
    ['2.1 mg/kg', 2.1, 300, 'dose-needs-reason'],
    ['4.1 mg/kg', 4.1, 300, 'dose-hard-limit'],
    ['less than two hours', 0.3, 119, 'dose-needs-reason'],
    ['less than one hour', 0.3, 59, 'dose-hard-limit'],
  ] as const)('3.3 %s', (_what, doseMgPerKg, minutes, expected) => {
    expect(answer(doseMgPerKg, minutes)).toBe(expected);
  });

  it('3.3 a heavy patient meets no limit in mg that was made for forty minutes', () => {
    expect(answer(1.2, 240, 140)).toBe('usual');
  });

  it('2.3 pain is asked with every set, and sets are fifteen minutes apart after the first twenty', () => {
    const clinic = aClinic();
    clinic.aSession();
    const due = (measure: string) =>
      dueMeasures(clinic.session, PAIN_IV).find((item) => item.measure === measure)?.dueAt;
    expect([due('pain'), due('spo2')]).toEqual([t('10:10'), t('10:10')]);
    for (const [time, next] of [
      ['10:10', '10:20'],
      ['10:20', '10:35'],
      ['10:35', '10:50'],
    ] as const) {
      clinic.at(time).chartCalm();
      expect([due('pain'), due('spo2')]).toEqual([t(next), t(next)]);
    }
  });
});

/** What each version holds, once and for all: a clinic that has one must never be given another under the same number. */
const HELD: Readonly<Record<string, string>> = {
  'Mood IV 40 7': '43a1cfa136f3',
  'Anxiety IV 40 2': '3655987eefaf',
  'Pain IV 4 h 7': '88a1a4f6cb2b',
  'Mood IM 3': 'b3ef4ac34a1b',
  'Esketamine nasal 4': 'd77b5c17565c',
  'Home sublingual 2': '06797d559667',
  'Observation 4': 'b484a004710d',
};

it('what a shipped version holds is never changed: other content is another version', () => {
  const digest = (protocol: Protocol) =>
    createHash('sha256').update(JSON.stringify(protocol)).digest('hex').slice(0, 12);
  const held = SHIPPED_PROTOCOLS.map((protocol) => [`${protocol.name} ${protocol.version}`, digest(protocol)]);
  expect(Object.fromEntries(held)).toEqual(HELD);
});
