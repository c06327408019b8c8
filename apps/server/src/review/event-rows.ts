import type { AdverseEvent, EventState, Id, Struck, Told } from '@chairside/domain';

/** A row of `adverse_events`: one word on an event. */
export type EventRow = Record<string, unknown> & { event_id: Id };

const at = (value: unknown): string => new Date(value as string | Date).toISOString();

/** The adverse events of a session as their rows tell them, in the order in which they were reported. */
export function presentEvents(rows: readonly EventRow[]): AdverseEvent[] {
  return rows
    .filter((row) => row['term'] !== null)
    .map((first) => {
      const said = rows.filter((row) => row.event_id === first.event_id);
      const struck = said.find((row) => row['struck_reason'] !== null);
      return {
        id: first.event_id,
        term: first['term'],
        source: first['source'],
        at: at(first['onset_at']),
        states: said.filter((row) => row['outcome'] !== null).map(stateOf),
        told: said.filter((row) => row['provider_id'] !== null).map(toldOf),
        struck: struck ? struckOf(struck) : null,
      } as AdverseEvent;
    });
}

function stateOf(row: EventRow): EventState {
  const { grade, suggested, serious, actions, relatedness, outcome, by } = row;
  const resolvedAt = row['resolved_at'] === null ? null : at(row['resolved_at']);
  const judged = { grade, suggested, serious, actions, medicineIds: row['medicine_ids'], relatedness, outcome };
  return { ...judged, resolvedAt, recordedAt: at(row['recorded_at']), by } as EventState;
}

function toldOf(row: EventRow): Told {
  const { grade, by } = row;
  return { providerId: row['provider_id'], grade, at: at(row['at']), recordedAt: at(row['recorded_at']), by } as Told;
}

function struckOf(row: EventRow): Struck {
  return { by: row['by'] as Id, at: at(row['at']), reason: row['struck_reason'] as string };
}
