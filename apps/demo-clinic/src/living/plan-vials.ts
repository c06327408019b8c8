import {
  daysAfter,
  drugProducts,
  DRUG_PRODUCTS,
  givenOnBoard,
  heldMl,
  isDrawnUp,
  isDayOver,
  minutesAfter,
  planOf,
  portionPlan,
  sessionsDrawnFor,
  standingDrug,
  statusSince,
  type DrugRecords,
  type Iso,
  type Vial,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { planCounts } from './plan-count.js';
import { planWitnesses } from './plan-witness.js';
import { vary } from './variation.js';
import {
  actOf,
  chairOf,
  NURSES,
  nurseName,
  patientOf,
  soonAfter,
  visitsOf,
  type Act,
  type Visit,
  type World,
} from './world.js';

/** What the demo clinic uses. */
export const PRODUCT = drugProducts[0] ?? 'ketamine-500-in-10';
const { mg: MG, ml: ML } = DRUG_PRODUCTS[PRODUCT];
/** A vial that is beyond its time soon is left alone. */
const SPARE_MINUTES = 20;
const DRAWN_IN: readonly string[] = ['ready', 'infusing', 'dosing'];

// asked for with every act of a day: what is planned of the drug is made anew when it moves on, or a minute has passed
const plans = new WeakMap<DrugRecords, { minute: string; acts: Act[] }>();

/** The controlled drug as a clinic handles it: drawn before the start, what is left wasted before a second person, counted twice a day. */
export function planVials(world: World): Act[] {
  const { drug } = world.board;
  const minute = world.now.slice(0, 16);
  const known = plans.get(drug);
  if (known?.minute === minute) return known.acts;
  const acts = [
    ...visitsOf(world).flatMap(planDraw),
    ...planLeftOfPatients(world),
    ...planLeftInVials(world),
    ...planWitnesses(world),
    ...planCounts(world),
  ];
  plans.set(drug, { minute, acts });
  return acts;
}

/** Drawn once for each patient, a tenth of a millilitre at a time; a vial is opened for it where none holds enough. */
function planDraw(visit: Visit): Act[] {
  const { world, session, protocol } = visit;
  const { drug } = world.board;
  const doseMg = (planOf(session) ?? portionPlan(session))?.doseMg;
  const isDrawn = standingDrug(drug, 'draw').some(({ sessionId }) => sessionId === session.id);
  if (!isDrawnUp(protocol) || doseMg === undefined || isDrawn || !DRAWN_IN.includes(session.status)) return [];
  const dueAt = soonAfter(visit, statusSince(session), 0.2, 0.6, 'draw');
  const ml = Math.ceil((doseMg * ML * 10) / MG) / 10;
  const vial = standingDrug(drug, 'vial').find((one) => isUsable(drug, one, ml, world.now));
  const open = (now: Iso): Draft => ({ name: 'vial:open', payload: { product: PRODUCT, ...labelOn(world), at: now } });
  if (!vial) return [actOf(visit, dueAt, open)];
  const said = { vialId: vial.id, sessionId: session.id, ml };
  return [actOf(visit, dueAt, (now) => ({ name: 'vial:draw', payload: { ...said, at: now } }))];
}

function isUsable(drug: DrugRecords, vial: Vial, ml: number, now: Iso): boolean {
  return vial.useBy > minutesAfter(now, SPARE_MINUTES) && heldMl(drug, vial) >= ml;
}

/** A delivery lasts a fortnight or so. */
function labelOn({ board, now }: World): { lot: string; expiresOn: string } {
  const day = board.day ?? now.slice(0, 10);
  const delivery = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000 / 16);
  return { lot: `K${4000 + (delivery % 1000)}`, expiresOn: daysAfter(day, 420) };
}

/** What a patient was not given is wasted once the pump was read at the end. */
function planLeftOfPatients(world: World): Act[] {
  const { board, now } = world;
  return sessionsDrawnFor(board.drug, givenOnBoard(board, now)).flatMap(({ sessionId, leftMg, estimated, overAt }) => {
    const session = board.sessions[sessionId];
    const mg = Math.round(leftMg * 10) / 10;
    if (!session || !patientOf(world, session) || overAt === null || estimated || mg <= 0) return [];
    const dueAt = minutesAfter(overAt, vary(3, 8, sessionId, 'waste'));
    const by = nurseName(nurseOf(world, session.nurseId, chairOf(world, session)?.name));
    const draft = (at: Iso): Draft => ({ name: 'waste:record', payload: { from: 'syringe', sessionId, mg, at } });
    return [{ about: sessionId, by, dueAt, draft }];
  });
}

function nurseOf({ nurseIds }: World, nurseId: string | null, chair: string | undefined): number {
  const index = nurseId === null ? -1 : nurseIds.indexOf(nurseId);
  return index >= 0 ? index : Number(chair ?? 1) % NURSES.length;
}

/** What a vial of ours still holds is wasted once it may not be used any more, or everybody is home. */
function planLeftInVials({ board, nurseIds }: World): Act[] {
  const homeAt = isDayOver(board) ? Object.values(board.sessions).map(statusSince).sort().at(-1) : undefined;
  return standingDrug(board.drug, 'vial').flatMap((vial) => {
    const mg = Math.round((heldMl(board.drug, vial) * MG * 100) / ML) / 100;
    const opener = nurseIds.indexOf(vial.by);
    if (vial.product !== PRODUCT || opener < 0 || mg <= 0) return [];
    const from = homeAt !== undefined && homeAt < vial.useBy ? homeAt : vial.useBy;
    const dueAt = minutesAfter(from, vary(1, 8, vial.at));
    const draft = (at: Iso): Draft => ({ name: 'waste:record', payload: { from: 'vial', vialId: vial.id, mg, at } });
    return [{ about: vial.id, by: nurseName(opener), dueAt, draft }];
  });
}
