/** Where a drug was injected. */
export const INJECTION_SITES = [
  'left-deltoid',
  'right-deltoid',
  'left-thigh',
  'right-thigh',
  'left-gluteal',
  'right-gluteal',
] as const;
export type InjectionSite = (typeof INJECTION_SITES)[number];
