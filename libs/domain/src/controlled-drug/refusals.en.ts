import type { Iso } from '../clinic/clinic-time.js';
import type { DrugRecord } from './drug-record.js';
import { DRUG_RECORD_WORDS } from './words.en.js';

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const CONTROLLED_DRUG_REFUSALS = {
  usedBeforeOpened: 'A vial cannot be used up before it is opened.',
  nothingIsDrawn: 'Nothing is drawn from a vial under the protocol of this visit.',
  overForDraw: 'This session is over: nothing more is drawn for it.',
  vialHolds: (ml: number) => `This vial holds ${ml} mL. Draw the rest from another one.`,
  mostLeft: (mg: number) => `At most ${mg} mg can be left of it. Look at what was drawn.`,
  nothingDrawn: 'Nothing was drawn for this patient: draw it from its vial first.',
  noSuchVial: 'There is no such vial: it was never opened, or all of it is accounted for.',
  vialStruck: 'This vial was struck as charted in error.',
  opened: (at: Iso) => `This vial was opened at ${at}.`,
  pastUse: (at: Iso) => `This vial was to be used by ${at}. Waste it, and open another one.`,
  expired: (on: string) => `This vial expired on ${on}. Take another one.`,
  countDiffers: (expected: number) => `There should be ${expected}. Count again together, or say why it differs.`,
  needsNobody: 'This needs no second person.',
  ownRecord: 'You charted this yourself: another person who saw it confirms it.',
  confirmed: 'Another person has confirmed this already.',
  otherFigure: (name: string | null) =>
    `This is not what ${name ?? 'the other person'} charted. Look again together: a wrong record is struck and charted anew.`,
  onlyProviderStrikes: 'Two people have confirmed this: only a provider can strike it.',
  onlyAuthorStrikes: 'Only who charted this can strike it.',
  noSuchRecord: 'There is no such record: it was never made, or all of it is accounted for.',
  recordStruck: (kind: DrugRecord['kind']) => `This ${DRUG_RECORD_WORDS[kind]} was struck as charted in error.`,
  strikeVialsFirst: 'Strike first what was drawn, wasted or returned out of this vial.',
  strikeWasteFirst: 'Strike first what was wasted of this draw.',
  given: 'This patient was given of it. Chart first what was drawn instead.',
  otherStrength: (held: number, mg: number, ml: number, ordered: number) =>
    `This vial holds ${held} mg/mL (${mg} mg in ${ml} mL), and the order is for ${ordered} mg/mL. Take a vial of that strength.`,
  beyondOrder: (inHandMg: number, orderedMg: number) =>
    `${inHandMg} mg would be drawn for an order of ${orderedMg} mg. Look at the syringe and the order, then confirm it.`,
} as const;
