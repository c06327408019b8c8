import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downtimeSheet, type Id } from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../config/env.js';
import { Boards, clinicTime, type ClinicState } from '../live/boards.js';
import { Log } from '../logging/log.js';
import { downtimeHtml } from './downtime-html.js';

const EVERY_MS = 5_000;
/** So long after the last look at the database a screen, too, calls its values old (LP7). */
const OLD_AFTER_MS = 15_000;

/**
 * Writes everybody in the clinic on a page of its own, at each start and each hour of the clinic's clock, into a folder that
 * the clinic chose (floor rule 22, trust P14): it opens when the server is gone. Every node writes, for a node that dies
 * must not take the only sheet along; a file takes the place of the one before as a whole.
 */
@Injectable()
export class DowntimeFiles implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private isWriting = false;
  /** The hour of the last sheet of each clinic. */
  private readonly written = new Map<Id, string>();

  constructor(
    private readonly settings: Settings,
    private readonly boards: Boards,
    private readonly log: Log,
  ) {}

  /** Does nothing where no folder is set. */
  start(): void {
    if (this.settings.env.DOWNTIME_FOLDER === undefined) return;
    void this.writeAll();
    this.timer = setInterval(() => void this.writeAll(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async writeAll(): Promise<void> {
    const folder = this.settings.env.DOWNTIME_FOLDER;
    if (folder === undefined || this.isWriting) return;
    this.isWriting = true;
    try {
      for (const state of this.boards.all()) await this.write(folder, state);
    } catch (error) {
      this.log.error('downtime-sheet-failed', error);
    } finally {
      this.isWriting = false;
    }
  }

  private async write(folder: string, state: ClinicState): Promise<void> {
    // what stood still cannot be written as if it were now: the last sheet that is true stays
    if (performance.now() - state.look.askedAtMs > OLD_AFTER_MS) return;
    const now = clinicTime(state);
    const hour = now.slice(0, 13);
    if (this.written.get(state.clinicId) === hour || !state.board.clinic) return;
    await mkdir(folder, { recursive: true });
    const path = join(folder, `downtime-${state.clinicId}.html`);
    // names and allergies: for whoever runs the server alone, until the folder's owner says otherwise
    await writeFile(`${path}.${process.pid}`, downtimeHtml(downtimeSheet(state.board, now)), { mode: 0o600 });
    await rename(`${path}.${process.pid}`, path);
    this.written.set(state.clinicId, hour);
  }
}
