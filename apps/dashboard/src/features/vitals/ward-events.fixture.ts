import { sessionStatus, type Commands, type Command, type Id, type LiveSession } from '@chairside/domain';
import { DR, idOf, JO, SAM } from './a-board.fixture.js';
import { aSet } from './a-session.fixture.js';
import type { LinedClinic } from './clinic-line.fixture.js';

/** What others do in the ward while somebody types; each says whether it could be done. */
export class Ward {
  private count = 0;
  /** The readings that the ward charts itself. */
  readonly charted = new Set<Id>();

  constructor(
    private readonly clinic: LinedClinic,
    private readonly sessions: readonly Id[],
  ) {}

  session(patient: number): LiveSession {
    const session = this.clinic.board.sessions[this.sessions[patient] ?? ''];
    if (!session) throw new Error('No such patient is here.');
    return session;
  }

  isHere(patient: number): boolean {
    return sessionStatus(this.session(patient).status).inClinic === true;
  }

  /** A pressure that calls: whoever it is of comes to the top of the board. */
  callsFor(patient: number): boolean {
    if (!this.isHere(patient)) return false;
    const { id: sessionId, patientId } = this.session(patient);
    const takenAt = new Date(Date.now()).toISOString();
    const id = this.does('vitals:record', { sessionId, patientId, takenAt, ...aSet(186, 112, 108) });
    this.charted.add(id);
    return true;
  }

  /** To a chair that is free; somebody else takes the one that they left. */
  moves(patient: number, other: number): boolean {
    const { chairId } = this.session(patient);
    const [free] = this.freeChairs();
    if (!this.isSeated(patient) || !this.isHere(other) || patient === other || !free || chairId === null) return false;
    this.seats(patient, free);
    this.seats(other, chairId);
    return true;
  }

  swaps(patient: number, other: number): boolean {
    const [here, there] = [this.session(patient).chairId, this.session(other).chairId];
    const [free] = this.freeChairs();
    const areSeated = this.isSeated(patient) && this.isSeated(other) && patient !== other;
    if (!areSeated || !free || here === null || there === null) return false;
    this.seats(patient, free);
    this.seats(other, here);
    this.seats(patient, there);
    return true;
  }

  /** The chair's nurse goes, another one takes over. */
  handsOver(patient: number): boolean {
    const { chairId, nurseId } = this.session(patient);
    if (!this.isSeated(patient) || chairId === null) return false;
    this.seats(patient, chairId, nurseId === JO.id ? SAM.id : JO.id);
    return true;
  }

  /** The visit ends, and somebody else sits in its chair. */
  ends(patient: number, next: number): boolean {
    const { chairId, id: sessionId } = this.session(patient);
    if (!this.isSeated(patient) || !this.isHere(next) || patient === next || chairId === null) return false;
    this.does('session:leave', { sessionId, reason: 'went home' });
    this.seats(next, chairId);
    return true;
  }

  /** Every reading of everybody, and on whose record it stands. */
  readings() {
    return this.sessions.flatMap((_, patient) =>
      this.session(patient).readings.map((reading) => ({ patient, reading })),
    );
  }

  private isSeated(patient: number): boolean {
    return this.isHere(patient) && this.session(patient).chairId !== null;
  }

  private freeChairs(): Id[] {
    const taken = this.sessions.flatMap((_, patient) => (this.isHere(patient) ? this.session(patient).chairId : []));
    return Object.keys(this.clinic.board.chairs).filter((chair) => !taken.includes(chair));
  }

  private seats(patient: number, chairId: Id, nurseId = this.session(patient).nurseId ?? JO.id): void {
    this.does('session:seat', { sessionId: this.session(patient).id, chairId, nurseId });
  }

  private does<N extends Command['name']>(name: N, payload: Commands[N]): Id {
    this.count += 1;
    const id = idOf(`ward ${this.count}`);
    const ack = this.clinic.commit({ id, name, payload } as Command, DR);
    if (!ack.ok) throw new Error(`The ward's ${name} was refused: ${ack.problem.detail}`);
    return id;
  }
}
