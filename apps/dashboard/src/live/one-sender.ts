/** Runs a job while no other tab of this device runs one of the same name (LP12). */
export async function asOneSender(name: string, job: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return job();
  await navigator.locks.request(name, job);
}
