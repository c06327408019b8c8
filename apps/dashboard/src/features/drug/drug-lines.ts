import {
  COUNT_MOMENT_WORDS,
  DRUG_PRODUCT_WORDS,
  mgOfDraw,
  type Board,
  type DrugMatter,
  type DrugRecord,
  type DrugRecords,
  type Id,
  type Removal,
} from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { patientWords } from '../tasks/patient-words.js';
import { exactMgWords, mgWords, mlWords } from './figures.js';
import { DRUG_WORDS } from './words.en.js';

const words = DRUG_WORDS.record;

/** The lot of a vial, as it was typed. */
export function lotOf(records: DrugRecords, vialId: Id): string {
  const vial = records[vialId];
  return vial?.kind === 'vial' ? vial.lot : DRUG_WORDS.none;
}

/** What a record says, without who and when. */
export function recordWords(records: DrugRecords, record: DrugRecord): string {
  switch (record.kind) {
    case 'vial':
      return words.vial(DRUG_PRODUCT_WORDS[record.product], record.lot);
    case 'draw':
      return words.draw(mlWords(record.ml), mgWords(mgOfDraw(records, record)), lotOf(records, record.vialId));
    case 'waste':
      return `${words.waste(exactMgWords(record.mg))}${ofVial(records, record)}`;
    case 'return':
      return `${words.return(exactMgWords(record.mg))}${ofVial(records, record)}`;
    case 'count': {
      const { moment, product, vials, received, expected, reason } = record;
      return [
        words.count(COUNT_MOMENT_WORDS[moment], DRUG_PRODUCT_WORDS[product], vials),
        ...(received > 0 ? [words.received(received)] : []),
        ...(expected !== null && expected !== vials ? [words.countDiffers(expected, reason ?? '')] : []),
      ].join(' · ');
    }
  }
}

/** The same without its figure, for who is to say what they saw. */
export function unseenWords(records: DrugRecords, record: DrugRecord): string {
  if (record.kind === 'count')
    return words.hiddenCount(COUNT_MOMENT_WORDS[record.moment], DRUG_PRODUCT_WORDS[record.product]);
  if (record.kind !== 'waste' && record.kind !== 'return') return recordWords(records, record);
  return `${record.kind === 'waste' ? words.hiddenWaste : words.hiddenReturn}${ofVial(records, record)}`;
}

function ofVial(records: DrugRecords, removal: Removal): string {
  return removal.from === 'vial' ? ` ${words.ofVial(lotOf(records, removal.vialId))}` : '';
}

/** Whom a record is about, where it is about a patient. */
export function sessionIdOf(record: DrugRecord): Id | null {
  if (record.kind === 'draw') return record.sessionId;
  return 'from' in record && record.from === 'syringe' ? record.sessionId : null;
}

/** Whom a matter is about, where it is about a patient. */
export function sessionIdOfMatter(matter: DrugMatter): Id | null {
  if (matter.kind === 'left-of-session') return matter.session.sessionId;
  if (matter.kind === 'never-drawn') return matter.sessionId;
  return matter.kind === 'unwitnessed' ? sessionIdOf(matter.record) : null;
}

/** The patient by name, number and chair; nothing more of one whose visit is not on the board. */
export function whoseWords(board: Board, sessionId: Id): string {
  const session = board.sessions[sessionId];
  return session ? patientWords(board, session) : DRUG_WORDS.patient;
}

/** What is to be settled, in a sentence; who charted a record does not tell its figure to who is to confirm it. */
export function matterWords(records: DrugRecords, matter: DrugMatter, timeZone: string): string {
  const said = DRUG_WORDS.matter;
  switch (matter.kind) {
    case 'unwitnessed':
      return `${unseenWords(records, matter.record)} ${DRUG_WORDS.waits}.`;
    case 'left-of-session': {
      const { leftMg } = matter.session;
      return leftMg > 0 ? said.left(mgWords(leftMg)) : said.over(mgWords(-leftMg));
    }
    case 'never-drawn':
      return said.neverDrawn(mgWords(matter.givenMg));
    case 'left-in-vial': {
      const { vial, inVialMg } = matter.balance;
      if (matter.level === 'medium') return said.inVialAtClose(vial.lot, mgWords(inVialMg));
      return said.inVial(vial.lot, mgWords(inVialMg), clockTime(vial.useBy, timeZone));
    }
    case 'count-differs': {
      const { product, vials, expected, reason } = matter.count;
      return said.counted(DRUG_PRODUCT_WORDS[product], vials, expected, reason ?? '');
    }
  }
}

/** What tells two matters apart: one count may wait for a witness and differ besides. */
export function matterKey(matter: DrugMatter): string {
  switch (matter.kind) {
    case 'unwitnessed':
      return `${matter.kind} ${matter.record.id}`;
    case 'left-of-session':
      return `${matter.kind} ${matter.session.sessionId}`;
    case 'never-drawn':
      return `${matter.kind} ${matter.sessionId}`;
    case 'left-in-vial':
      return `${matter.kind} ${matter.balance.vial.id}`;
    case 'count-differs':
      return `${matter.kind} ${matter.count.id}`;
  }
}
