import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOnly } from 'axe-core';
import { expect } from './a-clinic.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What else is looked at does not depend on the colours. */
const OF_COLOURS = ['color-contrast'];
const LOOKS = ['light', 'dark', 'dim'] as const;

/** Holds what a page shows against WCAG 2.2 AA as far as a program can, in light, dark and dim. */
export async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  expect(await violationsOf(page, { type: 'tag', values: RULES })).toEqual([]);
  for (const look of LOOKS) {
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), look);
    expect(await violationsOf(page, { type: 'rule', values: OF_COLOURS }), look).toEqual([]);
  }
}

async function violationsOf(page: Page, looked: RunOnly): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } };
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, looked);
}
