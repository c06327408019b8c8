import { ANYONE, PERMISSIONS } from '../clinic/permissions.js';
import type { ActingRole } from '../clinic/staff.js';
import type { CommandName } from '../journal/command.js';

/** Whether someone in a role does this for patients at home alone; what anyone may do, they may do anywhere. */
export function isForHomeAlone(role: ActingRole, what: CommandName): boolean {
  return role === 'remote-monitor' && PERMISSIONS[what] !== ANYONE;
}
