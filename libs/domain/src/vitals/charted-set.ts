import type { Id } from '../clinic/clinic-time.js';
import type { Measure } from './measures.js';
import type { NotTaken, ScaleValues, Values } from './vitals-reading.js';

/** One set as it is sent. */
export interface ChartedSet {
  sessionId: Id;
  patientId: Id;
  values?: Values;
  scales?: ScaleValues;
  notTaken?: NotTaken;
  /** The suspect values that were looked at again and are kept. */
  confirmed?: Measure[];
}
