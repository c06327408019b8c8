// @ts-check
// The shipped server's way to write: lane, journal, decision, rows, hash chain, checkpoint, NOTIFY.
import { DEMO_CLINIC_ID } from '@chairside/server/demo/demo-clinic';
import { demoPersonId } from '@chairside/domain';
import { openJournal } from '../clinics/own-journal.mjs';
import { seatsOf } from '../clinics/seats.mjs';
import { serverSettings } from '../clinics/shipped-server.mjs';
import { writeOnRequest } from './write-on-request.mjs';

const url = process.env['DATABASE_URL'] ?? '';
const actor = { id: demoPersonId('ana'), role: /** @type {const} */ ('nurse') };
const journal = await openJournal(serverSettings(url));
await journal.load(DEMO_CLINIC_ID);
writeOnRequest(await seatsOf(url), (command) =>
  journal.submit(DEMO_CLINIC_ID, /** @type {import('@chairside/domain').Command} */ (command), actor),
);
