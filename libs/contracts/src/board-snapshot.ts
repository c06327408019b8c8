import type {
  Board,
  Chair,
  Clinic,
  DayPlan,
  DrugRecord,
  HelpCall,
  Iso,
  LiveSession,
  Patient,
  Protocol,
  Shift,
  StaffMember,
  View,
} from '@chairside/domain';

/** Screens of another version are told to reload (LP2). */
export const PROTOCOL_VERSION = 1;

/** The whole board of one view: the body of `GET /api/board`, and of a `hello` that needs all of it. */
export interface BoardSnapshot {
  protocolVersion: number;
  epoch: string;
  revision: number;
  serverTime: Iso;
  rate: number;
  mode: 'demo' | 'clinic';
  view: View;
  clinic: Clinic;
  day: string;
  plan: DayPlan | null;
  chairs: Chair[];
  staff: StaffMember[];
  patients: Patient[];
  protocols: Protocol[];
  sessions: LiveSession[];
  helpCalls: HelpCall[];
  drug: DrugRecord[];
  shift: Shift;
}

/** The board that a snapshot stands for. */
export function boardOf(snapshot: BoardSnapshot): Board {
  return {
    clinic: snapshot.clinic,
    day: snapshot.day,
    plan: snapshot.plan,
    chairs: byId(snapshot.chairs),
    staff: byId(snapshot.staff),
    patients: byId(snapshot.patients),
    protocols: byId(snapshot.protocols),
    sessions: byId(snapshot.sessions),
    helpCalls: byId(snapshot.helpCalls),
    drug: byId(snapshot.drug),
    shift: snapshot.shift,
  };
}

function byId<T extends { id: string }>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
