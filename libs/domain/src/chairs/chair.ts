import type { Id } from '../clinic/clinic-time.js';

export interface Chair {
  id: Id;
  name: string;
}
