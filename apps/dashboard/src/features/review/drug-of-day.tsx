import type { DayReview } from '@chairside/contracts';
import {
  DRUG_PRODUCT_WORDS,
  drugDay,
  sessionStatus,
  type DrugDay,
  type DrugMatter,
  type DrugRecords,
} from '@chairside/domain';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { LevelMark } from '../../ui/level-mark.js';
import { matterKey, matterWords, recordWords, sessionIdOfMatter } from '../drug/drug-lines.js';
import { LotTable } from '../drug/lot-table.js';
import { storyOf } from '../drug/record-list.js';
import { DRUG_WORDS } from '../drug/words.en.js';
import { REVIEW_WORDS } from './words.en.js';
import '../drug/drug.css';

const words = REVIEW_WORDS.drug;

/** The drug's day: opened = given + wasted + returned, lot by lot, the gap, what waits for a witness, and the counts (floor rule 23). */
export function DrugOfDay({ review }: { review: DayReview }) {
  const records = Object.fromEntries(review.drug.records.map((record) => [record.id, record]));
  const { given } = review.drug;
  const isOver =
    review.isFinal ||
    (review.sessions.length > 0 && review.sessions.every(({ status }) => sessionStatus(status).ended));
  const day = drugDay(records, { given, now: review.asOf, isOver });
  return (
    <section className="review-card" aria-label={DRUG_WORDS.title}>
      <header className="review-card-head">
        <h2>
          {DRUG_WORDS.title} <span className="review-figure">{day.matters.length}</span>
        </h2>
        <p>{stateWords(day, isOver)}</p>
      </header>
      <ul className="drug-matters">
        {day.matters.map((matter) => (
          <Matter key={matterKey(matter)} matter={matter} records={records} review={review} />
        ))}
      </ul>
      {day.lots.length > 0 && <LotTable lots={day.lots} />}
      <Counts day={day} review={review} />
      <Link href="/drug">{DRUG_WORDS.page}</Link>
    </section>
  );
}

function stateWords({ vials, closes }: DrugDay, isOver: boolean): string {
  if (vials.length === 0) return words.noVial;
  if (closes) return DRUG_WORDS.closes;
  return isOver ? words.open : DRUG_WORDS.notYet;
}

interface MatterProps {
  matter: DrugMatter;
  records: DrugRecords;
  review: DayReview;
}

function Matter({ matter, records, review: { sessions, timeZone } }: MatterProps) {
  const sessionId = sessionIdOfMatter(matter);
  const patient = sessions.find(({ id }) => id === sessionId);
  return (
    <li>
      {matter.level && <LevelMark level={matter.level} label={DRUG_WORDS.level[matter.level]} />}
      <div>
        {patient && <Link href={`/s/${patient.id}`}>{patient.patientName}</Link>}
        <p>{matterWords(records, matter, timeZone)}</p>
      </div>
    </li>
  );
}

/** What two people counted, and what nobody has counted since. */
function Counts({ day, review: { timeZone } }: { day: DrugDay; review: DayReview }) {
  const board = useBoard()?.board;
  return (
    <ul className="drug-records">
      {day.counts.map((count) => (
        <li key={count.id}>
          <div>
            <p>{recordWords({}, count)}</p>
            <p className="drug-detail">
              {board && storyOf(board, count, timeZone).map((said) => <span key={said}>{said}</span>)}
            </p>
          </div>
        </li>
      ))}
      {day.uncounted.map((product) => (
        <li key={product}>{DRUG_WORDS.uncounted(DRUG_PRODUCT_WORDS[product])}</li>
      ))}
    </ul>
  );
}
