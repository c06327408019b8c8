// Writes the made-up past of the demo clinic, a deed a line, to the file that is named; see the server's DEMO_PAST.
import { writeFileSync } from 'node:fs';
import { demoOpensAt } from '@chairside/domain';
import { loadWindows } from '../recordings/recordings.js';
import { playPast } from './play-past.js';

const DAYS = 28;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Say where to write the past: node main.js FILE');
const past = playPast({ opensAt: demoOpensAt(new Date().toISOString()), days: DAYS, windows: loadWindows() });
writeFileSync(path, past.map(({ at, by, command }) => `${JSON.stringify({ at, by, command })}\n`).join(''));
