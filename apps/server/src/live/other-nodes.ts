import { randomUUID } from 'node:crypto';
import type { Entering, PaintedScreen } from '@chairside/contracts';
import { iso, type Id, type Iso } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { WakeUps } from '../wake-ups/wake-ups.js';
import { Boards } from './boards.js';

/** What one node's sockets can do in a clinic now. */
export interface NodeWord {
  /** At how many devices an alert would be heard. */
  hearing: number;
  painted: readonly PaintedScreen[];
  /** Whose sheets are open at them. */
  entering: readonly Entering[];
}

const screen = z.object({ id: z.string(), staffId: z.string(), revision: z.int() });
const saidWord = z.object({
  node: z.string(),
  clinicId: z.string(),
  /** By the database's clock, which all nodes share. */
  saidAt: z.iso.datetime(),
  hearing: z.int().min(0),
  painted: z.array(screen),
  entering: z.array(z.object({ sessionId: z.string(), staffId: z.string() })),
});
type SaidWord = z.infer<typeof saidWord>;

/** Two beats and a moment: a node that died, or whose words are lost or late, hears nothing and shows nothing. */
export const FRESH_MS = 5_000;
/** A word of NOTIFY holds less than 8,000 bytes; so many screens are more than enough to know that a call is seen. */
const MOST_PAINTED = 40;
/** More chairs than a clinic has. */
const MOST_ENTERING = 24;

/**
 * What the other nodes' sockets can do: each node knows only its own. In memory, by words that may be lost, judged by the
 * database's clock, so that none counts for longer than it was true. What is missing counts as nobody: a screen may say
 * "Nobody may hear alerts" too often, never too seldom.
 */
@Injectable()
export class OtherNodes {
  private readonly node = randomUUID();
  private readonly words = new Map<string, SaidWord>();
  private onSaidChanged: () => void = () => undefined;

  constructor(
    private readonly wakeUps: WakeUps,
    private readonly boards: Boards,
  ) {
    wakeUps.onNow((text) => this.hear(text));
  }

  /** @param tell called when a screen of another node began or ceased to hear, or a sheet was opened or left at it */
  onSaid(tell: () => void): void {
    this.onSaidChanged = tell;
  }

  /** Tells the others what this node's sockets can do now. */
  tell(own: ReadonlyMap<Id, NodeWord>): void {
    const texts = [...own].flatMap(([clinicId, { hearing, painted, entering }]) => {
      const saidAt = this.databaseNow(clinicId);
      if (saidAt === null) return [];
      const word: SaidWord = {
        node: this.node,
        clinicId,
        saidAt,
        hearing,
        painted: painted.slice(0, MOST_PAINTED),
        entering: entering.slice(0, MOST_ENTERING),
      };
      return [JSON.stringify(word)];
    });
    if (texts.length > 0) this.wakeUps.tellNow(texts);
  }

  /** What other nodes last said of a clinic, as far as it is still so. */
  of(clinicId: Id): NodeWord[] {
    const now = this.databaseNow(clinicId);
    if (now === null) return [];
    const known = [...this.words].filter(([, word]) => word.clinicId === clinicId);
    const isFresh = ({ saidAt }: SaidWord): boolean => Math.abs(Date.parse(now) - Date.parse(saidAt)) < FRESH_MS;
    for (const [key, word] of known) if (!isFresh(word)) this.words.delete(key);
    return known.map(([, word]) => word).filter(isFresh);
  }

  private hear(text: string): void {
    const word = wordIn(text);
    if (!word || word.node === this.node) return;
    const key = `${word.node} ${word.clinicId}`;
    const before = this.words.get(key);
    if ((before?.saidAt ?? '') > word.saidAt) return;
    this.words.set(key, word);
    if (atOnce(before) !== atOnce(word)) this.onSaidChanged();
  }

  /** No earlier than it is: a word that was long on its way is not taken for new. */
  private databaseNow(clinicId: Id): Iso | null {
    const look = this.boards.find(clinicId)?.look;
    return look ? iso(Date.parse(look.databaseNow) + performance.now() - look.askedAtMs) : null;
  }
}

/** What of a word the screens of this node are to know before the next beat. */
function atOnce(word: SaidWord | undefined): string {
  return JSON.stringify([word?.hearing ?? 0, word?.entering ?? []]);
}

/** A word that is not understood, of a node of another release, is none: it counts as nobody. */
function wordIn(text: string): SaidWord | null {
  try {
    return saidWord.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
