import type { ReactNode } from 'react';
import { lanesOf, type Lane } from './lanes.js';
import type { PeerTileProps } from './peer-board.js';

/** A tile as tall and as wide as the dashboard's, in its own classes; only how a trend is drawn differs. */
export function PeerTile({ chair, patient, session, draw }: PeerTileProps & { draw: (lane: Lane) => ReactNode }) {
  return (
    <article className="tile">
      <header className="tile-header">
        <span className="tile-chair">{chair}</span>
        <div className="tile-person">
          <h2 className="tile-name">{patient.name ? `${patient.name.family}, ${patient.name.given}` : ''}</h2>
          <span className="tile-identifiers">
            Born {patient.birthDate} · #{patient.number}
          </span>
        </div>
      </header>
      <p className="tile-line">{session.status}</p>
      <dl className="figures">
        {lanesOf(session).map((lane) => (
          <div key={lane.panel} className="figure">
            <dt className="figure-label">{lane.label}</dt>
            <dd className="figure-value">
              <span className="figure-number">{lane.text}</span>
            </dd>
            <dd className="figure-age">now</dd>
            <dd className="figure-trend">{draw(lane)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
