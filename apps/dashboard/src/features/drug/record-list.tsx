import { isProvider, needsWitness, type Board, type DrugRecord } from '@chairside/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { clockTime } from '../vitals/clock-time.js';
import { recordWords, sessionIdOf, unseenWords, whoseWords } from './drug-lines.js';
import { StrikeRecordDialog } from './strike-record-dialog.js';
import { DRUG_WORDS as words } from './words.en.js';

interface RecordListProps {
  board: Board;
  mayStrike: boolean;
}

/** Everything that was charted of the drug, the latest first; what was struck stays readable. */
export function RecordList({ board, mayStrike }: RecordListProps) {
  const [struck, setStruck] = useState<DrugRecord | null>(null);
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const records = Object.values(board.drug).sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <>
      <ul className="drug-records">
        {records.map((record) => (
          <RecordRow key={record.id} record={record} board={board} onStrike={mayStrike ? setStruck : undefined} />
        ))}
      </ul>
      {struck && (
        <StrikeRecordDialog
          recordId={struck.id}
          about={<p className="drug-about">{recordWords(board.drug, struck)}</p>}
          timeZone={timeZone}
          onClose={() => setStruck(null)}
        />
      )}
    </>
  );
}

interface RecordRowProps {
  record: DrugRecord;
  board: Board;
  onStrike: ((record: DrugRecord) => void) | undefined;
}

function RecordRow({ record, board, onStrike }: RecordRowProps) {
  const me = useMe();
  const role = useMyRole();
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const what = shownWords(board, record, me.id);
  const sessionId = sessionIdOf(record);
  const isMine = record.by === me.id && !(needsWitness(record) && record.witness);
  const mayStrike = onStrike && !record.struck && (isMine || (role !== null && isProvider(role)));
  return (
    <li>
      <div>
        <p>{record.struck ? <s>{what}</s> : what}</p>
        <p className="drug-detail">
          {sessionId && <Link href={`/s/${sessionId}`}>{whoseWords(board, sessionId)}</Link>}
          {storyOf(board, record, timeZone).map((said) => (
            <span key={said}>{said}</span>
          ))}
        </p>
      </div>
      {mayStrike && (
        <Button look="quiet" size="small" aria-label={words.inErrorOf(what)} onClick={() => onStrike(record)}>
          {words.inError}
        </Button>
      )}
    </li>
  );
}

/** Whoever may still be the second person does not read the figure here before they say it. */
export function shownWords({ drug }: Board, record: DrugRecord, me: string): string {
  const isToSee = needsWitness(record) && record.witness === null && record.struck === null && record.by !== me;
  return isToSee ? unseenWords(drug, record) : recordWords(drug, record);
}

/** Who charted it, who saw it, and who struck it. */
export function storyOf({ staff }: Board, record: DrugRecord, timeZone: string): string[] {
  const name = (id: string) => staff[id]?.name ?? words.somebody;
  const clock = (at: string) => clockTime(at, timeZone);
  const seen = needsWitness(record) ? record.witness : undefined;
  return [
    words.byAt(name(record.by), clock(record.at)),
    ...(seen ? [words.seenBy(name(seen.by), clock(seen.at))] : []),
    ...(seen === null && !record.struck ? [words.waits] : []),
    ...(record.struck ? [words.struck(name(record.struck.by), record.struck.reason)] : []),
  ];
}
