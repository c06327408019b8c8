import type { Command, Id } from '@chairside/domain';

/** What a command is about, so that a refusal of it is found from the session, the patient and the chair it names. */
export function objectsOf({ payload }: Command): Id[] {
  const { sessionId, patientId, chairId } = payload as { sessionId?: Id; patientId?: Id; chairId?: Id };
  return [sessionId, patientId, chairId].filter((id) => id !== undefined);
}
