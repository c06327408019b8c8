import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@chairside/domain';
import express, { type RequestHandler } from 'express';

const DASHBOARD = join(import.meta.dirname, '..', '..', '..', 'dashboard', 'dist');

/** Scripts, styles and pictures of the dashboard; which page they belong to is decided apart. */
export function dashboardFiles(): RequestHandler {
  return express.static(DASHBOARD, { index: false });
}

/** The dashboard as it was built in a language; in English where only that was built. */
export function pageIn(language: Language): string {
  const page = join(DASHBOARD, `index.${language}.html`);
  return existsSync(page) ? page : join(DASHBOARD, 'index.html');
}
