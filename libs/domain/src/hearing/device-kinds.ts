import { NURSES } from '../clinic/permissions.js';
import type { Role } from '../clinic/staff.js';

export interface DeviceKindDefinition {
  /** How long an alert has called until it sounds there, in seconds; never where there is nothing. */
  readonly soundsAfterSeconds: number | null;
  /** It is on somebody: it shakes too. */
  readonly vibrates?: true;
}

/** What a device is, and how soon it sounds there what nobody took (floor rules 13 and 17). */
export const DEVICE_KINDS = {
  station: { soundsAfterSeconds: 0 },
  carried: { soundsAfterSeconds: 30, vibrates: true },
  // read from across the room, with nobody at it
  wall: { soundsAfterSeconds: null },
  // one patient, and no sound
  room: { soundsAfterSeconds: null },
} as const satisfies Record<string, DeviceKindDefinition>;

export type DeviceKind = keyof typeof DEVICE_KINDS;
export const deviceKinds = Object.keys(DEVICE_KINDS) as DeviceKind[];

export function deviceKind(kind: DeviceKind): DeviceKindDefinition {
  return DEVICE_KINDS[kind];
}

/** Whose device counts as one at which somebody can hear alerts: a nurse's (floor rule 13). */
export function listensFor(role: Role): boolean {
  return NURSES.some((nurse) => nurse === role);
}
