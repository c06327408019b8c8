import { rm } from 'node:fs/promises';
import { ClinicServer } from './clinic-server.mjs';

/** Before a run: one clinic is founded, of which every spec file's is a copy. Gives what clears it away. */
export default async function foundClinic(): Promise<() => Promise<void>> {
  const folder = await ClinicServer.found();
  if (folder) process.env.CHAIRSIDE_E2E_FOUNDED = folder;
  return async () => {
    if (folder) await rm(folder, { recursive: true, force: true });
  };
}
