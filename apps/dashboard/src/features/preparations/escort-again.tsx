import { gateRecord, type LiveSession } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import type { Charting } from '../sessions/use-chart.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

interface EscortAgainProps {
  session: LiveSession;
  earlier: LiveSession | null;
  takesFocus: boolean;
  onChart: Charting['chart'];
}

/** Who fetched the patient last time: asked anew each time, and one press where it is the same person. */
export function EscortAgain({ session, earlier, takesFocus, onChart }: EscortAgainProps) {
  const record = earlier && gateRecord(earlier, 'escort');
  if (!record || record.name === null || gateRecord(session, 'escort')) return null;
  const { name, relation, phone } = record;
  const said = { sessionId: session.id, name, relation, ...(phone === null ? {} : { phone }) };
  return (
    <Button autoFocus={takesFocus} onClick={() => onChart('escort:name', said)}>
      {words.escortAgain(name, relation)}
    </Button>
  );
}
