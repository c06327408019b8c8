import type { Id } from './clinic-time.js';

export interface Clinic {
  id: Id;
  name: string;
  /** IANA zone; the clinic's days begin at its midnight. */
  timeZone: string;
  /** Fixed per clinic (floor rule 9); kilograms are stored. */
  weightUnit: 'kg' | 'lb';
}
