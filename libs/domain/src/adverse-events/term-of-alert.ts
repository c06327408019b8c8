import type { AlertCondition } from '../alerts/alert.js';
import type { Panel } from '../vitals/vital-signs.js';
import type { Measure } from '../vitals/measures.js';
import { termOfEffect, type AdverseEventTerm } from './adverse-events.js';

/** What a value beyond its limit is called as an adverse event; one for each side, where both are one. */
const BY_VALUE: Partial<Record<Panel | Measure, { high?: AdverseEventTerm; low?: AdverseEventTerm }>> = {
  bloodPressure: { high: 'hypertension', low: 'hypotension' },
  heart: { high: 'tachycardia', low: 'bradycardia' },
  spo2: { low: 'desaturation' },
  respiratoryRate: { low: 'desaturation' },
  sedation: { low: 'over-sedation' },
  agitation: { high: 'emergence-agitation' },
  anxiety: { high: 'panic' },
  nausea: { high: 'nausea' },
};

/** What an alert would be reported as; nothing where it tells of no event of the patient. */
export function termOfAlert(condition: AlertCondition): AdverseEventTerm | undefined {
  if ('effectId' in condition) return condition.term === null ? undefined : termOfEffect(condition.term);
  if (!('reached' in condition)) return undefined;
  const side = condition.reached[0]?.direction === 'at-or-above' ? 'high' : 'low';
  return BY_VALUE[condition.about]?.[side];
}
