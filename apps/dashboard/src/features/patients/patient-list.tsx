import { birthWords, yearsOld, type ClinicDay, type Patient } from '@chairside/domain';
import { Link } from 'wouter';
import { DataTable } from '../../ui/data-table.js';
import { useBoard } from '../../live/use-board.js';
import { personName } from '../board/person-words.js';
import { PATIENT_WORDS as words } from './words.en.js';

/** More are not looked through: somebody types another letter. */
const MOST = 50;

interface PatientListProps {
  patients: readonly Patient[];
  search: string;
  /** What the address of a patient ends with. */
  onward: string;
}

/** Patients by name, with what tells them apart. */
export function PatientList({ patients, search, onward }: PatientListProps) {
  const today = useBoard()?.board.day ?? null;
  if (patients.length === 0) {
    return <p className="people-note">{search.trim() === '' ? words.noPatients : words.nobody(search.trim())}</p>;
  }
  const shown = patients.slice(0, MOST);
  return (
    <>
      <p className="people-shown" role="status">
        {words.shown(shown.length, patients.length)}
      </p>
      <DataTable className="people-table" label={words.list} columns={words.columns}>
        {shown.map((patient) => (
          <PatientRow key={patient.id} {...{ patient, today, onward }} />
        ))}
      </DataTable>
    </>
  );
}

interface PatientRowProps {
  patient: Patient;
  today: ClinicDay | null;
  onward: string;
}

function PatientRow({ patient, today, onward }: PatientRowProps) {
  const name = personName(patient);
  return (
    <tr>
      <th scope="row">
        <Link href={`/patients/${patient.id}${onward}`} aria-label={words.open(name)}>
          {name}
        </Link>
      </th>
      <td>{patient.birthDate && today && bornWords(patient.birthDate, today)}</td>
      <td>#{patient.number}</td>
      <td>{patient.allergies ?? <span className="people-quiet">{words.noAllergies}</span>}</td>
    </tr>
  );
}

/** "14 Mar 1984 (42)". */
export function bornWords(birthDate: string, today: ClinicDay): string {
  return words.born(birthWords(birthDate), yearsOld(birthDate, today));
}
