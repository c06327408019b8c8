import {
  DEMO_TIME_ZONE,
  demoPersonId,
  derivedId,
  SHIPPED_PROTOCOLS,
  type Command,
  type Id,
  type Role,
} from '@chairside/domain';

export interface DemoPerson {
  id: Id;
  username: string;
  name: string;
  initials: string;
  role: Role;
}

export const DEMO_CLINIC_ID = derivedId('chairside demo clinic');
/** Known to everyone who reads the README; such accounts exist in demo mode only. */
export const DEMO_PASSWORD = 'chairside';

const person = (username: string, name: string, initials: string, role: Role): DemoPerson => ({
  id: demoPersonId(username),
  username,
  name,
  initials,
  role,
});

/** Fictional people: the accounts of the README, and the six nurses in whose names the demo itself charts. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('ana', 'Ana Ribeiro', 'AR', 'nurse'),
  person('ben', 'Ben Okoye', 'BO', 'nurse'),
  person('pia', 'Dr Pia Lindqvist', 'PL', 'provider'),
  person('eve', 'Dr Eve Vance', 'EV', 'medical-director'),
  person('max', 'Max Hoffmann', 'MH', 'administrator'),
  person('rhea', 'Rhea Castellanos', 'RC', 'remote-monitor'),
  person('wall', 'Wall display', 'WD', 'display'),
  person('wall-chairs', 'Wall display without people', 'WC', 'display-chairs'),
  person('wall-names', 'Wall display with names', 'WN', 'display-names'),
  person('demo-nurse-1', 'Minh Tran', 'MT', 'nurse'),
  person('demo-nurse-2', 'Jun Kimura', 'JK', 'nurse'),
  person('demo-nurse-3', 'Sipho Dlamini', 'SD', 'nurse'),
  person('demo-nurse-4', 'Rosa Bianchi', 'RB', 'nurse'),
  person('demo-nurse-5', 'Leila Haddad', 'LH', 'nurse'),
  person('demo-nurse-6', 'Owen Price', 'OP', 'nurse'),
];

/** The commands that set the demo clinic up; their ids follow from what they add, so a second start adds nothing. */
export function foundingCommands(): Command[] {
  const clinic = {
    id: DEMO_CLINIC_ID,
    name: 'Northside demo clinic',
    timeZone: DEMO_TIME_ZONE,
    weightUnit: 'kg' as const,
  };
  return [
    { id: idOf('clinic'), name: 'clinic:found', payload: { clinic } },
    ...DEMO_PEOPLE.map(({ id, name, initials, role }): Command => {
      return { id: idOf('staff', id), name: 'staff:add', payload: { id, name, initials, role } };
    }),
    ...SHIPPED_PROTOCOLS.map((protocol): Command => {
      return {
        id: idOf('protocol', protocol.id, `${protocol.version}`),
        name: 'protocol:publish',
        payload: { protocol },
      };
    }),
  ];
}

function idOf(...parts: string[]): Id {
  return derivedId(DEMO_CLINIC_ID, 'founding', ...parts);
}
