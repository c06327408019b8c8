import {
  doseWords,
  may,
  rescueState,
  signedItem,
  standingMedicines,
  type LiveSession,
  type RescueState,
  type StandingMedicine,
} from '@chairside/domain';
import { useState } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { usePending } from '../../live/use-pending.js';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { StrikeDialog } from '../sessions/strike-dialog.js';
import { agoWords } from '../vitals/ago-words.js';
import { clockTime } from '../vitals/clock-time.js';
import { GiveDialog } from './give-dialog.js';
import { withPending } from './with-pending.js';
import { MEDICINE_CARD_WORDS as words } from './words.en.js';
import './medicines.css';

/** What was given, the last one first, and from when on the next one is allowed; the way to chart another one. */
export function MedicinesCard({ view }: { view: SessionInView }) {
  const role = useMyRole();
  const pending = usePending(view.session.id);
  const [isGiving, setIsGiving] = useState(false);
  const [struck, setStruck] = useState<StandingMedicine | null>(null);
  const session = withPending(view.session, pending);
  const mayGive = role !== null && may(role, 'medicine:give');
  const given = standingMedicines(session).reverse();
  return (
    <section className="card side-card">
      <h2>
        {words.title} {mayGive && <kbd className="actions-key">M</kbd>}
      </h2>
      {given.length === 0 && <p className="medicines-none">{words.none}</p>}
      <ul className="medicines">
        {given.map((one, index) => (
          <GivenRow
            key={one.id}
            given={one}
            view={{ ...view, session }}
            isLast={given.findIndex(({ what }) => what.medicine === one.what.medicine) === index}
            isSending={!view.session.medicines.some(({ id }) => id === one.id)}
            onStrike={mayGive ? () => setStruck(one) : undefined}
          />
        ))}
      </ul>
      {mayGive && (
        <Button data-give-medicine aria-keyshortcuts="M" onClick={() => setIsGiving(true)}>
          {words.chart}
        </Button>
      )}
      {isGiving && <GiveDialog view={{ ...view, session }} role={role} onClose={() => setIsGiving(false)} />}
      {struck && (
        <StrikeDialog
          title={words.strikeTitle(doseWords(struck.what))}
          view={view}
          command="medicine:strike"
          struck={{ sessionId: session.id, medicineId: struck.id }}
          onClose={() => setStruck(null)}
        />
      )}
    </section>
  );
}

interface GivenRowProps {
  given: StandingMedicine;
  view: SessionInView;
  /** The last dose of its medicine says from when on the next one is allowed. */
  isLast: boolean;
  isSending: boolean;
  onStrike: (() => void) | undefined;
}

function GivenRow({ given, view: { session, staff, timeZone }, isLast, isSending, onStrike }: GivenRowProps) {
  const now = useClinicNow();
  const what = doseWords(given.what);
  const next = isLast ? nextWords(session, given, now, timeZone) : [];
  return (
    <li>
      <p>
        <b>{what}</b> {words.last(agoWords(given.at, now), clockTime(given.at, timeZone))}
      </p>
      <p className="medicines-detail">
        {[isSending ? words.sending : (staff[given.by]?.name ?? words.somebody), ...next].join(' · ')}
      </p>
      {onStrike && !isSending && (
        <Button look="quiet" size="small" aria-label={words.inErrorLabel(what)} onClick={onStrike}>
          {words.inError}
        </Button>
      )}
    </li>
  );
}

function nextWords(session: LiveSession, { what }: StandingMedicine, now: string, timeZone: string): string[] {
  const item = signedItem(session, what);
  return item ? [nextOf(rescueState(session, item, now), timeZone)] : [words.notSigned];
}

function nextOf({ nextAt }: RescueState, timeZone: string): string {
  if (nextAt === null) return words.noMore;
  return nextAt === 'now' ? words.nextNow : words.nextFrom(clockTime(nextAt, timeZone));
}
