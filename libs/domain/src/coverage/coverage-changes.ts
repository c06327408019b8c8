import type { Id } from '../clinic/clinic-time.js';
import type { Coverage } from './coverage.js';

/** What was noted is on no board: a view is told of whom, so that who may see it reads it again, and nothing more. */
export interface CoverageChange {
  type: 'coverage-noted';
  patientId: Id;
  coverage: Coverage | null;
}
