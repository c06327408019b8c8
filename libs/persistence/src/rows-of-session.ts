import { isOpen, minutesAfter, type Alert, type LiveSession } from '@chairside/domain';

type Row = Record<string, unknown>;

/** The row of a session as it stands after an entry. */
export function sessionRow(session: LiveSession, clinicId: string, revision: number): Row {
  return {
    clinic_id: clinicId,
    id: session.id,
    revision,
    patient_id: session.patientId,
    protocol_id: session.protocolId,
    day: session.day,
    scheduled_at: session.scheduledAt,
    planned_minutes: session.plannedMinutes,
    planned_until: minutesAfter(session.scheduledAt, session.plannedMinutes),
    planned_chair_id: session.plannedChairId,
    visit_number: session.visit?.number ?? null,
    visit_of: session.visit?.of ?? null,
    condition: session.condition,
    chair_id: session.chairId,
    nurse_id: session.nurseId,
    status: session.status,
    status_revision: session.statusRevision,
    infusion_outcome: session.infusionOutcome,
  };
}

/** The row of an alert as it stands after an entry. */
export function alertRow(alert: Alert, sessionId: string, clinicId: string, revision: number): Row {
  const acknowledged = alert.state === 'acknowledged' || alert.state === 'cleared' ? alert.acknowledged : null;
  return {
    clinic_id: clinicId,
    id: alert.id,
    session_id: sessionId,
    revision,
    level: alert.level,
    rule: alert.condition.rule,
    condition: alert.condition,
    since: alert.since,
    raised_at: alert.raisedAt,
    calls_since: alert.callsSince,
    called: alert.called,
    alert_revision: alert.revision,
    state: alert.state,
    settled_at: alert.settledAt,
    snoozed: alert.snoozed,
    had: alert.had ?? null,
    acknowledged_at: acknowledged?.at ?? null,
    acknowledged_by: acknowledged?.by ?? null,
    cleared_at: alert.state === 'cleared' ? alert.clearedAt : null,
    cleared_by: alert.state === 'cleared' ? alert.clearedBy : null,
    is_open: isOpen(alert),
  };
}
