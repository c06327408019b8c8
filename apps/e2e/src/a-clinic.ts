import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { ClinicServer } from './clinic-server.mjs';
import { Person } from './person.mjs';
import { staffOf, type Staff } from './stage.mjs';

/** The server of one spec file, who works there, and what its stage was set with. */
export interface Clinic<T> extends Staff {
  server: ClinicServer;
  staged: T;
}

/**
 * A server of its own for the spec file that calls this, with a stage set by commands.
 * @param options.speed how much faster than ours the clinic's clock runs
 */
export function aClinic<T>(
  name: string,
  setStage: (staff: Staff) => Promise<T>,
  options: { speed?: number } = {},
): Clinic<T> {
  const clinic = {} as Clinic<T>;
  test.beforeAll(async () => {
    clinic.server = await ClinicServer.open(name, options);
    const staff = await staffOf(clinic.server.url);
    Object.assign(clinic, staff, { staged: await setStage(staff) });
  });
  test.afterAll(() => clinic.server.stop());
  return clinic;
}

/** What a browser complained of, and no spec expects. */
class Complaints {
  readonly unexpected: string[] = [];
  private readonly expected: RegExp[] = [];

  /** From now on such a complaint is no fault. */
  expect(...patterns: RegExp[]): void {
    this.expected.push(...patterns);
  }

  /** A server or a database that is away: the browser itself says so for each request. */
  expectOutage(): void {
    this.expect(/net::ERR_|WebSocket connection to .* failed|status of 503/);
  }

  /** Errors, violations of the content policy (which the browser tells as errors), and requests to anybody else. */
  watch(page: Page, home: string): void {
    page.on('pageerror', (error) => this.hear(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.hear(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(home)) {
        this.hear(`request to somebody else: ${request.url()}`);
      }
    });
  }

  private hear(complaint: string): void {
    if (!this.expected.some((pattern) => pattern.test(complaint))) this.unexpected.push(complaint);
  }
}

export type Open = (
  clinic: Pick<Clinic<unknown>, 'server'>,
  username: string | null,
  path?: string,
  options?: BrowserContextOptions,
) => Promise<Page>;

/** A test with browsers to open: each is a context of its own, signed in unless the name is null. */
export const test = base.extend<{ complaints: Complaints; open: Open }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from here
  complaints: async ({}, use) => {
    const complaints = new Complaints();
    await use(complaints);
    expect(complaints.unexpected, 'what the browser complained of').toEqual([]);
  },
  open: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ server: { url } }, username, path = '/', options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      if (username !== null) await context.addCookies([(await Person.signIn(url, username)).browserCookie]);
      const page = await context.newPage();
      complaints.watch(page, url);
      await page.goto(url + path);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
