import type { HelpChange } from '@chairside/domain';
import { inColumns } from './in-columns.js';

type Row = Record<string, unknown>;

/** What a change of a call says: one row, whose kind is what became of the call. */
export function helpColumns(change: HelpChange): Row {
  if (change.type === 'help-called') {
    const { id, place, callers } = change.call;
    return { call_id: id, kind: 'called', ...withoutId({ ...callers[0] }), ...inColumns(place) };
  }
  return { call_id: change.callId, ...saidColumns(change) };
}

function saidColumns(change: Exclude<HelpChange, { type: 'help-called' }>): Row {
  switch (change.type) {
    case 'help-joined':
      return { kind: 'joined', ...withoutId({ ...change.caller }) };
    case 'help-answered':
      return { kind: 'answered', ...inColumns(change.answer) };
    case 'help-located':
      return { kind: 'located', ...locatedColumns(change.said) };
    case 'help-noted':
      return { kind: 'noted', ...withoutId({ ...change.note }) };
    case 'help-ended':
      return { kind: 'ended', ...inColumns(change.ended) };
    case 'help-described':
      return { kind: 'described', ...inColumns(change.description) };
  }
}

function locatedColumns({ place, ...said }: Extract<HelpChange, { type: 'help-located' }>['said']): Row {
  return { ...inColumns(place), ...inColumns(said) };
}

/** What is said bears the id of its command, which is the row's. */
function withoutId({ id: _id, ...said }: Row & { id: string }): Row {
  return inColumns(said);
}
