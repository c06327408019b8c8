import { Controller, Get } from '@nestjs/common';
import { openApi } from './openapi.js';

@Controller('api/openapi.json')
export class OpenApiController {
  private readonly document = openApi();

  @Get()
  openApi(): unknown {
    return this.document;
  }
}
