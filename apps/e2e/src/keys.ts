import type { Locator, Page } from '@playwright/test';
import { expect } from './a-clinic.js';

/** More Tabs than this to one thing, and nobody would go there by keyboard. */
const MOST_TABS = 12;

/** A keyboard and nothing else: it counts what is pressed, and reads the page only to see where the keys stand. */
export class Keys {
  pressed = 0;

  constructor(private readonly page: Page) {}

  /** Keys by their names. */
  async press(...names: string[]): Promise<void> {
    for (const name of names) {
      this.pressed += 1;
      await this.page.keyboard.press(name);
    }
  }

  /** Each character as a key of its own. */
  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  /** Goes from tile to tile to where something is, from wherever the keys stand. */
  async arrowTo(goal: Locator): Promise<void> {
    await expect(goal).toBeVisible();
    const tiles = await this.page.getByRole('article').count();
    for (const way of ['ArrowLeft', 'ArrowRight']) {
      for (let moves = 0; moves <= tiles; moves += 1) {
        if (await hasFocus(goal)) return;
        await this.press(way);
      }
    }
    await expect(goal, 'where the arrow keys lead').toBeFocused();
  }

  /** Goes on from control to control to where something is; no press where the keys stand there already. */
  async tabTo(goal: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(goal).toBeVisible();
    const passed: string[] = [];
    while (!(await hasFocus(goal))) {
      passed.push(await this.page.evaluate(nameOfFocused));
      expect(passed.length, `to ${String(goal)} past ${passed.join(', ')}`).toBeLessThanOrEqual(MOST_TABS);
      await this.press(way);
    }
  }
}

function hasFocus(goal: Locator): Promise<boolean> {
  return goal.evaluate((element) => element === document.activeElement);
}

/** What holds the focus, for whoever reads why a walk ended. */
function nameOfFocused(): string {
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.slice(0, 40) ?? 'nothing';
}
