import { may, type Board, type DrugMatter, type WitnessedRecord } from '@chairside/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.js';
import { LevelMark } from '../../ui/level-mark.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { clockTime } from '../vitals/clock-time.js';
import { matterKey, matterWords, sessionIdOf, sessionIdOfMatter, unseenWords, whoseWords } from './drug-lines.js';
import { RemoveDialog, type Leaving } from './remove-dialog.js';
import { WitnessDialog } from './witness-dialog.js';
import { DRUG_WORDS as words } from './words.en.js';
import './drug.css';

interface DrugMattersProps {
  matters: readonly DrugMatter[];
  board: Board;
}

type Asked =
  | { kind: 'witness'; record: WitnessedRecord }
  | { kind: 'remove'; leaving: Leaving; leftMg: number; isEstimated: boolean };

/** What is still to be settled, each with the one thing to do about it. */
export function DrugMatters({ matters, board }: DrugMattersProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const close = () => setAsked(null);
  if (matters.length === 0) return <p className="drug-calm">{words.nothingToSettle}</p>;
  return (
    <>
      <ul className="drug-matters">
        {matters.map((matter) => (
          <Matter key={matterKey(matter)} matter={matter} board={board} onAsk={setAsked} />
        ))}
      </ul>
      {asked?.kind === 'witness' && (
        <WitnessDialog
          record={asked.record}
          author={board.staff[asked.record.by]?.name ?? words.somebody}
          about={<p className="drug-about">{aboutWords(board, asked.record)}</p>}
          timeZone={timeZone}
          onClose={close}
        />
      )}
      {asked?.kind === 'remove' && <RemoveDialog {...asked} timeZone={timeZone} onClose={close} />}
    </>
  );
}

interface MatterProps {
  matter: DrugMatter;
  board: Board;
  onAsk: (asked: Asked) => void;
}

function Matter({ matter, board, onAsk }: MatterProps) {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const sessionId = sessionIdOfMatter(matter);
  return (
    <li className={matter.level ? `drug-matter drug-matter-${matter.level}` : 'drug-matter'}>
      {matter.level && <LevelMark level={matter.level} label={words.level[matter.level]} />}
      <div>
        {sessionId && <Link href={`/s/${sessionId}`}>{whoseWords(board, sessionId)}</Link>}
        <p>{matterWords(board.drug, matter, timeZone)}</p>
        {matter.kind === 'unwitnessed' && (
          <p className="drug-detail">
            {words.byAt(board.staff[matter.record.by]?.name ?? words.somebody, clockTime(matter.record.at, timeZone))}
          </p>
        )}
      </div>
      <MatterActs matter={matter} board={board} onAsk={onAsk} />
    </li>
  );
}

/** The one thing to do, where this person may do it. */
function MatterActs({ matter, board, onAsk }: MatterProps) {
  const me = useMe();
  const role = useMyRole();
  if (matter.kind === 'unwitnessed') {
    const { record } = matter;
    if (record.by === me.id) return <p className="drug-detail">{words.yours}</p>;
    if (role === null || !may(role, 'drug:witness')) return null;
    const label = words.confirmOf(unseenWords(board.drug, record));
    return (
      <Button look="primary" aria-label={label} onClick={() => onAsk({ kind: 'witness', record })}>
        {words.confirm}
      </Button>
    );
  }
  const remove = removeOf(matter);
  if (!remove || role === null || !may(role, 'waste:record')) return null;
  return <Button onClick={() => onAsk(remove)}>{words.waste}</Button>;
}

function removeOf(matter: DrugMatter): Asked | null {
  if (matter.kind === 'left-in-vial') {
    const { vial, inVialMg } = matter.balance;
    const leaving: Leaving = { kind: 'waste', from: 'vial', vialId: vial.id };
    return { kind: 'remove', leaving, leftMg: inVialMg, isEstimated: false };
  }
  if (matter.kind !== 'left-of-session' || matter.session.leftMg <= 0) return null;
  const { sessionId, leftMg, estimated } = matter.session;
  return { kind: 'remove', leaving: { kind: 'waste', from: 'syringe', sessionId }, leftMg, isEstimated: estimated };
}

function aboutWords(board: Board, record: WitnessedRecord): string {
  const sessionId = sessionIdOf(record);
  const what = unseenWords(board.drug, record);
  return sessionId ? `${what}: ${whoseWords(board, sessionId)}` : what;
}
