import type { ClinicDay, Id, Iso } from '../clinic/clinic-time.js';
import type { CountMoment, WasteSource } from './drug-record.js';
import type { DrugProduct } from './products.js';

/** What the commands about the controlled drug carry. */
export interface DrugCommands {
  /** `useBy` is what its label says, if not the clinic's own time. */
  'vial:open': { product: DrugProduct; lot: string; expiresOn: ClinicDay; useBy?: Iso; at?: Iso };
  'vial:draw': { vialId: Id; sessionId: Id; ml: number; confirmed?: true; at?: Iso };
  'vial:return': { vialId: Id; mg: number; at?: Iso };
  'waste:record': { mg: number; at?: Iso } & WasteSource;
  'drug-count:record': {
    moment: CountMoment;
    product: DrugProduct;
    vials: number;
    received?: number;
    reason?: string;
    at?: Iso;
  };
  /** `seen` is the figure that the second person saw: milligrams, or vials. */
  'drug:witness': { recordId: Id; seen: number };
  'drug:strike': { recordId: Id; reason: string };
}
