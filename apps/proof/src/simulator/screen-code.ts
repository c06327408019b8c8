// the dashboard's own line to the clinic, with nothing changed but the two packages that stand-ins.ts takes the place of
export { ClinicLine } from '@chairside/dashboard/live/live';
export { Redial } from '@chairside/dashboard/live/redial';
export { openSocket } from '@chairside/dashboard/live/socket';
export { useStandIns } from './stand-ins.js';
