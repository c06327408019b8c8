import { derivedId, type AdverseEventChange, type EventState, type Told } from '@chairside/domain';
import { inColumns } from './in-columns.js';
import type { NewRow } from './rows-of-change.js';

type Row = Record<string, unknown>;

/** What a change says of an adverse event: a row for each word, for one command can both grade and tell. */
export function eventRows(change: AdverseEventChange, of: Row): NewRow[] {
  return rowsOf(change).map((row, index) => {
    const id = isFirst(change, index) ? of['id'] : derivedId(String(of['id']), change.type, index);
    return { table: 'adverse_events', row: { ...of, id, ...row } };
  });
}

/** What tells of a grade that the same command gave is another row of it. */
function isFirst({ type }: AdverseEventChange, index: number): boolean {
  return index === 0 && type !== 'adverse-event-told';
}

function rowsOf(change: AdverseEventChange): Row[] {
  switch (change.type) {
    case 'adverse-event-reported': {
      const { id, term, source, at, states, told } = change.event;
      const said = { event_id: id, term, source, onset_at: at, ...stateColumns(states[0]) };
      return [said, ...told.map((one) => ({ event_id: id, ...toldColumns(one) }))];
    }
    case 'adverse-event-judged':
      return [{ event_id: change.eventId, ...stateColumns(change.state) }];
    case 'adverse-event-told':
      return [{ event_id: change.eventId, ...toldColumns(change.told) }];
    case 'adverse-event-struck': {
      const { by, at, reason } = change.struck;
      return [{ event_id: change.eventId, by, at, recorded_at: at, struck_reason: reason }];
    }
  }
}

function stateColumns(state: EventState): Row {
  return { at: state.recordedAt, ...inColumns({ ...state }) };
}

function toldColumns(told: Told): Row {
  return inColumns({ ...told });
}
