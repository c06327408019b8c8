import { GATE_WORDS, gatesBefore, type Iso } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { CriteriaLine } from './criteria-lines.js';

/** What the move itself waits for beside the criteria; the escort is seen at the door, where the dialog asks for it. */
export function leavingGates({ session, protocol }: SessionInView, at: Iso): CriteriaLine[] {
  const step = { move: 'discharge' as const, escortSeen: true, passed: [], orderedBy: null };
  return gatesBefore({ session, protocol, step, at, by: '' }).flatMap(({ gate, isPassed }) =>
    isPassed ? [] : [{ key: gate, title: capital(GATE_WORDS[gate]), detail: '', isMet: false }],
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
