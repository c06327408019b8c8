// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Browser how Playwright is to launch it */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const ADVICE = 'install one (on Debian: apt-get install chromium) or name one in CHROMIUM_PATH';

/** Without these Chromium looks up its maker's hosts at every start; nothing here weakens what a page may do. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium that really starts: CHROMIUM_PATH, one of this machine, or the one that came with npm,
 * unpacked under `folder`. Throws a sentence that says what to install when none does.
 * @param {string} folder
 * @returns {Promise<Browser>}
 */
export async function findChromium(folder) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts({ executablePath: named })) return { executablePath: named };
    throw new Error(`The browser that CHROMIUM_PATH names, ${named}, does not start: ${ADVICE}.`);
  }
  for (const executablePath of installed()) if (await starts({ executablePath })) return { executablePath };
  for (const browser of await unpacked(folder)) if (await starts(browser)) return browser;
  throw new Error(`The browser tests need a Chromium, and none starts on this machine: ${ADVICE}.`);
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  const all = folders.flatMap((path) => NAMES.map((name) => join(path, name))).concat(MAC);
  return [...new Set(all)].filter((path) => existsSync(path));
}

/** @param {Browser} browser */
async function starts(browser) {
  try {
    const running = await chromium.launch({ ...launchOptions(browser), timeout: 20_000 });
    await running.newPage().finally(() => running.close());
    return true;
  } catch {
    return false; // the next one, or the sentence at the end
  }
}

/**
 * Playwright's launch options for a browser that was found.
 * @param {Browser} browser
 */
export function launchOptions({ executablePath, env }) {
  return { executablePath, args: chromiumArgs, ...(env && { env: { ...process.env, ...env } }) };
}

/**
 * The Chromium of @sparticuz/chromium, for Linux on x64: as it is, and with its own libraries for a machine
 * that lacks them. A folder per user: the program is readable by its owner only.
 * @param {string} folder
 * @returns {Promise<Browser[]>}
 */
async function unpacked(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = createRequire(import.meta.url)(join(dirname(dirname(entry)), 'package.json'));
  const home = join(folder, `${version}-${process.getuid?.()}`);
  if (!existsSync(home)) await unpack(join(dirname(dirname(entry)), 'bin'), home);
  const executablePath = join(home, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(home, 'fonts') };
  return [
    { executablePath, env: fonts },
    { executablePath, env: { ...fonts, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } },
  ];
}

// the machine's fonts and its own: without any, a page would show no text at all
/** @param {string} home */
function fontSettings(home) {
  const path = home.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>/usr/share/fonts</dir>
<dir>${path}/fonts/fonts</dir><cachedir>${path}/fonts-cache</cachedir></fontconfig>
`;
}

/**
 * @param {string} packed the package's folder of archives
 * @param {string} home
 */
async function unpack(packed, home) {
  const draft = `${home}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const { default: sparticuz, inflate } = await import('@sparticuz/chromium');
  const usual = process.env.TMPDIR;
  // it unpacks into the temporary folder and takes what lies there already, be it somebody else's or half done
  process.env.TMPDIR = draft;
  try {
    await sparticuz.executablePath();
    await inflate(join(packed, 'al2023.tar.br'));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  await writeFile(join(draft, 'fonts', 'fonts.conf'), fontSettings(home));
  // another run may have been quicker
  await rename(draft, home).catch(() => rm(draft, { recursive: true }));
}
