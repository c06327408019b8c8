import {
  isAsGivenFrom,
  isAtHome,
  isGivenInPortions,
  lastStep,
  portionsGiven,
  type Commands,
  type LiveSession,
} from '@chairside/domain';
import { goIn } from '../discharge/passing.js';
import type { ActionForm } from './action-form.js';
import { asGivenIn } from './as-given.js';
import { dosingWeightIn } from './dosing-weight-part.js';
import { move } from './move-request.js';
import type { SessionAction } from './session-action.js';

const isBefore = ({ status }: LiveSession) => status === 'ready' || status === 'pre-assessment';
const given = ({ volume, site, lot, doseMg, asGiven }: ActionForm): Commands['dose:give']['given'] =>
  lot.trim() === ''
    ? {
        volumeMl: Number(volume),
        site: site ?? 'left-deltoid',
        ...(asGiven !== null && doseMg !== '' && { doseMg: Number(doseMg) }),
      }
    : { lot: lot.trim() };

/** What an order dialog says where no pump is: so many devices, or mg and the strength that is drawn up. */
function orderedIn({ dosePer, doseMgPerKg, concentration, pieces }: ActionForm): Commands['dose:order']['ordered'] {
  if (pieces !== null) return pieces;
  const dose = Number(doseMgPerKg);
  const injected = dosePer === 'kg' ? { doseMgPerKg: dose } : { doseMg: dose };
  return { injected, concentrationMgPerMl: Number(concentration) };
}

/** Whether the last thing that happened was a portion: only that can be taken back. */
function isLastPortion(session: LiveSession): boolean {
  const last = portionsGiven(session)?.lastAt;
  const stop = lastStep(session, 'stop')?.at;
  return last !== undefined && (stop === undefined || stop < last);
}

/** What is ordered, looked at and given where the drug comes in portions. */
export const PORTION_ACTIONS: readonly SessionAction[] = [
  {
    id: 'dose-order',
    command: 'dose:order',
    isOffered: (session, protocol) => isGivenInPortions(protocol) && isBefore(session),
    parts: ['dose-order'],
    payload: ({ id }, form) => ({
      sessionId: id,
      ordered: orderedIn(form),
      ...dosingWeightIn(form),
      rescue: form.rescue,
      ...(form.text.trim() === '' ? {} : { reason: form.text.trim() }),
    }),
  },
  {
    id: 'dose-check',
    command: 'dose:check',
    isOffered: (session, protocol) =>
      protocol.gates['first-dose']?.includes('dose-check') === true && session.order !== null && isBefore(session),
    parts: ['dose-check'],
    payload: ({ id }, { doseMg, volume }) => ({
      sessionId: id,
      doseMg: Number(doseMg),
      ...(volume === '' ? {} : { volumeMl: Number(volume) }),
    }),
  },
  {
    id: 'first-dose',
    command: 'dose:give',
    move: 'first-dose',
    isOffered: ({ status }, protocol) => isGivenInPortions(protocol) && status === 'ready',
    isAtPatient: true,
    asGiven: true,
    look: 'primary',
    parts: ['portion', 'when'],
    payload: (session, form, at) => ({
      ...move(session, at),
      given: given(form),
      ...(form.asGiven === null ? goIn(form) : asGivenIn(form)),
      ...(form.checkedAlone.trim() === '' ? {} : { checkedAlone: form.checkedAlone.trim() }),
    }),
  },
  {
    id: 'next-dose',
    command: 'dose:give',
    move: 'next-dose',
    isOffered: ({ status }) => status === 'dosing',
    isAtPatient: true,
    asGiven: true,
    look: 'primary',
    parts: ['portion', 'when'],
    payload: (session, form, at) => ({ ...move(session, at), given: given(form), ...asGivenIn(form) }),
  },
  {
    id: 'found-given',
    command: 'dose:give',
    isOffered: ({ status }, protocol) =>
      isGivenInPortions(protocol) &&
      !isAtHome(protocol) &&
      (isAsGivenFrom('first-dose', status) || isAsGivenFrom('next-dose', status)),
    asGiven: true,
    isAsGiven: true,
    isRare: true,
    parts: ['portion', 'when'],
    payload: (session, form, at) => ({ ...move(session, at), given: given(form), ...asGivenIn(form) }),
  },
  {
    id: 'undo-dose',
    command: 'dose:undo',
    move: 'undo-dose',
    isOffered: (session, protocol) =>
      isGivenInPortions(protocol) &&
      (session.status === 'dosing' || session.status === 'recovering') &&
      isLastPortion(session),
    isRare: true,
    parts: [],
    payload: (session) => move(session, undefined),
  },
];
