const AFTER_MS = 4_000;

/** Until the first page stands, counted from when it was opened; at once on a page that stands already. */
export async function firstPageStands(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, AFTER_MS - performance.now())));
}

/** What the first page can do without is fetched once it stands. */
export async function afterFirstPage(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
}
