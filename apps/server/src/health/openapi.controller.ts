import { Controller, Get } from '@nestjs/common';
import { openApi } from './openapi.js';

@Controller('api/openapi.json')
export class OpenApiController {
  private document: unknown;

  @Get()
  openApi(): unknown {
    // made when somebody asks: a server that starts again must be back at once
    return (this.document ??= openApi());
  }
}
