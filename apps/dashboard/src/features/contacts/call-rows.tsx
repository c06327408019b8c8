import type { CallList, PlannedCall } from '@chairside/contracts';
import type { Board } from '@chairside/domain';
import { useState, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.js';
import { personName } from '../board/person-words.js';
import { coverageLine } from '../coverage/coverage-words.js';
import { clockTime } from '../vitals/clock-time.js';
import { calledWords, isCalledAndReached, missingLine, TO_CALL, type ShownCalls } from './call-words.js';
import { ContactDialog } from './contact-dialog.js';
import { ContactRows } from './contact-rows.js';
import { useWaitingContacts } from './use-waiting-contacts.js';
import { CONTACT_WORDS as words } from './words.en.js';

interface CallRowsProps {
  list: CallList;
  shown: ShownCalls;
  board: Board;
  onCharted: () => void;
}

/** The visits of the list by their time; arrow keys go from one to the next. */
export function CallRows({ list: { calls, timeZone }, shown, board, onCharted }: CallRowsProps) {
  const [called, setCalled] = useState<PlannedCall | null>(null);
  const rows = shown === TO_CALL ? calls.filter((call) => !isCalledAndReached(call)) : calls;
  const onDone = (): void => {
    setCalled(null);
    onCharted();
  };
  return (
    <>
      {rows.length === 0 ? (
        <p className="plan-note">{calls.length === 0 ? words.nobodyBooked : words.allReached}</p>
      ) : (
        <p className="coming-quiet">
          {words.listNote} <span className="call-keys">{words.listKeys}</span>
        </p>
      )}
      <ol className="call-rows" onKeyDown={goBetween}>
        {rows.map((call) => (
          <CallRow key={call.id} {...{ call, board, timeZone }} onCall={() => setCalled(call)} />
        ))}
      </ol>
      {called && (
        <ContactDialog
          sessionId={called.id}
          bookedFor={called.scheduledAt}
          patient={called.patient}
          timeZone={timeZone}
          onClose={() => setCalled(null)}
          onDone={onDone}
        />
      )}
    </>
  );
}

interface CallRowProps {
  call: PlannedCall;
  board: Board;
  timeZone: string;
  onCall: () => void;
}

function CallRow({ call, board, timeZone, onCall }: CallRowProps) {
  const { id, patient, scheduledAt, protocolId, contacts } = call;
  const waiting = useWaitingContacts(id, contacts).filter(({ bookedFor }) => bookedFor === scheduledAt);
  const tried = { contacts: [...contacts, ...waiting] };
  const person = personName(patient);
  const protocol = board.protocols[protocolId]?.name;
  return (
    <li className={`call-row ${isCalledAndReached(tried) ? 'call-reached' : ''}`}>
      <div className="call-who">
        <p>
          <b>{clockTime(scheduledAt, timeZone)}</b> <Link href={`/s/${id}`}>{person}</Link>{' '}
          <span className="coming-quiet">
            #{patient.number}
            {protocol !== undefined && ` · ${protocol}`}
          </span>
        </p>
        <p className="call-phone">
          {patient.phone === null ? (
            <Link href={`/patients/${patient.id}?correct`}>{words.noNumber}</Link>
          ) : (
            <a href={`tel:${patient.phone.replace(/[^\d+]/g, '')}`}>{patient.phone}</a>
          )}
        </p>
      </div>
      <div className="call-known">
        <p>{missingLine(call)}</p>
        {call.coverage && <p>{coverageLine(call.coverage, call.day)}</p>}
        <ContactRows sessionId={id} contacts={contacts} staff={board.staff} timeZone={timeZone} />
      </div>
      <div className="call-act">
        <span className="call-state">{calledWords(tried)}</span>
        <Button
          look={isCalledAndReached(tried) ? 'plain' : 'primary'}
          aria-label={words.chartFor(person)}
          onClick={onCall}
        >
          {words.chart}
        </Button>
      </div>
    </li>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys move from the button of one visit to that of the next. */
function goBetween(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.call-act button')];
  const now = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[now + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
