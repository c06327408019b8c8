import { expect, it } from '@jest/globals';
import { aClinic, type AClinic } from '../testing/a-clinic.js';
import { isFallRisk } from './fall-risk.js';
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
  expect(isFallRisk(clinic.session)).toBe(expected);
});
