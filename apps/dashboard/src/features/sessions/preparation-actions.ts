import {
  gateRecord,
  statusSince,
  type Commands,
  type GateName,
  type LiveSession,
  type Protocol,
} from '@chairside/domain';
import type { ActionForm } from './action-form.js';
import { dosingWeightIn } from './dosing-weight-part.js';
import type { SessionAction } from './session-action.js';

/** Before the drug, where the protocol asks for it. */
const isAsked = (gate: GateName) => (session: LiveSession, protocol: Protocol) =>
  (session.status === 'pre-assessment' || session.status === 'ready') && protocol.gates.ready?.includes(gate) === true;

/** What an order dialog says. */
export function orderIn({ id }: LiveSession, form: ActionForm): Commands['order:sign'] {
  return {
    sessionId: id,
    doseMgPerKg: Number(form.doseMgPerKg),
    minutes: Number(form.minutes),
    concentrationMgPerMl: Number(form.concentration),
    ...(form.bolusMgPerKg === '' ? {} : { bolusMgPerKg: Number(form.bolusMgPerKg) }),
    ...dosingWeightIn(form),
    ...(form.text.trim() === '' ? {} : { reason: form.text.trim() }),
  };
}

/** What is charted of the preparation beside the vitals; each is offered until it is there, an order until the start. */
export const PREPARATION_ACTIONS: readonly SessionAction[] = [
  {
    id: 'consent',
    command: 'consent:record',
    isOffered: (session, protocol) => isAsked('consent')(session, protocol) && !gateRecord(session, 'consent'),
    shortcut: 'C',
    parts: ['consent', 'when'],
    payload: (session, form, at) => ({
      sessionId: session.id,
      signedAt: at ?? statusSince(session),
      version: form.consentVersion.trim(),
    }),
  },
  {
    id: 'escort',
    command: 'escort:name',
    isOffered: (session, protocol) => isAsked('escort-named')(session, protocol) && !gateRecord(session, 'escort'),
    shortcut: 'S',
    parts: ['escort'],
    payload: ({ id }, { escortName, escortRelation, escortPhone }) => ({
      sessionId: id,
      name: escortName.trim(),
      relation: escortRelation.trim(),
      ...(escortPhone.trim() === '' ? {} : { phone: escortPhone.trim() }),
    }),
  },
  {
    id: 'order',
    command: 'order:sign',
    isOffered: (session, protocol) => protocol.doseGuards !== null && isAsked('order')(session, protocol),
    parts: ['order'],
    payload: (session, form) => ({ ...orderIn(session, form), rescue: form.rescue }),
  },
  {
    id: 'pump-check',
    command: 'pump:check',
    isOffered: ({ status, order }, { doseGuards }) =>
      doseGuards !== null && order !== null && (status === 'ready' || status === 'pre-assessment'),
    parts: ['pump-check'],
    payload: ({ id }, form) => ({ sessionId: id, rateMlPerHour: Number(form.rate), volumeMl: Number(form.volume) }),
  },
];
