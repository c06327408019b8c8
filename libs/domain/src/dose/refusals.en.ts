import type { Iso } from '../clinic/clinic-time.js';
import type { GivenBy } from '../protocols/routes.js';
import { portionsWords } from './portion-words.en.js';

/** For what a dose is reckoned: an hour of the pump, or all at once. */
export type DosePer = 'hour' | 'once';

const PER: Record<DosePer, string> = { hour: 'mg/kg/h', once: 'mg/kg at once' };
const OF_ORDER = { hard: 'This lies beyond the hard limit of the protocol.', soft: 'Give a reason in the order.' };

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const DOSE_REFUSALS = {
  notInRescueSet: 'A medicine of this order does not stand in the protocol’s rescue set. Look at the set again.',
  checkIsOver: 'The drug has begun: the check before the start is over.',
  pumpNotRun: 'The pump of this session has not run yet.',
  beforeStart: 'This time lies before the start of the drug.',
  nothingToOrder: 'This session is over: there is nothing to order any more.',
  orderStands: 'The drug has ended: its order cannot be replaced.',
  sayWhyChanged: 'The drug runs: say why its order is changed.',
  otherConcentration: 'What hangs on the pump has another concentration.',
  ranLonger: 'The pump has run longer than this already. Give the minutes from its start.',
  alreadyIn: (mg: number) =>
    `About ${mg} mg are in already: an order below that cannot be kept. Chart the pump stopped instead.`,
  givenAnotherWay: 'This protocol gives its drug another way. Look at what was given.',
  typeMg: 'Nobody ordered it: type the milligrams that were given.',
  readSyringe: 'Read the millilitres in the syringe, and type them with the milligrams.',
  portionsBegun: 'The drug was begun, or the visit is over: its order stands.',
  portionCheckOver: 'The drug was begun: the check before it is over.',
  notAsOrdered: 'This is not what was ordered. Look at the order again.',
  nothingToGive: 'No drug is ordered: there is nothing to give.',
  beyondVolume: (plannedMl: number, ml: number) =>
    `The order amounts to ${plannedMl} mL; with this it would be ${ml} mL. Look at syringe and order.`,
  allGiven: (count: number, givenBy: GivenBy) => `All that may be given was given: ${portionsWords(count, givenBy)}.`,
  tooSoon: (lastAt: Iso, until: Iso) => `The last one was given at ${lastAt}: the next one may be given from ${until}.`,
  sameRate: (rate: number) => `The pump runs at ${rate} mL/h already, by what was charted.`,
  noPump: 'This protocol gives no drug: there is nothing to chart of a pump.',
  noBolus: 'This protocol allows no bolus. Do not give it; tell the provider.',
  fasterNeedsProvider: 'A faster rate than the order asks for needs a provider: name who decided it.',
  bolusNeedsProvider: 'A bolus beyond the order needs a provider: name who decided it.',
  ranBeforeStood: 'The pump cannot run again before it stood.',
  moreThanGiven: (ml: number) =>
    `The pump had given about ${ml} mL by then: more cannot have gone astray. Chart its volume first.`,
  sayWhichWeight: (kg: number) =>
    `The patient weighs ${kg} kg: the order has to say which weight its dose is for, actual, adjusted or capped.`,
  notLargerWeight: (kg: number) => `The patient weighs ${kg} kg: no dose is for a larger weight.`,
  noPumpOrder: 'This protocol gives no drug by a pump: there is no such order.',
  bolusNotOrdered: 'This protocol allows no bolus.',
  unusual: 'This order lies outside what is usual for the protocol. Give a reason.',
  unusualFigure: (figure: number, usual: number, unit: string) =>
    `${figure} ${unit} is more than is usual for the protocol, ${usual} ${unit}. Give a reason.`,
  beyondHard: (figure: number, limit: number, unit: string) =>
    `${figure} ${unit} lies beyond the hard limit of the protocol, ${limit} ${unit}. Check dose, unit and duration.`,
  noInjection: 'This protocol gives no drug by injection: there is no such order.',
  noDevice: 'This protocol gives no drug by device: there is no such order.',
  volumeBeyond: (orderedMl: number, ml: number) =>
    `The order is ${orderedMl} mL: the pump cannot have given ${ml} mL. Read it again; if it did, chart the pump’s volume alone, with how it came to be given.`,
  struckAlready: 'This was struck as charted in error.',
  nothingToStrike: 'Nothing that can be struck was charted of the pump at this time.',
  nothingOnPump: 'No drug is ordered: there is nothing to chart of a pump.',
  otherPieces: (counts: readonly number[], mgEach: number, givenBy: GivenBy) =>
    `A dose is ${counts.map((count) => `${portionsWords(count, givenBy)} (${count * mgEach} mg)`).join(' or ')}, ${mgEach} mg each. Look at the order again.`,
  risen: (isHard: boolean, mgPerKg: number, percent: number, on: string, before: number) =>
    `${mgPerKg} mg/kg is ${percent} % more than the order of ${on}, which was for ${before} mg/kg. ${OF_ORDER[isHard ? 'hard' : 'soft']}`,
  soonAfter: (isHard: boolean, on: string, hours: number, least: number) =>
    `The last drug, of ${on}, ended ${hours} h before: at least ${least} h lie between two. ${OF_ORDER[isHard ? 'hard' : 'soft']}`,
  runsBeyond: (mgPerKg: number, per: DosePer, hard: number) =>
    `${mgPerKg} ${PER[per]} lies beyond the protocol’s hard limit of ${hard}. If the pump shows this, pause it, and tell the provider.`,
  runsUnusual: (mgPerKg: number, per: DosePer, soft: number) =>
    `${mgPerKg} ${PER[per]} is more than the ${soft} that is usual for the protocol. Say why.`,
} as const;
