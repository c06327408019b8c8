/** What is in one vial, as it stands on its label. */
export interface DrugProductDefinition {
  readonly mg: number;
  readonly ml: number;
}

/** The vials of the controlled drug, ketamine as base (clinical.md 3.1); how strong each is follows from its two figures. */
export const DRUG_PRODUCTS = {
  'ketamine-500-in-10': { mg: 500, ml: 10 },
  'ketamine-200-in-20': { mg: 200, ml: 20 },
  'ketamine-500-in-5': { mg: 500, ml: 5 },
} as const satisfies Record<string, DrugProductDefinition>;

export type DrugProduct = keyof typeof DRUG_PRODUCTS;
export const drugProducts = Object.keys(DRUG_PRODUCTS) as readonly DrugProduct[];

/** The milligrams in so many millilitres of a vial. */
export function mgOf(product: DrugProduct, ml: number): number {
  const { mg, ml: whole } = DRUG_PRODUCTS[product];
  return (ml * mg) / whole;
}

/** The millilitres of a vial that hold so many milligrams. */
export function mlOf(product: DrugProduct, mg: number): number {
  const { mg: whole, ml } = DRUG_PRODUCTS[product];
  return (mg * ml) / whole;
}

/** The clinic's figures for the drug (clinical.md 6.3 and 8). */
export const DRUG_LIMITS = {
  /** So much may be missing, or too much, of what was opened. */
  toleranceMg: 0.5,
  /** So much more than is ordered may be drawn without being asked about: what is drawn up is rounded up. */
  beyondOrderPercent: 25,
  /** So long a waste may wait for its witness before it is called. */
  witnessMinutes: 60,
  /** So long an opened vial is used, unless its label says otherwise. */
  useHours: 4,
} as const;
