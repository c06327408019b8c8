import type { ShiftChange } from '@chairside/domain';

type Row = Record<string, unknown>;

/** What a change says of the day around the chairs: one row, whose kind is what was said. */
export function shiftColumns(change: ShiftChange): Row {
  switch (change.type) {
    case 'shift-covering-changed':
      return { kind: 'covering', turns: change.turns, at: change.at, by: change.by };
    case 'shift-chairs-covered': {
      const { nurseId, at, by } = change.cover;
      return { kind: 'covered', nurse_id: nurseId, at, by };
    }
    case 'shift-chairs-handed-back':
      return { kind: 'handed-back', nurse_id: change.nurseId, at: change.at, by: change.by };
    case 'shift-item-marked': {
      const { id, item, day, at, by, problem } = change.mark;
      return { kind: problem ? 'not-right' : 'right', mark_id: id, item, day, words: problem?.note, at, by };
    }
    case 'shift-item-decided':
      return { kind: 'decided', mark_id: change.mark.id, ...change.mark.problem?.decision };
  }
}
