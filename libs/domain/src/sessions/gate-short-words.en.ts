import type { PlainGate } from './gate-names.js';

/**
 * What is missing, in the few words that a tile has room for; `GATE_WORDS` says it in full. A board without a patient who
 * is being prepared loads without it.
 */
export const GATE_SHORT_WORDS: Record<PlainGate, string> = {
  identity: 'identity',
  'chair-and-nurse': 'chair and nurse',
  consent: 'consent',
  order: 'order',
  weight: 'weight',
  baseline: 'baseline set',
  'first-pressure': 'first pressure',
  'second-person': 'second check',
  'dose-check': 'second check',
  'escort-named': 'escort',
  'escort-seen': 'escort seen',
  'set-since-pause': 'a set since the pause',
  'pump-volume': 'pump volume',
  'stop-described': 'reason for the stop',
  'last-set': 'last set',
  'home-cuff': 'home cuff',
  'home-address': 'address and county',
  'county-number': 'county number',
  peer: 'peer',
  'peer-answers': 'test call',
  monitor: 'monitor',
  'home-checks': 'last check',
  'home-calls': 'calls',
  'end-check': 'end check',
  'opening-list': 'opening list',
  'no-critical-alert': 'no high alert',
  'pause-not-long': 'short pause',
};
