import type { ClinicDay, Id } from '../clinic/clinic-time.js';
import type { PaymentWay } from './coverage.js';

export interface CoverageCommands {
  'coverage:note': { patientId: Id; way: PaymentWay; authorisedUntil?: ClinicDay; words?: string };
}
