import { differingFigures, type GateLine } from '../board/gates-ahead.js';
import { GATES_AHEAD_WORDS } from '../board/gates-ahead-words.en.js';
import { GATE_WORDS, gatesBefore, type GateName, type GateState, type Iso, type StepDetails } from '@chairside/domain';
import type { ActionForm } from './action-form.js';
import type { FormPart } from './action-form.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';
import { TIMELINE_WORDS } from './timeline-words.en.js';

/** What must be true before an action, and what of it is: the form's own answers count as they stand. */
export function gateLines(
  action: SessionAction,
  { session, protocol, openingList }: Pick<SessionInView, 'session' | 'protocol' | 'openingList'>,
  form: ActionForm,
  at: Iso,
  by: string,
): GateState[] {
  if (!action.move) return [];
  const seated = { ...session, chairId: form.chairId || session.chairId, nurseId: form.nurseId || session.nurseId };
  const asked = action.id === 'seat' ? seated : session;
  return gatesBefore({ session: asked, protocol, step: stepOf(action, form), at, by, openingList });
}

/** What the dialog itself asks: an empty answer there needs no second mention. */
const ASKED_BY: Partial<Record<FormPart, GateName>> = {
  identifiers: 'identity',
  seat: 'chair-and-nurse',
  'pump-volume': 'pump-volume',
  'escort-seen': 'escort-seen',
};

/** The gates as a page names them. */
export function wholeLines(
  gates: readonly Pick<GateState, 'gate' | 'isPassed'>[],
  { session, staff }: SessionInView,
): GateLine[] {
  return gates.map(({ gate, isPassed }) => {
    const amiss = isPassed ? null : differingFigures(session, gate);
    if (amiss === null) return { key: gate, word: GATE_WORDS[gate], isPassed };
    const word = GATES_AHEAD_WORDS.readBy(staff[amiss.by]?.name ?? TIMELINE_WORDS.somebody, amiss.text);
    return { key: gate, word, isPassed, isAmiss: true };
  });
}

/** The gates of a dialog that its own form does not answer. */
export function gatesBeside(lines: readonly GateState[], { parts }: SessionAction): GateState[] {
  const asked = parts.map((part) => ASKED_BY[part]);
  return lines.filter(({ gate, isPassed }) => !isPassed && !asked.includes(gate));
}

/** No gate looks at what is given. */
const NO_PORTION = { portion: { doseMg: 0, lot: '' }, isLast: false };
const NOBODY = { overrides: [], orderedBy: null };

/** The step as this form would make it: gates look at its identifiers, its volume and the escort. */
export function stepOf({ move }: SessionAction, form: ActionForm): StepDetails {
  const pumpMl = form.pumpMl === '' ? null : Number(form.pumpMl);
  switch (move) {
    case 'check-in':
      return { move, identifiers: form.identifiers, lateReason: null };
    case 'discharge':
      return { move, escortSeen: form.isEscortSeen, passed: [], orderedBy: null };
    case 'pause':
      return { move, reason: form.pauseReason ?? 'other', pumpMl };
    case 'complete':
      return { move, pumpMl };
    case 'change-rate':
      return { move, rateMlPerHour: 0, reason: 'other', pumpMl, orderedBy: null, remark: null };
    case 'start':
      return {
        move,
        rateMlPerHour: null,
        secondPersonId: null,
        checkedAlone: form.checkedAlone.trim() || null,
        ...NOBODY,
      };
    case 'first-dose':
      return { move, ...NO_PORTION, secondPersonId: null, checkedAlone: form.checkedAlone.trim() || null, ...NOBODY };
    case 'next-dose':
      return { move, ...NO_PORTION };
    case 'resume':
      return { move, rateMlPerHour: null, ...NOBODY };
    case 'ready':
      return { move, ...NOBODY };
    case 'seat':
      return { move };
    default:
      return { move: 'leave', reason: '' };
  }
}
