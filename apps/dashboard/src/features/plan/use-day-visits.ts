import { weekPlan, type WeekPlan } from '@chairside/contracts';
import type { ClinicDay, DayPlan, Id, PlannedVisit } from '@chairside/domain';
import { useKeptRead } from '../../live/use-kept-read.js';

export interface DayVisits {
  plan: DayPlan | null;
  planned: readonly PlannedVisit[];
}

const NOTHING: DayVisits = { plan: null, planned: [] };

/** What is planned for a day, as far as it was heard; the server judges again. */
export function useDayVisits(day: ClinicDay): DayVisits {
  const read = useKeptRead(day === '' ? null : `/api/plan/${day}`, weekPlan);
  return read.kind === 'ready' ? dayOf(read.value, day) : NOTHING;
}

/** The day as everybody but one visit has it. */
export function withoutVisit({ plan, planned }: DayVisits, visitId: Id | undefined): DayVisits {
  return { plan, planned: planned.filter(({ id }) => id !== visitId) };
}

function dayOf({ plans, visits }: WeekPlan, day: ClinicDay): DayVisits {
  const planned = visits.map((visit) => ({ ...visit, patientId: visit.patient.id, plannedChairId: visit.chairId }));
  return { plan: plans.find((plan) => plan.day === day) ?? null, planned };
}
