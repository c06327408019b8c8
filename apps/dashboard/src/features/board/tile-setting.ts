import type { Board, Id } from '@chairside/domain';

/** What every tile of a screen has in common. */
export interface TileSetting {
  timeZone: string;
  meId: Id;
  staff: Board['staff'];
  shift: Board['shift'];
  /** Sessions can be opened from here. */
  opens: boolean;
  /** Alerts can be taken from here. */
  takesAlerts: boolean;
}
