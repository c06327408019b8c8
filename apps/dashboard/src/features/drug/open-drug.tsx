import { drugOfSession, givenOnBoard, isFromSession, isWithinTolerance, unwitnessedRecords } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { mgWords } from './figures.js';
import { useDrugBoard } from './use-drug.js';
import { DRUG_CARD_WORDS as words } from './words.en.js';

/** What of a patient's drug is still open when they go: named, and in nobody's way (clinical.md 5). */
export function OpenDrug({ sessionId }: { sessionId: string }) {
  const board = useDrugBoard();
  const now = useClinicNow();
  if (!board) return null;
  const drug = drugOfSession(board.drug, sessionId, givenOnBoard(board, now));
  const unseen = unwitnessedRecords(board.drug).flatMap((record) =>
    record.kind !== 'count' && isFromSession(record, sessionId) ? record.mg : [],
  );
  const isLeft = drug !== null && drug.leftMg > 0 && !isWithinTolerance(drug.leftMg);
  return (
    <>
      {unseen.length > 0 && (
        <p className="drug-detail">{words.openWaste(mgWords(unseen.reduce((a, b) => a + b, 0)))}</p>
      )}
      {isLeft && <p className="drug-detail">{words.openLeft(mgWords(drug.leftMg))}</p>}
    </>
  );
}
