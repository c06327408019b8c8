import { birthWords, type Patient, type SessionStatus } from '@chairside/domain';
import { memo } from 'react';
import { Link } from 'wouter';
import { Badge } from '../../ui/badge.js';
import { personName } from './person-words.js';
import { Phase } from './phase.js';
import { words } from './words.en.js';

interface TileHeaderProps {
  sessionId: string;
  phase: SessionStatus;
  patient: Patient;
  /** "Chair 3", "At home" or "No chair yet". */
  place: string;
  /** Nothing for who is at home, where a house is drawn. */
  chairName: string | null;
  /** The phase in words. */
  status: string;
  similar: string | undefined;
  opens: boolean;
}

/** Letters of a phase beside which a narrow tile has no room for its picture. */
const LONG_STATUS = 11;

/** Chair, name, and two identifiers that are never cut short; a value that arrives does not draw it again. */
export const TileHeader = memo(function TileHeader(props: TileHeaderProps) {
  const { sessionId, phase, patient, place, chairName, status, similar, opens } = props;
  // a wall may say no more than which chair it is
  const person = personName(patient) || place;
  const { birthDate, number } = patient;
  return (
    <header className="tile-header">
      <span className={`tile-chair ${chairName === null ? 'tile-home' : ''}`} aria-hidden>
        {chairName}
      </span>
      <div className="tile-person">
        <div className="tile-row">
          <h2 className="tile-name">
            {opens ? (
              <Link className="tile-link" href={`/s/${sessionId}`} aria-label={words.tile(place, person, status)}>
                {person}
              </Link>
            ) : (
              person
            )}
          </h2>
          {similar !== undefined && (
            <Badge hint={similar}>
              {words.similarName}
              <span className="visually-hidden">. {similar}</span>
            </Badge>
          )}
        </div>
        <div className={status.length > LONG_STATUS ? 'tile-row tile-row-tight' : 'tile-row'}>
          <span className="tile-identifiers">
            {birthDate !== null && `${words.born} ${birthWords(birthDate)} · `}
            {number !== '' && `#${number}`}
          </span>
          <Phase status={phase} label={status} />
        </div>
      </div>
    </header>
  );
});
