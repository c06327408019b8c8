import type { Protocol } from './protocol.js';

/** Whether a protocol gives a drug by a pump; the one place that says which routes do. */
export function hasPump({ route }: Pick<Protocol, 'route'>): boolean {
  return route === 'iv-infusion';
}

/** Whether a bolus may be ordered and given under a protocol. */
export function knowsBolus({ doseGuards }: Protocol): boolean {
  return doseGuards !== null && doseGuards.bolusMgPerKg !== null;
}
