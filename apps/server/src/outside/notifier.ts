import { minutesBetween, type Entry, type Id } from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Lease } from '../clock/lease.js';
import { Settings } from '../config/env.js';
import { Boards, clinicTime, type ClinicState } from '../live/boards.js';
import { Log } from '../logging/log.js';
import { OutsideCursor } from './outside-cursor.js';
import { wordsOf, type OutsideWord } from './outside-words.js';
import { post } from './webhook.js';

const EVERY_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** What is older calls nobody any more: the address was set again, or was out of reach for long. */
const OLDEST_MINUTES = 12 * 60;
/** So many entries may be read again after a start, where none of them had a word for outside. */
const MOST_UNKEPT = 200;

interface Told {
  /** Up to which entry there is nothing left to tell, as this process knows. */
  reached: number;
  kept: number;
  failures: number;
  againAtMs: number;
  isTelling: boolean;
}

/**
 * Tells those outside the building of steps of the ladder and emergencies: one more tail of the journal, with a stored
 * cursor, that posts signed webhooks in order and at least once, the id being the entry's. One node does it for all.
 */
@Injectable()
export class Notifier implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private readonly ended = new AbortController();
  private readonly told = new Map<Id, Told>();

  constructor(
    private readonly settings: Settings,
    private readonly boards: Boards,
    private readonly cursor: OutsideCursor,
    private readonly lease: Lease,
    private readonly log: Log,
  ) {}

  /** Does nothing where no address is set: the screens say that no one outside is told. */
  start(): void {
    if (this.settings.env.ESCALATION_URL === undefined) return;
    this.timer = setInterval(() => void this.tell(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.ended.abort();
  }

  private async tell(): Promise<void> {
    try {
      // whoever tells from now on moves the stored cursor, and this node asks for it when it is its turn again
      if (!(await this.lease.isMine('notifier'))) return this.told.clear();
      for (const state of this.boards.all()) void this.tellOf(state);
    } catch (error) {
      this.log.error('notifier-failed', error);
    }
  }

  /** One clinic that is held up does not hold up the others; never throws. */
  private async tellOf(state: ClinicState): Promise<void> {
    const { clinicId } = state;
    const told = this.told.get(clinicId) ?? { reached: 0, kept: 0, failures: 0, againAtMs: 0, isTelling: false };
    if (told.isTelling || told.reached >= state.revision || performance.now() < told.againAtMs) return;
    this.told.set(clinicId, told);
    told.isTelling = true;
    try {
      if (told.reached === 0) told.reached = told.kept = await this.cursor.of(clinicId, state.revision);
      for (const entry of await this.cursor.entriesAfter(state, told.reached)) await this.tellEntry(state, entry, told);
      told.failures = 0;
    } catch (error) {
      if (this.ended.signal.aborted) return;
      told.failures += 1;
      told.againAtMs = performance.now() + Math.min(LONGEST_PAUSE_MS, EVERY_MS * 2 ** (told.failures - 1));
      this.log.error('outside-not-told', error, { clinicId });
    } finally {
      told.isTelling = false;
    }
  }

  private async tellEntry(state: ClinicState, entry: Entry, told: Told): Promise<void> {
    const { clinicId } = state;
    const words = wordsOf(entry, state.board);
    const isOld = minutesBetween(entry.recordedAt, clinicTime(state)) > OLDEST_MINUTES;
    if (words.length > 0 && !isOld) await this.post(clinicId, entry, words);
    told.reached = entry.revision;
    if (words.length === 0 && told.reached - told.kept < MOST_UNKEPT) return;
    await this.cursor.moveTo(clinicId, told.reached);
    told.kept = told.reached;
  }

  private async post(clinicId: Id, { revision, commandId, recordedAt }: Entry, words: OutsideWord[]): Promise<void> {
    const { ESCALATION_URL: url = '', ESCALATION_SECRET: secret = '', CHAIRSIDE_MODE: mode } = this.settings.env;
    // held anew before each: another node tells the rest of a frozen one
    if (!(await this.lease.isMine('notifier'))) throw new Error('Another node tells them now.');
    const body = JSON.stringify({ id: commandId, clinicId, revision, recordedAt, mode, words });
    await post({ url, secret, id: commandId, body }, this.ended.signal);
    this.log.info('outside-told', { clinicId, revision, commandId });
  }
}
