import { preparationNames, type PreparationName } from '../preparations/preparations.js';

/** Asked whatever a protocol says, where there is something to find: what the clinic and the patient's own alerts hold open. */
export const OF_EVERY_PROTOCOL = ['opening-list', 'no-critical-alert', 'pause-not-long'] as const;

/** What must be established around the drug. Which move asks for which gate is the protocol's business. */
const PLAIN_GATES = [
  'identity',
  'chair-and-nurse',
  'consent',
  'order',
  'weight',
  'baseline',
  'first-pressure',
  'second-person',
  'dose-check',
  'escort-named',
  'escort-seen',
  'set-since-pause',
  'pump-volume',
  'stop-described',
  'last-set',
  'home-cuff',
  'home-address',
  'county-number',
  'peer',
  'peer-answers',
  'monitor',
  'home-checks',
  'home-calls',
  'end-check',
  ...OF_EVERY_PROTOCOL,
] as const;

export type PlainGate = (typeof PLAIN_GATES)[number];
export type GateName = PlainGate | PreparationName;

export const gateNames: readonly GateName[] = [...PLAIN_GATES, ...preparationNames];

/** Whether a gate is passed by what a person asked or looked at. */
export function isPreparation(gate: GateName): gate is PreparationName {
  return preparationNames.some((name) => name === gate);
}
