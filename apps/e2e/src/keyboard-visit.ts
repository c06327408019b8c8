import type { Locator, Page } from '@playwright/test';
import { expect } from './a-clinic.js';
import { tileOf } from './board-view.js';
import { typesWholeSet, type Figures } from './keyboard-set.js';
import { Keys } from './keys.js';
import { actOf, MINUTE, type WallClock } from './walk-steps.js';

/** The answers of a quiet visit, each in the question that it belongs to, up to the line in the arm. */
const BEFORE_MEAL = { Allergies: 'None known', Contraindications: 'None of these', Pregnancy: 'Test negative' };
const AFTER_MEAL = {
  'How much the patient drank': 'Drank enough',
  'New medicines or treatments since the last visit': 'Nothing new',
  'Substance use, psychosis, mania': 'None of these',
  'Trigger and comfort plan': 'Nothing agreed',
};

/** One patient's visit as a nurse does it by keyboard alone, from the board and back to it. */
export class KeyboardVisit {
  readonly keys: Keys;
  readonly typed: Figures[] = [];
  private startedAt = 0;
  /** Minutes for which the pump stood still. */
  private restMinutes = 0;
  private pausedAt = 0;
  private readonly dialog: Locator;

  constructor(
    private readonly page: Page,
    private readonly wall: WallClock,
    readonly chair: string,
  ) {
    this.keys = new Keys(page);
    this.dialog = page.getByRole('dialog');
  }

  /** From the empty chair on the board: who it is, in their own words, and then the chair. */
  async arrives(): Promise<void> {
    const awaited = this.page.getByRole('article', { name: `Chair ${this.chair}, empty` }).getByRole('link');
    await this.keys.arrowTo(awaited);
    await this.keys.press('Enter');
    await this.keys.tabTo(this.dialog.getByLabel('Full name'));
    await this.keys.press('Space', 'Tab', 'Space', 'Enter');
    await this.isCharted();
    await this.opensStep('Seat', 'n');
    await this.keys.press('Control+Enter');
    await this.isCharted();
  }

  /** What was signed on paper, and who takes the patient home. */
  async bringsPapers(escort: string): Promise<void> {
    await this.opensStep('Chart consent', 'c');
    await this.keys.tabTo(this.dialog.getByLabel('Version of the form'));
    await this.keys.type('2026-1');
    await this.keys.press('Enter');
    await this.isCharted();
    await this.opensStep('Name escort', 's');
    await this.keys.tabTo(this.dialog.getByLabel('Name', { exact: true }));
    await this.keys.type(escort);
    await this.keys.press('Tab');
    await this.keys.type('sister');
    await this.keys.press('Enter');
    await this.isCharted();
  }

  /** The questions before the drug come one after the other, each where the keys stand already. */
  async answersAll(): Promise<void> {
    for (const [question, answer] of Object.entries(BEFORE_MEAL)) await this.answers(question, answer);
    await expect(this.page.getByLabel('Last food')).toBeFocused();
    await this.keys.type(await this.hoursAgo(12));
    await this.keys.press('Tab');
    await this.keys.type(await this.hoursAgo(3));
    await this.keys.press('Enter');
    for (const [question, answer] of Object.entries(AFTER_MEAL)) await this.answers(question, answer);
    for (const said of ['Left forearm', '22 G', 'Patent']) {
      await this.keys.tabTo(this.page.getByRole('button', { name: said, exact: true }));
      await this.keys.press('Space');
    }
    await this.answers('Suicide question', 'No thoughts');
  }

  /** A set, from the page of the session; what was typed is kept to be compared. */
  async charts(figures: Figures, rest: string): Promise<void> {
    await typesWholeSet(this.page, this.keys, figures, rest);
    this.typed.push(figures);
  }

  /** Ready, and then the pump's start, as the two next steps of the visit. */
  async starts(): Promise<void> {
    await expect(actOf(this.page, 'Ready to start')).toBeVisible();
    // all is charted, and so nothing is asked
    await this.keys.press('n');
    await this.opensStep('Chart start', 'n');
    await this.keys.press('Control+Enter');
    await this.isCharted();
    this.startedAt = await this.wall.now();
  }

  async pauses(reason: string): Promise<void> {
    await this.opensStep('Chart pause', 'p');
    await this.keys.tabTo(this.dialog.getByRole('button', { name: reason, exact: true }));
    await this.keys.press('Space');
    this.pausedAt = await this.wall.now();
    await this.keys.type(this.pumpShows(this.pausedAt));
    await this.keys.press('Enter');
    await this.isCharted();
  }

  async resumes(rate: string): Promise<void> {
    await this.opensStep('Chart resume', 'n');
    await this.keys.tabTo(this.dialog.getByLabel(/^Rate on the pump/));
    await this.keys.type(rate);
    await this.keys.press('Control+Enter');
    await this.isCharted();
    this.restMinutes += ((await this.wall.now()) - this.pausedAt) / MINUTE;
  }

  /** The pump has given all, and stands still by itself. */
  async isAllGiven(minutes: number): Promise<void> {
    await this.opensStep('Chart all given', 'g');
    await this.keys.tabTo(this.dialog.getByLabel(/^Pump shows/));
    await this.keys.type(`${minutes}`);
    await this.keys.press('Control+Enter');
    await this.isCharted();
  }

  /** What is looked at before the way home; L goes on to what is still open. */
  async isLookedAt(): Promise<void> {
    for (const check of ['Oriented', 'Walks steadily', 'Drinks', 'IV out', 'Belongings', 'Instructions']) {
      const group = this.page.getByRole('group', { name: check });
      await this.keys.press('l');
      await this.keys.tabTo(group.getByRole('button', { name: 'Yes', exact: true }));
      await this.keys.press('Space');
      await expect(group.getByRole('button', { name: 'Yes', exact: true })).toHaveAttribute('aria-pressed', 'true');
    }
  }

  /** The recovery score, the best of each item. */
  async isScored(): Promise<void> {
    await this.keys.press('l');
    await this.keys.tabTo(this.page.getByRole('button', { name: 'Score', exact: true }));
    await this.keys.press('Enter');
    const best = this.dialog.getByRole('button', { name: /^2 / });
    await expect(best).not.toHaveCount(0);
    for (const button of await best.all()) {
      await this.keys.tabTo(button);
      await this.keys.press('Space');
    }
    await this.keys.press('Control+Enter');
    await this.isCharted();
  }

  /** Out of the door, with the escort. */
  async leaves(): Promise<void> {
    await this.opensStep('Discharge', 'n');
    await this.keys.tabTo(this.dialog.getByLabel('I have seen the escort'));
    await this.keys.press('Space', 'Control+Enter');
    await this.isCharted();
  }

  /** When so many minutes of the drug are over, without those for which it was paused. */
  endsAt(minutes: number): number {
    return this.startedAt + (minutes + this.restMinutes) * MINUTE;
  }

  async runsFor(minutes: number): Promise<void> {
    await this.wall.until(this.endsAt(minutes), 0);
  }

  /** Whoever does not know the keys asks for them. */
  async asksForKeys(): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Needs you' })).toBeVisible();
    await this.keys.press('?');
    await expect(this.page.getByRole('dialog', { name: 'Keys of the board' })).toContainText('Enter vitals');
    await this.keys.press('Escape');
    await this.isCharted();
  }

  /** From the board: goes to the first alert, reads whose it is, and takes it. */
  async takesAlert(): Promise<void> {
    const card = this.page.getByRole('region', { name: 'Needs you' }).getByRole('listitem').first();
    await expect(card.getByRole('link')).toHaveAccessibleName(new RegExp(`^Chair ${this.chair}: BP`));
    await this.keys.press('j');
    await expect(card.getByRole('link')).toBeFocused();
    await this.keys.press('a');
    await expect(card).toContainText('has it');
  }

  /** The chair's number opens its page. */
  async opens(): Promise<void> {
    await expect(tileOf(this.page, this.chair)).toBeVisible();
    await this.keys.press(this.chair);
    await expect(this.page).toHaveURL(/\/s\//);
    await expect(this.page.getByRole('region', { name: 'Patient' })).toBeVisible();
  }

  async goesBack(): Promise<void> {
    await this.keys.press('Escape');
    await expect(this.page.getByRole('region', { name: 'Needs you' })).toBeVisible();
  }

  private async opensStep(step: string, key: string): Promise<void> {
    await expect(actOf(this.page, step)).toBeVisible();
    await this.keys.press(key);
    await expect(this.dialog).toBeVisible();
  }

  private async isCharted(): Promise<void> {
    await expect(this.dialog).toHaveCount(0);
  }

  private async answers(question: string, answer: string): Promise<void> {
    await this.keys.tabTo(
      this.page.getByRole('group', { name: question }).getByRole('button', { name: answer, exact: true }),
    );
    await this.keys.press('Space');
    await expect(this.page.getByRole('button', { name: `Change: ${question}` })).toBeVisible();
  }

  private async hoursAgo(hours: number): Promise<string> {
    return this.wall.shows((await this.wall.now()) - hours * 60 * MINUTE);
  }

  /** At a millilitre each minute. */
  private pumpShows(at: number): string {
    return ((at - this.startedAt) / MINUTE - this.restMinutes).toFixed(1);
  }
}
