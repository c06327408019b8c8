import type { Id } from '../clinic/clinic-time.js';
import { lastHome } from '../home/home-record.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Clock, SheetLine } from './sheet-line.js';
import { DOWNTIME_WORDS as words } from './words.en.js';

/** Where help is to go, who is with the patient and who watches: what paper needs of a session at home (floor rule 21). */
export function homeSheetLines(session: LiveSession, nameOf: (id: Id) => string, clock: Clock): SheetLine[] {
  const place = lastHome(session, 'place');
  const peer = lastHome(session, 'peer');
  const watch = lastHome(session, 'watch');
  return [
    { label: words.address, text: place ? words.homePlace(place.street, place.county) : words.notCharted },
    { label: words.county, text: place?.emergencyNumber ?? words.notCharted },
    { label: words.peer, text: peer ? `${peer.name}, ${peer.phone}` : words.notCharted },
    { label: words.monitor, text: watch ? words.watches(nameOf(watch.by), clock(watch.until)) : words.nobody },
  ];
}
