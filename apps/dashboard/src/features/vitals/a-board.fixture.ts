import {
  applyChange,
  DAY_ITEMS,
  decide,
  derivedId,
  EMPTY_BOARD,
  markedItems,
  minutesAfter,
  MOOD_IV,
  SYSTEM,
  SYSTEM_COMMANDS,
  type Board,
  type CommandName,
  type Commands,
  type Iso,
  type LiveSession,
  type MarkedItem,
  type StaffMember,
} from '@chairside/domain';

/** A clinic day that specs and previews play by the domain's own rules: no state is made up. */
export class PlayedDay {
  board: Board = EMPTY_BOARD;
  revision = 0;

  constructor(
    readonly start: Iso = '2026-11-23T10:00:00.000Z',
    isOpened = true,
  ) {
    this.play('clinic:found', {
      clinic: { id: idOf('clinic'), name: 'Northside clinic', timeZone: 'UTC', weightUnit: 'kg' },
    });
    for (const member of STAFF) this.play('staff:add', member);
    this.play('protocol:publish', { protocol: MOOD_IV });
    this.play('day:open', { day: start.slice(0, 10) });
    if (isOpened) this.openList();
  }

  /** The opening list as a quiet morning leaves it; what is named stays open. */
  openList(but: readonly MarkedItem[] = []): void {
    for (const item of markedItems)
      if (DAY_ITEMS[item].list === 'opening' && !but.includes(item))
        this.play('day-list:mark', { item, found: 'right' });
  }

  /** The instant that lies so many minutes into the day. */
  at(minutes: number): Iso {
    return minutesAfter(this.start, minutes);
  }

  /** Decides a command as a member of staff at a minute of the day, and folds it; answers the command's id. */
  play<N extends CommandName>(name: N, payload: Commands[N], minute = 0, by: StaffMember = JO): string {
    this.revision += 1;
    const id = idOf(`${name} ${this.revision}`);
    const actor = isSystem(name) ? SYSTEM : { id: by.id, role: by.role };
    const command = { id, name, payload } as Parameters<typeof decide>[1];
    this.board = decide(this.board, command, { actor, now: this.at(minute), rate: 1 }).reduce(applyChange, this.board);
    return id;
  }

  session(id: string): LiveSession {
    const session = this.board.sessions[id];
    if (!session) throw new Error('No such session was played.');
    return session;
  }

  /** A booked patient of this clinic. */
  book(family: string, given: string, number: string, birthDate = '1979-11-02', protocol = MOOD_IV): string {
    const patient = {
      id: idOf(`patient ${number}`),
      name: { family, given },
      birthDate,
      number,
      initials: `${given.charAt(0)}${family.charAt(0)}`,
      allergies: 'penicillin',
      phone: null,
    };
    this.board = applyChange(this.board, { type: 'patient-joined-board', patient });
    const booking = { patientId: patient.id, protocolId: protocol.id, scheduledAt: this.at(5), plannedMinutes: 100 };
    return this.play('session:book', { ...booking, visit: { number: 2, of: 6 } });
  }
}

function member(name: string, initials: string, role: StaffMember['role']): StaffMember {
  return { id: idOf(name), name, initials, role };
}

export function idOf(name: string): string {
  return derivedId('fixture', name);
}

export const JO = member('J. Kimura RN', 'JK', 'nurse');
export const SAM = member('S. Dlamini RN', 'SD', 'nurse');
export const DR = member('Dr Lindqvist', 'EL', 'provider');
export const DIRECTOR = member('Dr E. Costa', 'EC', 'medical-director');
const STAFF = [JO, SAM, DR, DIRECTOR];

function isSystem(name: CommandName): boolean {
  return (SYSTEM_COMMANDS as readonly CommandName[]).includes(name);
}
