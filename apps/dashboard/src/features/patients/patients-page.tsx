import { patientList } from '@chairside/contracts';
import { isDay, may } from '@chairside/domain';
import { useDeferredValue, useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useKeptRead } from '../../live/use-kept-read.js';
import { Button } from '../../ui/button.js';
import { ReadNotes } from '../../ui/read-notes.js';
import { TextField } from '../../ui/form-fields.js';
import { keepTyped } from '../auth/typed-here.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { dayOfYear } from '../plan/plan-days.js';
import { bookLink } from './book-link.js';
import { findPath } from './find-path.js';
import { PatientList } from './patient-list.js';
import { RegisterDialog } from './register-dialog.js';
import { NEW_PATIENT, startOf } from './register-form.js';
import { PATIENT_WORDS as words } from './words.en.js';
import './patients.css';

const HERE = '/patients';

/** Who is registered here: found by typing, opened by Enter, registered when nobody is found. */
export function PatientsPage() {
  const role = useMyRole();
  if (role === null || !may(role, 'patients')) return <p className="people-note">{words.forbidden}</p>;
  return <FoundPatients mayRegister={may(role, 'patient:register')} />;
}

function FoundPatients({ mayRegister }: { mayRegister: boolean }) {
  const [, navigate] = useLocation();
  const [search, setSearch] = useState('');
  const { id: me } = useMe();
  const asked = new URLSearchParams(useSearch());
  const isNew = asked.has('new');
  const booking = asked.get('book');
  const onward = booking === null ? '' : bookLink(booking);
  const [attempt, setAttempt] = useState(0);
  const sought = useDeferredValue(search);
  const read = useKeptRead(findPath(sought), patientList, attempt);
  const isAnswered = read.kind === 'ready' && read.isOfBefore !== true && sought === search;
  const register = (): void => {
    keepTyped(me, NEW_PATIENT, { typed: { ...startOf(search) }, seen: {} });
    navigate(booking === null ? `${HERE}?new` : `${HERE}?new&${bookLink(booking).slice(1)}`);
  };
  const isFailed = read.kind === 'failed';
  // Enter is often faster than the answer: whoever stood first before is not who is sought, and no page opens by itself later
  const [isEntered, setIsEntered] = useState(false);
  const openFirst = useEffectEvent((): void => {
    setIsEntered(false);
    if (read.kind !== 'ready') return;
    const [first] = read.value;
    if (first) navigate(`${HERE}/${first.id}${onward}`);
    else if (mayRegister) register();
  });
  useEffect(() => {
    if (isEntered && (isAnswered || isFailed)) openFirst();
  }, [isEntered, isAnswered, isFailed]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (search.trim() !== '') setIsEntered(true);
  };
  const onType = (typed: string): void => {
    setIsEntered(false);
    setSearch(typed);
  };
  return (
    <main className="people">
      <header className="people-head">
        <div>
          <h1>{words.title}</h1>
          {booking !== null && <p>{isDay(booking) ? words.bookFor(dayOfYear(booking)) : words.bookAny}</p>}
        </div>
        {mayRegister && (
          <Button look="primary" onClick={register}>
            {words.newPatient}
          </Button>
        )}
      </header>
      <form className="people-find" role="search" onSubmit={onSubmit}>
        <TextField type="search" label={words.find} hint={words.findHint} value={search} onType={onType} autoFocus />
      </form>
      <ReadNotes read={read} words={words} className="people-note" onAgain={() => setAttempt(attempt + 1)} />
      {read.kind === 'ready' && <PatientList patients={read.value} search={search} onward={onward} />}
      {mayRegister && isNew && (
        <RegisterDialog
          onClose={() => navigate(`${HERE}${onward}`, { replace: true })}
          onDone={(id) => navigate(`${HERE}/${id}${bookLink(booking)}`, { replace: true })}
        />
      )}
    </main>
  );
}
