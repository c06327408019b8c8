import type { Id } from '../clinic/clinic-time.js';
import type { Command, CommandName } from './command.js';

/** What an accepted command answers: the id of what it made, or of what it changed. */
export interface Accepted {
  id: Id;
}

/** What these make beside a session bears their own id. */
const MAKES: ReadonlySet<CommandName> = new Set<CommandName>([
  'effect:note',
  'medicine:give',
  'vial:draw',
  'waste:record',
  'home:record',
  'note:write',
  'contact:record',
  'adverse-event:report',
  'help:call',
  'vitals:record',
  'vitals:correct',
]);

/** The id that an accepted command answers with. */
export function acceptedBy(command: Command): Accepted {
  if (MAKES.has(command.name)) return { id: command.id };
  if ('eventId' in command.payload) return { id: command.payload.eventId };
  if ('effectId' in command.payload) return { id: command.payload.effectId };
  switch (command.name) {
    case 'alert:acknowledge':
    case 'alert:snooze':
    case 'alert:escalate':
    case 'alert:look-again':
      return { id: command.payload.alertId };
    case 'chair:retire':
      return { id: command.payload.chairId };
    case 'staff:add':
      return { id: command.payload.id };
    case 'medicine:strike':
      return { id: command.payload.medicineId };
    case 'contact:strike':
      return { id: command.payload.contactId };
    case 'note:strike':
      return { id: command.payload.noteId };
    case 'help:answer':
    case 'help:locate':
    case 'help:end':
    case 'help:describe':
      return { id: command.payload.callId };
    case 'patient:correct':
    case 'coverage:note':
      return { id: command.payload.patientId };
    case 'drug:witness':
    case 'drug:strike':
      return { id: command.payload.recordId };
    default:
      return { id: aboutOf(command) };
  }
}

/** The session, the nurse or the mark that a command is about; its own id where it is about nothing else. */
function aboutOf({ id, payload }: Command): Id {
  if ('sessionId' in payload) return payload.sessionId ?? id;
  if ('markId' in payload) return payload.markId;
  return 'nurseId' in payload ? payload.nurseId : id;
}
