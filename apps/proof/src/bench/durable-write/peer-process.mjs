// @ts-check
import { demoPersonId } from '@chairside/domain';
import { rowsOf } from '../clinics/rows-of.mjs';
import { seatsOf } from '../clinics/seats.mjs';
import { PEERS } from './peers.mjs';
import { writeOnRequest } from './write-on-request.mjs';

const [name = ''] = process.argv.slice(2);
const url = process.env['DATABASE_URL'] ?? '';
const write = await PEERS[name]?.(url);
if (!write) throw new Error(`there is no peer ${name}`);
const [clinic] = await rowsOf(url, 'SELECT id FROM clinics');
const place = { clinicId: clinic.id, actorId: demoPersonId('ana') };
writeOnRequest(await seatsOf(url), (command) => write(command, place));
