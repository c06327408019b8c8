import { birthWords, CONDITION_WORDS, conditionOf, yearsOld, type Condition, type Protocol } from '@chairside/domain';
import type { ReactNode } from 'react';
import { Phase } from '../board/phase.js';
import { personName } from '../board/person-words.js';
import { allergyLine } from './allergy-line.js';
import { doseFacts, phaseFact, weightWords, type Fact } from './dose-facts.js';
import { useTrustedNow } from '../board/use-trusted-now.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import type { SessionInView } from './session-in-view.js';
import { BANNER_WORDS as words } from './words.en.js';
import './patient-banner.css';

interface PatientBannerProps {
  view: SessionInView;
  level: 'high' | 'medium' | 'low' | 'none';
  /** The row of actions below the facts. */
  children: ReactNode;
  /** What is charted rarely: right below, and scrolls away with the page. */
  rare?: ReactNode;
}

/** Who sits here and what runs: stays in sight while the page scrolls. */
export function PatientBanner({ view, level, children, rare }: PatientBannerProps) {
  const now = useTrustedNow();
  const isOld = useValuesAreOld();
  const { chair, protocol } = view;
  return (
    <>
      <section className="banner-all" aria-label={words.patient}>
        <div className={`banner banner-${level}`}>
          <div className="banner-facts">
            <span
              className="banner-chair"
              aria-label={chair ? words.chair(chair.name) : protocol.home ? words.atHome : words.noChair}
            >
              {chair?.name ?? '–'}
            </span>
            <Identity view={view} />
            <div className="banner-numbers">
              {[...doseFacts(view, now, isOld), phaseFact(view, now, isOld)].map((fact) => (
                <FactBlock key={fact.label} fact={fact} />
              ))}
            </div>
          </div>
          {children}
        </div>
        {rare}
      </section>
      <ProtocolLine protocol={protocol} condition={view.session.condition} />
    </>
  );
}

function Identity({ view }: { view: SessionInView }) {
  const { patient, day } = view;
  const allergy = allergyLine(view);
  return (
    <div className="banner-identity">
      <h1>{patient && personName(patient)}</h1>
      <p>
        {patient?.birthDate && (
          <>
            <span>{words.born(birthWords(patient.birthDate), yearsOld(patient.birthDate, day))}</span>
            {' · '}
          </>
        )}
        <span>#{patient?.number}</span>
      </p>
      <p>
        <span>{weightWords(view) ?? words.noWeight}</span>
        {' · '}
        {allergy.isCharted ? <b>{allergy.says}</b> : <span>{allergy.says}</span>}
      </p>
    </div>
  );
}

function FactBlock({ fact: { phase, label, isEstimated, aside, value, doubt } }: { fact: Fact }) {
  return (
    <p className="banner-fact">
      <span>
        {phase && <Phase status={phase.status} label={phase.word} />}
        {label}
        {isEstimated && (
          <>
            , <b className="banner-estimated">{words.estimated}</b>
          </>
        )}
        {aside && ` · ${aside}`}
      </span>
      <b>{value}</b>
      {doubt && <span className="banner-doubt">{doubt}</span>}
    </p>
  );
}

interface ProtocolLineProps {
  protocol: Protocol;
  condition: Condition | null;
}

/** What is treated, with its codes, and by whose rules. */
function ProtocolLine({ protocol: { name, version, author, adoption }, condition }: ProtocolLineProps) {
  return (
    <p className="banner-protocol">
      {condition !== null && (
        <>
          <b>{CONDITION_WORDS[condition]}</b> ({codeWords(condition)}) ·{' '}
        </>
      )}
      {words.protocol(name, version, author)}
      {adoption === 'proposed' && <b> · {words.proposed}</b>}
    </p>
  );
}

/** "ICD-10-CM F43.10, SNOMED CT 47505003". */
function codeWords(condition: Condition): string {
  const { icd10, snomed } = conditionOf(condition);
  return snomed === null ? words.icd10(icd10) : words.codes(icd10, snomed);
}
