import type { Id } from '../clinic/clinic-time.js';
import type { HelpCall, HelpCaller, HelpNote, HelpPlace, SaidByPerson } from './help-call.js';

export type HelpChange =
  | { type: 'help-called'; call: HelpCall }
  | { type: 'help-joined'; callId: Id; caller: HelpCaller }
  | { type: 'help-answered'; callId: Id; answer: SaidByPerson }
  | { type: 'help-located'; callId: Id; said: SaidByPerson & { place: HelpPlace } }
  | { type: 'help-noted'; callId: Id; note: HelpNote }
  | { type: 'help-ended'; callId: Id; ended: NonNullable<HelpCall['ended']> }
  | { type: 'help-described'; callId: Id; description: NonNullable<HelpCall['description']> };

type HelpCalls = Readonly<Record<Id, HelpCall>>;

export function isHelpChange(change: { type: string }): change is HelpChange {
  return change.type.startsWith('help-');
}

/** The clinic's calls after one change. A change of a call that is not among them does nothing. */
export function applyHelp(calls: HelpCalls, change: HelpChange): HelpCalls {
  if (change.type === 'help-called') return { ...calls, [change.call.id]: change.call };
  const call = calls[change.callId];
  return call ? { ...calls, [call.id]: nextCall(call, change) } : calls;
}

function nextCall(call: HelpCall, change: Exclude<HelpChange, { type: 'help-called' }>): HelpCall {
  switch (change.type) {
    case 'help-joined':
      return { ...call, callers: [...call.callers, change.caller] };
    case 'help-answered':
      return { ...call, answers: [...call.answers, change.answer] };
    case 'help-located':
      return { ...call, place: change.said.place, located: [...call.located, { ...change.said, was: call.place }] };
    case 'help-noted':
      return { ...call, notes: [...call.notes, change.note] };
    case 'help-ended':
      return { ...call, ended: change.ended };
    case 'help-described':
      return { ...call, description: change.description };
  }
}

/** What a new day keeps: a call that goes on, and one of which nobody has charted yet what happened. */
export function callsOfNewDay(calls: HelpCalls): HelpCalls {
  const kept = Object.entries(calls).filter(([, { ended, description }]) => {
    return ended === null || (ended.outcome !== 'called-in-error' && description === null);
  });
  return Object.fromEntries(kept);
}
