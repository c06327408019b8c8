import { parseWith, signIn, type Me } from '@chairside/contracts';
import { Body, Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LiveGateway } from '../live/live.gateway.js';
import { cookieFor } from './cookie.js';
import { signedIn, SignedInGuard } from './signed-in.guard.js';
import { SignIns } from './sign-ins.js';

@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly signIns: SignIns,
    private readonly gateway: LiveGateway,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const { username, password } = parseWith(signIn, body);
    const { token, me } = await this.signIns.signIn(username, password);
    response.setHeader('Set-Cookie', cookieFor(token, request.secure));
    return me;
  }

  @Post('sign-out')
  @HttpCode(200)
  @UseGuards(SignedInGuard)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<{ ok: true }> {
    const { tokenHash } = signedIn(request);
    await this.signIns.end(tokenHash);
    this.gateway.drop([tokenHash]);
    response.setHeader('Set-Cookie', cookieFor(null, request.secure));
    return { ok: true };
  }

  @Get('me')
  @UseGuards(SignedInGuard)
  me(@Req() request: Request): Me {
    return signedIn(request).me;
  }
}
