import { expect, it } from '@jest/globals';
import { dischargeCriteria } from '../discharge/discharge.js';
import { HOME_SUBLINGUAL } from '../protocols/shipped-protocols.js';
import { aClinic, t, type AClinic } from '../testing/a-clinic.js';
import { fallRisk } from './fall-risk.js';
import type { SideEffectTerm } from './side-effects.js';

function recovering(term?: SideEffectTerm): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'recovering' });
  clinic.at('10:50');
  if (term) clinic.send('effect:note', { term });
  return clinic;
}

const isOver = (clinic: AClinic): void => {
  const effectId = clinic.session.effects[0]?.id ?? '';
  clinic.send('effect:follow', { effectId, endedAt: clinic.now });
};
const walks = (clinic: AClinic, answer: boolean): void => {
  clinic.send('check:record', { check: 'walks-steadily', answer, at: clinic.now });
};
const cases: [string, SideEffectTerm | undefined, (clinic: AClinic) => void, boolean][] = [
  ['nobody is dizzy', undefined, () => undefined, false],
  ['the patient is dizzy', 'dizziness', () => undefined, true],
  ['the patient fell', 'fall', () => undefined, true],
  ['the patient feels sick', 'nausea', () => undefined, false],
  ['the dizziness is over, and nobody saw them walk', 'dizziness', isOver, true],
  [
    'it is over, and they walked steadily',
    'dizziness',
    (clinic) => {
      isOver(clinic);
      walks(clinic.at('11:00'), true);
    },
    false,
  ],
  ['they walked steadily, and are dizzy', 'dizziness', (clinic) => walks(clinic.at('11:00'), true), true],
  [
    'they walked steadily before it ended',
    'dizziness',
    (clinic) => {
      walks(clinic.at('11:00'), true);
      isOver(clinic.at('11:10'));
    },
    true,
  ],
  [
    'they walked, and then unsteadily',
    'dizziness',
    (clinic) => {
      isOver(clinic);
      walks(clinic.at('11:00'), true);
      walks(clinic.at('11:10'), false);
    },
    true,
  ],
];

it.each(cases)('product 3 dizziness, the mark of a fall risk: %s', (_, term, act, expected) => {
  const clinic = recovering(term);
  act(clinic);
  expect(fallRisk(clinic.session, clinic.protocol) !== null).toBe(expected);
});

it('product 3 dizziness while the drug runs: a walk that is seen ends the mark, and lets nobody go home', () => {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('10:10').send('effect:note', { term: 'dizziness' });
  const risk = () => fallRisk(clinic.session, clinic.protocol);
  expect(risk()).toBe('until-over-and-walk');
  isOver(clinic.at('10:20'));
  expect(risk()).toBe('until-walk');
  walks(clinic.at('10:25'), true);
  expect(risk()).toBeNull();
  clinic.at('10:40').send('session:complete', { pumpMl: 40 });
  const atTheDoor = dischargeCriteria(clinic.session, clinic.protocol, t('10:41'));
  expect(atTheDoor.find(({ name }) => name === 'walks-steadily')?.shortfalls).toEqual([{ kind: 'not-answered' }]);
});

it('product 3 dizziness: nobody is seen to walk before they came', () => {
  const clinic = aClinic();
  clinic.aSession({ status: 'scheduled' });
  const said = { check: 'walks-steadily', answer: true, at: clinic.now } as const;
  expect(clinic.refusal('check:record', said).code).toBe('not-checked-in');
});

it('product 3 dizziness where nobody is asked before a patient leaves, or at home: over is enough', () => {
  const clinic = recovering('dizziness');
  const risks = () =>
    [{ ...clinic.protocol, discharge: null }, HOME_SUBLINGUAL].map((protocol) => fallRisk(clinic.session, protocol));
  expect(risks()).toEqual(['until-over', 'until-over']);
  isOver(clinic.at('11:00'));
  expect(risks()).toEqual([null, null]);
});
