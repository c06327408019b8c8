import { DomainError, sayOfJournal } from '@chairside/domain';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Settings } from '../config/env.js';
import { pageIn } from './dashboard.js';
import { languageOf } from './language-of.js';

/** Where a missing file is missing: a page in its place would be taken for it. */
const NO_PAGES = ['/api/', '/assets/', '/socket.io/'];

/** Every page is the dashboard, in the language of whoever asks; which page it is, the dashboard knows. */
@Controller()
export class PagesController {
  constructor(private readonly settings: Settings) {}

  @Get('{*path}')
  page(@Req() request: Request, @Res() response: Response): void {
    if (NO_PAGES.some((path) => request.path.startsWith(path)))
      throw new DomainError('not-found', sayOfJournal('nothingHere'));
    const page = pageIn(languageOf(request, this.settings.env.CHAIRSIDE_LANGUAGE));
    response.setHeader('Vary', 'Cookie, Accept-Language');
    // a choice holds at the next load, whatever this browser keeps
    response.setHeader('Cache-Control', 'no-store');
    response.sendFile(page, { cacheControl: false, etag: false, lastModified: false });
  }
}
