import {
  isAtHome,
  isGivenInPortions,
  isStopDescribed,
  lastStep,
  may,
  type LiveSession,
  type Protocol,
  type Role,
} from '@chairside/domain';
import { goIn, passedIn } from '../discharge/passing.js';
import type { ActionForm } from './action-form.js';
import { asGivenIn } from './as-given.js';
import { ARRIVAL_ACTIONS } from './arrival-actions.js';
import { ENDING_ACTIONS } from './ending-actions.js';
import { from, move, moveWithReason } from './move-request.js';
import { PORTION_ACTIONS } from './portion-actions.js';
import { PREPARATION_ACTIONS } from './preparation-actions.js';
import type { ActionId, SessionAction } from './session-action.js';
import { pumpVolume, TITRATION_ACTIONS } from './titration-actions.js';

const isStopOpen = (session: LiveSession) => lastStep(session, 'stop') !== undefined && !isStopDescribed(session);
const millilitres = (form: ActionForm) => (form.pumpMl === '' ? {} : { pumpMl: Number(form.pumpMl) });

/** Everything that can be done to a session, in the order of a visit; the status decides what is offered. */
export const SESSION_ACTIONS: readonly SessionAction[] = [
  {
    id: 'check-in',
    command: 'session:check-in',
    move: 'check-in',
    isOffered: ({ status }) => status === 'scheduled',
    look: 'primary',
    parts: ['identifiers'],
    payload: (session, form) => ({ ...move(session), identifiers: form.identifiers }),
  },
  ...ARRIVAL_ACTIONS,
  {
    id: 'seat',
    command: 'session:seat',
    move: 'seat',
    isOffered: (session, protocol) => from('seat')(session) && !isAtHome(protocol),
    look: 'primary',
    parts: ['seat'],
    payload: (session, form) => ({ ...move(session), chairId: form.chairId, nurseId: form.nurseId }),
  },
  {
    id: 'ready',
    command: 'session:ready',
    move: 'ready',
    isOffered: from('ready'),
    look: 'primary',
    parts: [],
    payload: (session, form) => ({ ...move(session), ...goIn(form) }),
  },
  ...PREPARATION_ACTIONS,
  ...PORTION_ACTIONS,
  {
    id: 'start',
    command: 'session:start',
    move: 'start',
    isOffered: (session, protocol) => from('start')(session) && !isGivenInPortions(protocol),
    isAtPump: true,
    asGiven: true,
    look: 'primary',
    parts: ['when'],
    payload: (session, form, at) => ({
      ...move(session, at),
      ...(form.asGiven === null ? goIn(form) : { rateMlPerHour: Number(form.rate), ...asGivenIn(form) }),
      ...(form.checkedAlone.trim() === '' ? {} : { checkedAlone: form.checkedAlone.trim() }),
    }),
  },
  {
    id: 'pause',
    command: 'session:pause',
    move: 'pause',
    isOffered: from('pause'),
    isAtPump: true,
    shortcut: 'P',
    parts: ['pause-reason', 'pump-volume', 'when'],
    payload: (session, form, at) => ({
      ...move(session, at),
      reason: form.pauseReason ?? 'other',
      ...millilitres(form),
    }),
  },
  {
    id: 'resume',
    command: 'session:resume',
    move: 'resume',
    isOffered: from('resume'),
    isAtPump: true,
    look: 'primary',
    parts: ['rate-read', 'when'],
    payload: (session, form, at) => ({
      ...move(session, at),
      ...(form.rate === '' ? {} : { rateMlPerHour: Number(form.rate) }),
      ...goIn(form),
    }),
  },
  ...TITRATION_ACTIONS.filter(({ isRare }) => !isRare),
  {
    id: 'stop',
    command: 'session:stop',
    move: 'stop',
    isOffered: from('stop'),
    isAtPump: true,
    isOneTap: true,
    followedBy: 'describe-stop',
    look: 'danger',
    parts: [],
    payload: (session, _form, at) => move(session, at),
  },
  {
    id: 'describe-stop',
    command: 'session:describe-stop',
    isOffered: isStopOpen,
    isAtPump: true,
    hasOwnPlace: true,
    mistake: 'undo-stop',
    parts: ['stop-reason', 'pump-volume'],
    payload: ({ id }, form) => ({ sessionId: id, reason: form.stopReason ?? 'other', ...millilitres(form) }),
  },
  {
    id: 'undo-stop',
    command: 'session:undo-stop',
    isOffered: isStopOpen,
    isOneTap: true,
    hasOwnPlace: true,
    parts: [],
    payload: (session, _form, at) => move(session, at),
  },
  {
    id: 'pump-read',
    command: 'pump:read',
    isOffered: ({ status }, { doseGuards }) => doseGuards !== null && (status === 'infusing' || status === 'paused'),
    asGiven: true,
    parts: ['pump-volume', 'when'],
    payload: pumpVolume,
  },
  {
    id: 'complete',
    command: 'session:complete',
    move: 'complete',
    isOffered: from('complete'),
    isAtPump: true,
    shortcut: 'G',
    parts: ['pump-volume', 'when'],
    payload: (session, form, at) => ({ ...move(session, at), ...millilitres(form) }),
  },
  {
    id: 'discharge',
    command: 'session:discharge',
    move: 'discharge',
    isOffered: from('discharge'),
    look: 'primary',
    parts: ['escort-seen', 'when'],
    payload: (session, form, at) => ({ ...move(session, at), escortSeen: form.isEscortSeen, ...passedIn(form) }),
  },
  ...TITRATION_ACTIONS.filter(({ isRare }) => isRare),
  {
    id: 'reassess',
    command: 'session:reassess',
    move: 'reassess',
    isOffered: from('reassess'),
    isRare: true,
    parts: ['reason'],
    payload: moveWithReason,
  },
  ...ENDING_ACTIONS,
];

/** The action of a name. */
export function actionOf(id: ActionId): SessionAction {
  const action = SESSION_ACTIONS.find((candidate) => candidate.id === id);
  if (!action) throw new RangeError(`there is no action ${id}`);
  return action;
}

/** The actions that a session's status allows. */
export function actionsOf(session: LiveSession, protocol: Protocol): SessionAction[] {
  return SESSION_ACTIONS.filter((action) => action.isOffered(session, protocol));
}

/** Those of them that a person of this role may take. */
export function actionsFor(session: LiveSession, protocol: Protocol, role: Role): SessionAction[] {
  return actionsOf(session, protocol).filter(
    ({ command, isFor }) => may(role, command) && isFor?.(role, protocol) !== false,
  );
}
