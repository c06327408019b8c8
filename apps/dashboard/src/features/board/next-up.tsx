import type { Board } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { dueWords } from './due-words.js';
import { nextDue } from './next-due.js';
import type { Seat } from './seats.js';
import { nextUpWords as words } from './next-up-words.en.js';
import { useValuesAreOld } from './use-values-are-old.js';

interface NextUpProps {
  seats: readonly Seat[];
  protocols: Board['protocols'];
  timeZone: string;
}

/** While nobody is called: which chair is due first, and with what. */
export function NextUp({ seats, protocols, timeZone }: NextUpProps) {
  const isOld = useValuesAreOld();
  const said = useClinicText((now) => {
    const [first] = seats
      .flatMap(({ session, chair }) => {
        const protocol = session && protocols[session.protocolId];
        const due = protocol && nextDue(session, protocol, now);
        return due && chair ? { due, chair } : [];
      })
      .sort((a, b) => a.due.dueAt.localeCompare(b.due.dueAt));
    return first ? words.nextUp(first.chair.name, dueWords(first.due, timeZone, !isOld)) : '';
  });
  return said && <p className="next-up">{said}</p>;
}
