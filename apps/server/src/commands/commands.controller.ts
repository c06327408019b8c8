import type { Ack } from '@chairside/contracts';
import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { actorOf, SignedInGuard } from '../auth/signed-in.guard.js';
import { sendProblem } from '../filters/problem.filter.js';
import { Dispatch } from './dispatch.js';

/** The HTTP twin of the socket's `command`: the same command, the same answer, the same id valid on both. */
@Controller('api/commands')
@UseGuards(SignedInGuard)
export class CommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  @Post()
  @HttpCode(200)
  async command(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { clinicId, actor } = actorOf(request);
    const ack: Ack = await this.dispatch.command(clinicId, actor, body);
    if (ack.ok) response.json(ack);
    else sendProblem(response, ack.problem);
  }
}
