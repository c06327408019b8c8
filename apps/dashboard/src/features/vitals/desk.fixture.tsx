import type { Me } from '@chairside/contracts';
import type { Board, Id, LiveSession, Measure, StaffMember } from '@chairside/domain';
import { act, cleanup, render } from '@testing-library/react';
import { useState } from 'react';
import { ClinicLine } from '../../live/live.js';
import { LiveContext } from '../../live/live-context.js';
import { fakeHttp } from '../../live/live.fixture.js';
import { useBoard } from '../../live/use-board.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { MeContext } from '../auth/use-me.js';
import { personName } from '../board/person-words.js';
import { useSeats } from '../board/use-seats.js';
import { idOf } from './a-board.fixture.js';
import { ClinicWire, type DeviceStore, type LinedClinic } from './clinic-line.fixture.js';
import { placeOf, shownAt } from './drawn-sheet.fixture.js';
import { Hands, type Press } from './hands.fixture.js';
import { LeftDrafts } from './left-drafts.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

/** One tab of somebody's sign-in: the real line, over a wire that a spec holds. */
export function openTab(
  clinic: LinedClinic,
  device: DeviceStore,
  who: StaffMember,
): { line: ClinicLine; wire: ClinicWire } {
  const wires: ClinicWire[] = [];
  const line = new ClinicLine({
    author: { authorId: who.id, clinicId: idOf('clinic'), name: who.name },
    openWire: (handlers) => {
      const wire = new ClinicWire(clinic, who, handlers);
      wires.push(wire);
      return wire;
    },
    http: fakeHttp(),
    outboxStore: device.asStore(),
  });
  line.start({ onSignedOut: () => undefined, onOldVersion: () => undefined });
  const [wire] = wires;
  if (!wire) throw new Error('A line opens its wire.');
  return { line, wire };
}

/** The screen at which somebody is signed in: the board's order of patients, what was left, and the sheet over it. */
export class DrawnDesk {
  private readonly hands = new Hands();
  readonly line: ClinicLine;
  readonly wire: ClinicWire;

  constructor(
    clinic: LinedClinic,
    device: DeviceStore,
    readonly who: StaffMember,
  ) {
    openDialogs();
    ({ line: this.line, wire: this.wire } = openTab(clinic, device, who));
    render(
      <MeContext value={meOf(who)}>
        <LiveContext value={this.line}>
          <Desk />
        </LiveContext>
      </MeContext>,
    );
  }

  signOut(): void {
    this.line.stop();
    cleanup();
  }

  press(press: Press): void {
    this.hands.press(press);
  }

  /** A finger on a field: what stands there is marked, and the next key takes its place. */
  touch(measure: Measure): void {
    act(() => {
      const place = placeOf(measure);
      place?.focus();
      if (place instanceof HTMLInputElement) place.select();
    });
  }

  /** By the name that is read on the board, wherever it stands by now. */
  open(name: string): void {
    act(() =>
      [...document.querySelectorAll<HTMLElement>('.desk-seat')].find((one) => one.textContent === name)?.click(),
    );
  }

  /** What a browser makes of Escape: the dialog is closed, and says so. */
  escape(): void {
    act(() => void this.dialog?.dispatchEvent(new Event('close')));
  }

  /** Answers a question of the sheet by the button under the cursor; away with a draft by its link. */
  discard(): void {
    act(() => this.dialog?.querySelector<HTMLElement>('.entry-draft .entry-link')?.click());
  }

  get dialog(): HTMLElement | null {
    return document.querySelector<HTMLElement>('dialog');
  }

  get order(): string {
    return [...document.querySelectorAll('.desk-seat')].map((one) => one.textContent).join(' | ');
  }

  get leftLines(): string[] {
    return [...document.querySelectorAll('.left-draft')].map((one) => one.textContent);
  }

  /** Whom the sheet names: in its title for who hears it, and in its head for who sees it. */
  get heading(): { title: string | null; name: string; chair: string } {
    const { dialog } = this;
    const name = dialog?.querySelector('.entry-patient h2')?.firstChild?.textContent ?? '';
    const chair = dialog?.querySelector('.entry-chair')?.textContent ?? '';
    return { title: dialog?.getAttribute('aria-label') ?? null, name, chair };
  }

  shown(measures: readonly Measure[]): Partial<Record<Measure, string>> {
    return Object.fromEntries(measures.map((measure) => [measure, shownAt(measure)]).filter(([, text]) => text !== ''));
  }

  get board(): Board | undefined {
    return this.line.board.current()?.board;
  }
}

function Desk() {
  const board = useBoard()?.board;
  return board ? <Seats board={board} /> : null;
}

function Seats({ board }: { board: Board }) {
  const [open, setOpen] = useState<Id | null>(null);
  const { shown } = useSeats(board, 'need', 'all', '');
  const here = shown.flatMap(({ session }) => session ?? []);
  const gone = Object.values(board.sessions).filter((session) => !here.includes(session));
  const button = ({ id, patientId }: LiveSession) => {
    const patient = board.patients[patientId];
    return (
      <button key={id} className="desk-seat" onClick={() => setOpen(id)}>
        {patient && personName(patient)}
      </button>
    );
  };
  return (
    <>
      <LeftDrafts />
      {[...here, ...gone].map(button)}
      {open !== null && <VitalsEntrySheet key={open} sessionId={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function meOf({ id, name, initials, role }: StaffMember): Me {
  const membership = { clinicId: idOf('clinic'), clinicName: 'Northside clinic', role };
  return { id, username: initials, name, initials, memberships: [membership], mode: 'clinic', deviceKey: '' } as Me;
}
