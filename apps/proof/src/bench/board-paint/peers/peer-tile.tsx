import { lastStep, type LiveSession } from '@chairside/domain';
import type { ReactNode } from 'react';
import { lanesOf, type Lane } from './lanes.js';
import type { PeerTileProps } from './peer-board.js';
import { PeerRibbon } from './peer-ribbon.js';

const RATE_ML_PER_MINUTE = 1;
const PLANNED_ML = 40;
const MINUTE_MS = 60_000;

/** The same picture as a tile of the dashboard, in its own classes, and no rules behind it; only how a trend is drawn differs. */
export function PeerTile({ chair, patient, session, draw }: PeerTileProps & { draw: (lane: Lane) => ReactNode }) {
  return (
    <article className="tile">
      <PeerHeader {...{ chair, patient, session }} />
      <p className="tile-line">
        <span className="tile-line-text">
          Est. <b>{volume(session)} mL</b> at 60 mL/h
        </span>
      </p>
      <dl className="tile-figures">
        {lanesOf(session).map((lane) => (
          <PeerFigure key={lane.key} lane={lane} drawn={draw(lane)} />
        ))}
      </dl>
      <PeerRibbon session={session} />
      <footer className="tile-footer">
        <span className="tile-due">
          <Dial />
          <span>Set due in 10 min</span>
        </span>
        <span className="avatar">JK</span>
      </footer>
    </article>
  );
}

function PeerHeader({ chair, patient, session }: PeerTileProps) {
  return (
    <header className="tile-header">
      <span className="tile-chair">{chair}</span>
      <div className="tile-person">
        <div className="tile-row">
          <h2 className="tile-name">
            <a className="tile-link" href={`/s/${session.id}`}>
              {patient.name ? `${patient.name.family}, ${patient.name.given}` : ''}
            </a>
          </h2>
        </div>
        <div className="tile-row">
          <span className="tile-identifiers">
            <span className="tile-born">Born </span>
            {patient.birthDate} · #{patient.number}
          </span>
          <span className="tile-phase">
            <Drop />
            Infusing
          </span>
        </div>
      </div>
    </header>
  );
}

function PeerFigure({ lane, drawn }: { lane: Lane; drawn: ReactNode }) {
  return (
    <div className="figure figure-expected">
      <dt className="figure-label">{lane.label}</dt>
      <dd className="figure-value">
        <span className="figure-number">{lane.text}</span>
        {lane.key === 'sedation' && <span className="figure-word">Awake</span>}
      </dd>
      <dd className="figure-age">now</dd>
      <dd className="figure-trend">{drawn}</dd>
    </div>
  );
}

function volume(session: LiveSession): string {
  const start = Date.parse(lastStep(session, 'start')?.at ?? '');
  const last = Date.parse(session.readings.at(-1)?.takenAt ?? '');
  const infused = Math.min(((last - start) / MINUTE_MS) * RATE_ML_PER_MINUTE, PLANNED_ML);
  return `${infused.toFixed(1)} of ${PLANNED_ML}`;
}

function Drop() {
  return (
    <svg className="icon" width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1c3 3 5 5 5 8a5 5 0 0 1-10 0C3 6 5 4 8 1z" fill="currentColor" />
    </svg>
  );
}

function Dial() {
  return (
    <svg className="icon" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" />
      <path d="M8 4v4l3 2" fill="none" stroke="currentColor" />
    </svg>
  );
}
