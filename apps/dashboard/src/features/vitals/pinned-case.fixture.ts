import { expect, jest } from '@jest/globals';
import { measures, sessionStatus, type Id, type LiveSession, type Measure, type StaffMember } from '@chairside/domain';
import { act } from '@testing-library/react';
import type { ClinicLine } from '../../live/live.js';
import { personName } from '../board/person-words.js';
import { idOf } from './a-board.fixture.js';
import { DeviceStore, LinedClinic } from './clinic-line.fixture.js';
import { DrawnDesk, openTab } from './desk.fixture.js';
import { Ledger } from './ledger.fixture.js';
import { SHEET_WORDS } from './words.en.js';
import { Ward } from './ward-events.fixture.js';
import { aMorning, AUTHORS, START_MINUTE, TYPED_MEASURES, valuesOf, type Attempt } from './ward.fixture.js';

const MOST_SAVES = 8;
const FRAME_MS = 20;

/** The sheet that is open, for whom, and what is being typed on it. */
interface OpenSheet {
  patient: number;
  attempt: Attempt | null;
}

/**
 * One clinic, one tablet, and whoever is signed in there. It remembers whom every set is typed for, and after each thing that
 * happens holds against it what the sheet names and shows.
 */
export class PinnedCase {
  readonly clinic: LinedClinic;
  readonly ward: Ward;
  readonly device = new DeviceStore();
  readonly ledger: Ledger;
  desk: DrawnDesk;
  sheet: OpenSheet | null = null;
  refusedInSheet = 0;
  private secondTab: ClinicLine | null = null;
  private hasHandsOn: Measure | null = null;

  private constructor() {
    const { day, sessions } = aMorning();
    jest.setSystemTime(Date.parse(day.at(START_MINUTE)));
    this.clinic = new LinedClinic(day);
    this.ward = new Ward(this.clinic, sessions);
    this.ledger = new Ledger(this.ward, this.device);
    this.desk = new DrawnDesk(this.clinic, this.device, AUTHORS[0]);
  }

  static async begin(): Promise<PinnedCase> {
    const begun = new PinnedCase();
    await begun.after(() => undefined);
    return begun;
  }

  /** Lets something happen, and all that comes of it within a time; then looks. */
  async after(happening: () => void, ms = FRAME_MS): Promise<void> {
    await act(async () => {
      happening();
      this.clinic.pulse();
      await jest.advanceTimersByTimeAsync(ms);
    });
    this.look();
  }

  session(patient: number): LiveSession {
    return this.ward.session(patient);
  }

  nameOf(patient: number): string {
    const found = this.clinic.board.patients[this.session(patient).patientId];
    return found ? personName(found) : '';
  }

  async open(patient: number): Promise<void> {
    await this.leave();
    this.sheet = { patient, attempt: null };
    this.desk.open(this.nameOf(patient));
    this.sheet.attempt = this.takenUp(patient);
    await this.after(() => undefined);
  }

  async leave(): Promise<void> {
    if (!this.sheet) return;
    this.desk.escape();
    this.closed();
    expect(this.desk.dialog).toBeNull();
    await this.after(() => undefined);
  }

  /** The next key of the set that is meant for the patient of the sheet; false when there is none left. */
  pressNext(isLong: boolean): boolean {
    const { sheet } = this;
    if (!sheet || this.isSending) return false;
    const attempt = (sheet.attempt ??= this.ledger.begun(this.desk.who, sheet.patient, isLong));
    const next = attempt.meant.find(([measure, text]) => attempt.typed[measure] !== text);
    if (!next) return false;
    const [measure, text] = next;
    const before = this.hasHandsOn === measure ? (attempt.typed[measure] ?? '') : '';
    if (before === '') this.desk.touch(measure);
    this.hasHandsOn = measure;
    attempt.typed[measure] = text.slice(0, before.length + 1);
    this.desk.press({ key: text.charAt(before.length) });
    this.look();
    return true;
  }

  /** Somebody who looks: all that stands there is as it was meant, so what is asked is answered with yes. */
  async save(): Promise<void> {
    const { sheet, device } = this;
    if (!sheet?.attempt || this.isSending || Object.keys(sheet.attempt.typed).length < sheet.attempt.meant.length)
      return;
    const { attempt, patient } = sheet;
    const before = device.written.length;
    for (let press = 0; press < MOST_SAVES && device.written.length === before; press += 1) {
      const isAsked = this.desk.dialog?.querySelector('.entry-answers') !== null;
      await this.after(() => this.desk.press({ key: 'Enter', ctrl: !isAsked }));
    }
    expect(device.written.slice(before)).toMatchObject([
      { author: { authorId: attempt.author.id }, command: { payload: this.pinned(patient) } },
    ]);
    attempt.isSaved = true;
    this.look();
  }

  /** Somebody else comes to this screen; whoever was here leaves it as it stands. */
  async signIn(who: StaffMember): Promise<void> {
    this.secondTab?.stop();
    this.secondTab = null;
    this.desk.signOut();
    this.closed();
    this.desk = new DrawnDesk(this.clinic, this.device, who);
    await this.after(() => undefined);
    this.checkLeftLines();
  }

  /** The same author charts in another tab of this tablet. */
  async chartsInSecondTab(patient: number): Promise<void> {
    this.secondTab ??= openTab(this.clinic, this.device, this.desk.who).line;
    const tab = this.secondTab;
    const attempt = this.ledger.wholly(this.desk.who, patient);
    await this.after(() => undefined);
    await this.after(() => {
      const set = { takenAt: new Date(Date.now()).toISOString(), values: valuesOf(attempt.meant) };
      void tab.send('vitals:record', { ...this.pinned(patient), ...set }).then((ack) => {
        attempt.isRefusedElsewhere = !ack.ok;
      });
    });
  }

  /** Somebody else charts on a device of their own. */
  async chartsElsewhere(patient: number): Promise<void> {
    const who = AUTHORS.find(({ id }) => id !== this.desk.who.id) ?? AUTHORS[1];
    const attempt = this.ledger.wholly(who, patient);
    const set = { takenAt: new Date(Date.now()).toISOString(), values: valuesOf(attempt.meant) };
    const command = {
      id: idOf(`elsewhere ${this.ledger.attempts.length}`),
      name: 'vitals:record' as const,
      payload: { ...this.pinned(patient), ...set },
    };
    await this.after(() => (attempt.isRefusedElsewhere = !this.clinic.commit(command, who).ok));
  }

  end(): void {
    this.secondTab?.stop();
    this.desk.signOut();
  }

  /** What the sheet names and shows must be what was typed for its patient, where that patient is now. */
  private look(): void {
    const { sheet, desk } = this;
    if (!sheet) return;
    const { patient, attempt } = sheet;
    if (!desk.dialog) {
      expect(attempt && this.ledger.isWritten(attempt)).toBe(true);
      this.closed();
      return;
    }
    expect(desk.heading).toEqual(this.headingOf(patient));
    expect(desk.shown(TYPED_MEASURES)).toEqual(attempt?.typed ?? {});
    if (!attempt?.isSaved || this.isSending) return;
    attempt.isSaved = false;
    this.refusedInSheet += 1;
  }

  private headingOf(patient: number) {
    const board = this.desk.wire.isUp() ? this.clinic.board : this.desk.board;
    const session = board?.sessions[this.session(patient).id];
    const isHere = session && sessionStatus(session.status).inClinic;
    const chair = isHere ? board.chairs[session.chairId ?? '']?.name : undefined;
    const name = this.nameOf(patient);
    return { title: SHEET_WORDS.titleFor(name, chair), name, chair: chair ?? '–' };
  }

  /** The set with which a sheet opens: nothing, or what its own author left for this very patient. */
  private takenUp(patient: number): Attempt | null {
    const { who } = this.desk;
    const shown = this.desk.shown(measures);
    if (Object.keys(shown).length === 0) {
      expect(this.ledger.unsaved(who).filter((one) => one.patient === patient)).toEqual([]);
      return null;
    }
    const values = Object.fromEntries(Object.entries(shown).map(([measure, text]) => [measure, Number(text)]));
    return Object.assign(this.ledger.ownOf(who, patient, { values, scales: {}, notTaken: {} }), { isSaved: false });
  }

  private checkLeftLines(): void {
    const names = this.ledger.unsaved(this.desk.who).map(({ patient }) => this.nameOf(patient));
    const { leftLines } = this.desk;
    expect(leftLines).toHaveLength(names.length);
    for (const name of names) expect(leftLines.filter((line) => line.includes(name))).toHaveLength(1);
  }

  private closed(): void {
    this.sheet = null;
    this.hasHandsOn = null;
  }

  private get isSending(): boolean {
    return this.desk.dialog?.querySelector<HTMLButtonElement>('.entry-buttons .button-primary')?.disabled ?? false;
  }

  private pinned(patient: number): { sessionId: Id; patientId: Id } {
    const { id, patientId } = this.session(patient);
    return { sessionId: id, patientId };
  }
}
