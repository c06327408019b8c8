import type { PatientVisit } from '@chairside/contracts';
import { sessionStatus, yearsOld, type Board } from '@chairside/domain';
import { dayOfYear } from '../plan/plan-days.js';
import { PATIENT_WORDS as words } from './words.en.js';

interface YoungVisitsProps {
  birthDate: string;
  visits: readonly PatientVisit[];
  protocols: Board['protocols'];
}

/** The visits, still to come or under way, that a patient born then is too young for. It does not block. */
export function YoungVisits({ birthDate, visits, protocols }: YoungVisitsProps) {
  return visits.map(({ id, day, protocolId, status }) => {
    const { name, minimumAgeYears } = protocols[protocolId] ?? { name: '', minimumAgeYears: null };
    const years = yearsOld(birthDate, day);
    const isYoung = minimumAgeYears !== null && years < minimumAgeYears;
    if (!isYoung || sessionStatus(status).ended) return null;
    return (
      <p key={id} className="action-note" role="status">
        {words.youngVisit(dayOfYear(day), name, minimumAgeYears, years)}
      </p>
    );
  });
}
