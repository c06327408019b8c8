const AFTER_MS = 4_000;

/** What the first page can do without is fetched once it stands. */
export async function afterFirstPage(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
}
