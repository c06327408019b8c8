import type { PatientAlike } from '@chairside/contracts';
import { birthWords } from '@chairside/domain';
import { Link } from 'wouter';
import { TickField } from '../../ui/form-fields.js';
import { personName } from '../board/person-words.js';
import { PATIENT_WORDS as words } from './words.en.js';

interface AlikesProps {
  alikes: readonly PatientAlike[];
  isAnother: boolean;
  onAnother: (isAnother: boolean) => void;
}

/** Who may be the same person, which must be answered; and whose name is similar, which should be known. */
export function Alikes({ alikes, isAnother, onAnother }: AlikesProps) {
  const known = alikes.filter(({ isProbablyOne }) => isProbablyOne);
  const similar = alikes.filter(({ isProbablyOne }) => !isProbablyOne);
  return (
    <div role="status">
      {known.length > 0 && (
        <section className="alikes alikes-known">
          <h3>{words.knownTitle}</h3>
          <People alikes={known} />
          <TickField label={words.isAnother} isTicked={isAnother} onTick={onAnother} />
        </section>
      )}
      {similar.length > 0 && (
        <section className="alikes">
          <h3>{words.similarTitle}</h3>
          <People alikes={similar} />
        </section>
      )}
    </div>
  );
}

function People({ alikes }: { alikes: readonly PatientAlike[] }) {
  return (
    <ul>
      {alikes.map(({ patient }) => (
        <li key={patient.id}>
          <Link href={`/patients/${patient.id}`}>
            {words.known(personName(patient), birthWords(patient.birthDate ?? ''), patient.number)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
