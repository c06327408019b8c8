import {
  isAsGivenFrom,
  isGivenInPortions,
  knowsBolus,
  pumpOrder,
  sessionStatus,
  type LiveSession,
  type Protocol,
} from '@chairside/domain';
import type { ActionForm } from './action-form.js';
import { asGivenIn } from './as-given.js';
import { orderIn } from './preparation-actions.js';
import { move } from './move-request.js';
import type { SessionAction } from './session-action.js';

const isRunning = ({ status }: LiveSession, { doseGuards }: Protocol) => doseGuards !== null && status === 'infusing';
const holdsDrug = ({ status }: LiveSession, { doseGuards }: Protocol) =>
  doseGuards !== null && sessionStatus(status).holdsDrug === true;
/** What happened at the pump may be found out after it was stopped. */
const hadPump = (session: LiveSession, { doseGuards }: Protocol) =>
  doseGuards !== null && (sessionStatus(session.status).holdsDrug === true || session.status === 'recovering');

const note = ({ id }: LiveSession, at: string | undefined) => ({ sessionId: id, ...(at === undefined ? {} : { at }) });

/** A volume that was read from the pump, and how it came to be given where no order explains it. */
export const pumpVolume: SessionAction['payload'] = (session, form, at) => ({
  ...note(session, at),
  pumpMl: Number(form.pumpMl),
  ...asGivenIn(form),
});

/** What goes with a dose beyond the order. */
const beyondIn = (form: ActionForm) => (form.asGiven === null ? orderedIn(form) : asGivenIn(form));
const orderedIn = ({ text, providerId }: ActionForm) => ({
  ...(text.trim() === '' ? {} : { remark: text.trim() }),
  ...(providerId === '' ? {} : { order: { by: providerId, readBack: true as const } }),
});

/** What changes the dose while the drug runs, and what is charted of the pump beside it. */
export const TITRATION_ACTIONS: readonly SessionAction[] = [
  {
    id: 'change-rate',
    command: 'session:change-rate',
    move: 'change-rate',
    isOffered: isRunning,
    isAtPump: true,
    asGiven: true,
    shortcut: 'R',
    // figures first: what they ask for must be seen without scrolling
    parts: ['pump-volume', 'new-rate', 'rate-reason', 'when'],
    payload: (session, form, at) => ({
      ...move(session, at),
      rateMlPerHour: Number(form.rate),
      reason: form.rateReason ?? 'other',
      pumpMl: Number(form.pumpMl),
      ...beyondIn(form),
    }),
  },
  {
    id: 'bolus',
    command: 'session:bolus',
    move: 'bolus',
    isOffered: (session, protocol) => isRunning(session, protocol) && knowsBolus(protocol),
    isAtPump: true,
    asGiven: true,
    parts: ['bolus', 'when'],
    payload: (session, form, at) => ({ ...move(session, at), bolusMl: Number(form.volume), ...beyondIn(form) }),
  },
  {
    id: 'found-bolus',
    command: 'session:bolus',
    move: 'bolus',
    isOffered: (session, protocol) => isRunning(session, protocol) && !knowsBolus(protocol),
    isAtPump: true,
    asGiven: true,
    isAsGiven: true,
    isRare: true,
    parts: ['bolus', 'when'],
    payload: (session, form, at) => ({ ...move(session, at), bolusMl: Number(form.volume), ...beyondIn(form) }),
  },
  {
    id: 'found-volume',
    command: 'pump:read',
    isOffered: (session, protocol) => hadPump(session, protocol) && session.status === 'recovering',
    asGiven: true,
    isRare: true,
    parts: ['pump-volume', 'when'],
    payload: pumpVolume,
  },
  {
    id: 'found-running',
    command: 'session:start',
    move: 'start',
    isOffered: ({ status }, protocol) =>
      protocol.doseGuards !== null && !isGivenInPortions(protocol) && isAsGivenFrom('start', status),
    isAtPump: true,
    asGiven: true,
    isAsGiven: true,
    isRare: true,
    parts: ['when'],
    payload: (session, form, at) => ({
      ...move(session, at),
      rateMlPerHour: Number(form.rate),
      ...asGivenIn(form),
    }),
  },
  {
    id: 'amend-order',
    command: 'order:sign',
    isOffered: holdsDrug,
    isRare: true,
    parts: ['order-now', 'reason'],
    payload: (session, form) => ({
      ...orderIn(session, form),
      concentrationMgPerMl: pumpOrder(session)?.concentrationMgPerMl ?? 0,
    }),
  },
  {
    id: 'pump-cleared',
    command: 'pump:note',
    isOffered: holdsDrug,
    isRare: true,
    parts: ['cleared', 'when'],
    payload: (session, form, at) => ({
      ...note(session, at),
      note: 'cleared',
      pumpMl: Number(form.volume),
      isNewBag: form.isNewBag,
    }),
  },
  {
    id: 'pump-off',
    command: 'pump:note',
    isOffered: hadPump,
    isRare: true,
    parts: ['off'],
    payload: (session, form, at) => ({ ...note(session, at), note: 'off', until: form.until }),
  },
  {
    id: 'not-delivered',
    command: 'pump:note',
    isOffered: hadPump,
    isRare: true,
    parts: ['not-delivered', 'when'],
    payload: (session, form, at) => ({ ...note(session, at), note: 'not-delivered', volumeMl: Number(form.volume) }),
  },
];
